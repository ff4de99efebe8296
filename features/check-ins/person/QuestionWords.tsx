import { Trans, useLingui } from '@lingui/react/macro'
import type { LimbDescription } from '#features/limb/limb.ts'
import { ownedLimb } from '#features/limb/person/limb-words.ts'
import type { Whose } from '#features/limb/person/limb-words.ts'
import type { Asked } from '../today.ts'

/** One question of the check-in, with the limb or the activity it is about. */
export function QuestionWords({ asked, limb: described, activity, whose }: { asked: Asked; limb: LimbDescription | undefined; activity: string | undefined; whose: Whose }) {
  const { i18n } = useLingui()
  const limb = ownedLimb(i18n, described, whose)
  const mine = whose === 'mine'
  const shuts = described === undefined || described.part === 'hand' || described.part === 'arm'
  switch (asked.question) {
    case 'use': return mine ? <Trans>How much could you use {limb} today?</Trans> : <Trans>How much could they use {limb} today?</Trans>
    case 'activity': return mine ? <Trans>“{activity}”: how much could you do it?</Trans> : <Trans>“{activity}”: how much could they do it?</Trans>
    case 'opens': return shuts ? <Trans>How easy was it to open {limb} enough to wash?</Trans> : <Trans>How easy was it to wash and dry {limb}?</Trans>
    case 'skin': return <Trans>How is the skin of {limb} today?</Trans>
    case 'sleep': return mine ? <Trans>How well did you sleep last night?</Trans> : <Trans>How well did they sleep last night?</Trans>
    case 'pain': return mine ? <Trans>How much pain is there now?</Trans> : <Trans>How much pain do they say there is now?</Trans>
  }
}
