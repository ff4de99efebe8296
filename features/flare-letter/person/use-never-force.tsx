import { useLingui } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { limbsOf } from '#features/limb/limbs.ts'

/** The lines about force that fit the person's limbs: offered, never written for them. */
export function useNeverForce(): readonly string[] {
  const { t } = useLingui()
  const mine = useWhose() === 'mine'
  const parts = new Set(limbsOf(useFolded()).map(limb => limb.part))
  const lines = [
    ...(parts.has('hand') || parts.has('arm') || parts.size === 0 ? [mine ? t`Never pull my hand open` : t`Never pull the hand open`] : []),
    ...(parts.has('foot') || parts.has('leg') ? [mine ? t`Never force my foot straight` : t`Never force the foot straight`] : []),
    t`Never touch it without asking`,
  ]
  return lines
}
