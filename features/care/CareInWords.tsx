/** What was told of care at one time, in words. */
import { Trans, useLingui } from '@lingui/react/macro'
import type { CareDone } from './cared.ts'
import { ACT_NAMES, NAILS_NAMES, NAILS_OF_THEM, PRESSURE_NAMES, SKIN_NAMES } from './care-words.ts'

/** Everything that was said, and nothing that was not. */
export function CareInWords({ care }: { care: CareDone }) {
  const { i18n } = useLingui()
  return (
    <>
      {care.skin !== undefined && <>{care.skin === 'not-looked' ? <Trans>Skin: not looked</Trans> : <Trans>Skin: {i18n._(SKIN_NAMES[care.skin])}</Trans>}<br /></>}
      <CareSeenWords care={care} />
      <CareDoneWords care={care} whose="mine" />
    </>
  )
}

/** What was seen beside the skin's own look, one thing a line, with the words that were written. */
export function CareSeenWords({ care }: { care: CareDone }) {
  const { i18n } = useLingui()
  const marks = care.pressureMarks
  return (
    <>
      {care.smell !== undefined && <>{care.smell === 'yes' ? <Trans>It smells</Trans> : <Trans>No smell</Trans>}<br /></>}
      {care.darkSpot !== undefined && <>{care.darkSpot === 'yes' ? <Trans>A new dark spot or blister</Trans> : <Trans>No new dark spot</Trans>}<br /></>}
      {marks !== undefined && <>{marks === 'none' ? <Trans>No pressure marks</Trans> : <Trans>Pressure marks: {marks.map(place => i18n._(PRESSURE_NAMES[place])).join(', ')}</Trans>}<br /></>}
      {care.corns !== undefined && <>{care.corns === 'yes' ? <Trans>Corns</Trans> : <Trans>No corns</Trans>}<br /></>}
      {care.note !== undefined && <><Trans>“{care.note}”</Trans><br /></>}
    </>
  )
}

/** What was done, and by whom the nails. */
export function CareDoneWords({ care, whose }: { care: CareDone; whose: 'mine' | 'theirs' }) {
  const { i18n } = useLingui()
  const nails = whose === 'mine' ? NAILS_NAMES : NAILS_OF_THEM
  return <>{[...care.done.map(act => i18n._(ACT_NAMES[act])), ...(care.nailsBy === undefined ? [] : [i18n._(nails[care.nailsBy])])].join(', ')}</>
}
