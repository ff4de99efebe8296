/** Whether quantities of medicines stay off the screen for now. A slice that knows of a reason adds its line. */
import type { Folded } from '#log/fold.ts'
import { alertOpen } from '#features/crisis/alerts.ts'

/** A reason to show nobody how much medicine there is, such as an open alert. Pure. */
export type QuantityGuard = (folded: Folded) => boolean

const guards: readonly QuantityGuard[] = [
  alertOpen,
]

/** Whether supply and quantities are hidden now. */
export function hidesQuantities(folded: Folded): boolean {
  return guards.some(guard => guard(folded))
}
