/** What the story shows on this device: chosen here, kept here, never part of the record. */
import { choiceOf, useChoice } from '#ui/choice.ts'
import { FIRST_LANES } from '../lanes.ts'
import type { LaneId } from '../lanes.ts'
import { besides } from '../marks.ts'
import type { Beside } from '../marks.ts'

/** The chosen lanes and marks. */
export interface StoryChoice {
  readonly lanes: readonly LaneId[]
  readonly beside: readonly Beside[]
}

const FIRST: StoryChoice = { lanes: FIRST_LANES, beside: besides }
const story = choiceOf<StoryChoice>({ key: 'frond.story', read: choiceFrom, write: JSON.stringify })

/** The choice, and the way to change it. */
export function useStoryChoice(): readonly [StoryChoice, (change: Partial<StoryChoice>) => void] {
  const [choice, choose] = useChoice(story)
  return [choice, change => choose({ ...story.chosen(), ...change })]
}

// What is missing or damaged is as it was before anybody chose; a lane that is gone is left out when it is drawn.
function choiceFrom(text: string | null): StoryChoice {
  try {
    const said = JSON.parse(text ?? '{}') as { lanes?: unknown; beside?: unknown }
    const words = (list: unknown): string[] | undefined => (Array.isArray(list) ? list.filter(one => typeof one === 'string') : undefined)
    return { lanes: (words(said.lanes) as LaneId[] | undefined) ?? FIRST.lanes, beside: besides.filter(one => (words(said.beside) ?? FIRST.beside).includes(one)) }
  } catch {
    return FIRST
  }
}
