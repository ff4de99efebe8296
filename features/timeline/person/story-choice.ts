/** What the story shows on this device: chosen here, kept here, never part of the record. */
import { useSyncExternalStore } from 'react'
import { FIRST_LANES } from '../lanes.ts'
import type { LaneId } from '../lanes.ts'
import { besides } from '../marks.ts'
import type { Beside } from '../marks.ts'

/** The chosen lanes and marks. */
export interface StoryChoice {
  readonly lanes: readonly LaneId[]
  readonly beside: readonly Beside[]
}

const KEY = 'frond.story'
const FIRST: StoryChoice = { lanes: FIRST_LANES, beside: besides }
const listeners = new Set<() => void>()
let read: { readonly text: string | null; readonly choice: StoryChoice } = { text: null, choice: FIRST }

/** The choice, and the way to change it. */
export function useStoryChoice(): readonly [StoryChoice, (change: Partial<StoryChoice>) => void] {
  return [useSyncExternalStore(listen, chosen), change => keep({ ...chosen(), ...change })]
}

function chosen(): StoryChoice {
  const text = stored()
  if (text !== read.text) read = { text, choice: choiceFrom(text) }
  return read.choice
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
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

function keep(choice: StoryChoice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice))
  } catch {
    // A browser that keeps nothing shows what is shown at first.
  }
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
