/** What was told of care at one time, in words. */
import { Trans, useLingui } from '@lingui/react/macro'
import type { CareDone } from './cared.ts'
import { ACT_NAMES, NAILS_NAMES, PRESSURE_NAMES, SKIN_NAMES } from './care-words.ts'

/** Everything that was said, and nothing that was not. */
export function CareInWords({ care }: { care: CareDone }) {
  const { i18n } = useLingui()
  const marks = care.pressureMarks
  const said = [
    ...care.done.map(act => i18n._(ACT_NAMES[act])),
    ...(care.nailsBy === undefined ? [] : [i18n._(NAILS_NAMES[care.nailsBy])]),
  ]
  return (
    <>
      {care.skin !== undefined && <>{care.skin === 'not-looked' ? <Trans>Skin: not looked</Trans> : <Trans>Skin: {i18n._(SKIN_NAMES[care.skin])}</Trans>}<br /></>}
      {care.smell !== undefined && <>{care.smell === 'yes' ? <Trans>It smells</Trans> : <Trans>No smell</Trans>}<br /></>}
      {care.darkSpot !== undefined && <>{care.darkSpot === 'yes' ? <Trans>A new dark spot or blister</Trans> : <Trans>No new dark spot</Trans>}<br /></>}
      {marks !== undefined && <>{marks === 'none' ? <Trans>No pressure marks</Trans> : <Trans>Pressure marks: {marks.map(place => i18n._(PRESSURE_NAMES[place])).join(', ')}</Trans>}<br /></>}
      {care.corns !== undefined && <>{care.corns === 'yes' ? <Trans>Corns</Trans> : <Trans>No corns</Trans>}<br /></>}
      {said.length > 0 && <>{said.join(', ')}<br /></>}
      {care.note !== undefined && <>“{care.note}”</>}
    </>
  )
}
