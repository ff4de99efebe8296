import { useLingui } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import { limbsOf } from '#features/limb/limbs.ts'

/** The lines about force that fit the person's limbs: offered, never written for them. */
export function useNeverForce(): readonly string[] {
  const { t } = useLingui()
  const parts = new Set(limbsOf(useFolded()).map(limb => limb.part))
  const lines = [
    ...(parts.has('hand') || parts.has('arm') || parts.size === 0 ? [t`Never pull my hand open`] : []),
    ...(parts.has('foot') || parts.has('leg') ? [t`Never force my foot straight`] : []),
    t`Never touch it without asking`,
  ]
  return lines
}
