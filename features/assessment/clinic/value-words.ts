/** The clinic's words for the values of facts that are chosen from a list. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'

/** By the value as the medicine keeps it; what is not here is told as it is kept. */
export const VALUE_NAMES: Readonly<Record<string, MessageDescriptor>> = {
  left: msg`left`, right: msg`right`, both: msg`both`, arm: msg`arm`, leg: msg`leg`, 'arm-and-leg': msg`arm and leg`,
  warm: msg`warm`, cold: msg`cold`, intermediate: msg`in between`, mixed: msg`mixed`, fixed: msg`fixed`, fluctuating: msg`fluctuating`, unknown: msg`not known`,
  'clenched-fist': msg`clenched fist`, 'finger-flexion': msg`finger flexion`, 'thumb-in-palm': msg`thumb in palm`, 'wrist-flexion': msg`wrist flexion`, pronation: msg`pronation`,
  'elbow-flexion': msg`elbow flexion`, 'knuckles-bent-fingers-straight': msg`knuckles bent, fingers straight`, 'shoulder-held-in': msg`shoulder held in`, equinovarus: msg`equinovarus`,
  'foot-inversion': msg`foot inversion`, 'foot-eversion': msg`foot eversion`, 'ankle-plantarflexion': msg`ankle plantarflexion`, 'ankle-dorsiflexion': msg`ankle dorsiflexion`,
  'arched-foot': msg`arched foot`, 'toe-clawing': msg`toe clawing`, 'great-toe-extension': msg`great-toe extension`, 'great-toe-flexion': msg`great-toe flexion`, 'knee-flexion': msg`knee flexion`,
  hip: msg`hip`, trunk: msg`trunk`, neck: msg`neck`, jaw: msg`jaw`, generalised: msg`generalised`, other: msg`other`,
}
