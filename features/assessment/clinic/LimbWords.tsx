import { useLingui } from '@lingui/react/macro'
import type { Limb } from '../limb.ts'

/** The words for the limb of an examination. */
export function useLimbWords(): { readonly region: (region: Limb['region']) => string; readonly side: (side: Limb['side']) => string; readonly limb: (limb: Limb) => string } {
  const { t } = useLingui()
  const region = (one: Limb['region']): string => ({ arm: t`Arm and hand`, leg: t`Leg and foot`, other: t`Trunk, neck or elsewhere` })[one]
  const side = (one: Limb['side']): string => ({ left: t`Left`, right: t`Right`, both: t`Both sides` })[one]
  return { region, side, limb: limb => `${region(limb.region).toLowerCase()}, ${side(limb.side).toLowerCase()}` }
}

/** A limb in words: *arm and hand, right*. */
export function LimbWords({ limb }: { limb: Limb | null }) {
  const words = useLimbWords()
  return limb === null ? null : <>{words.limb(limb)}</>
}
