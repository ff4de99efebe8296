/** What the picture shows: at most three lanes, and which marks stand at the stem. */
import { Trans, useLingui } from '@lingui/react/macro'
import { ChooseAny } from '#ui/ChipGroup.tsx'
import { Fold } from '#features/episodes/person/Fold.tsx'
import { laneName } from '../lane-words.ts'
import { laneIdsOf, MOST_LANES } from '../lanes.ts'
import type { LaneId } from '../lanes.ts'
import { besides } from '../marks.ts'
import type { Beside } from '../marks.ts'
import type { Story } from '../story.ts'
import type { StoryChoice } from './story-choice.ts'

/** Choosing one more than there is room for lets go of the one chosen first. */
export function ChoosePicture({ story, choice, onChange }: { story: Story; choice: StoryChoice; onChange: (change: Partial<StoryChoice>) => void }) {
  const { t, i18n } = useLingui()
  const names: Record<Beside, string> = { treatments: t`Treatments`, medicines: t`Medicines`, events: t`Days that mattered` }
  const chosen = choice.lanes.filter(id => laneIdsOf(story).includes(id))
  const choose = (ids: readonly LaneId[]): void => {
    const added = ids.filter(id => !chosen.includes(id))
    onChange({ lanes: [...chosen.filter(id => ids.includes(id)), ...added].slice(-MOST_LANES) })
  }
  return (
    <Fold title={t`What the picture shows`} value={chosen.map(id => laneName(i18n, id, story)).join(', ')}>
      <p className="soft"><Trans>Up to {MOST_LANES} side by side.</Trans></p>
      <ChooseAny label={t`Side by side`} chosen={chosen} onChoose={choose} choices={laneIdsOf(story).map(id => ({ value: id, name: laneName(i18n, id, story) }))} />
      <p className="soft"><Trans>And along the line of time:</Trans></p>
      <ChooseAny label={t`Along the line of time`} chosen={choice.beside} onChoose={beside => onChange({ beside })} choices={besides.map(one => ({ value: one, name: names[one] }))} />
    </Fold>
  )
}
