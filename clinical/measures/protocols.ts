import type { Mark } from '../source.ts'

/** How a measure is taken, so that two of them can be compared. */
export type Protocol = { readonly id: string; readonly name: string; readonly how: string; readonly mark: Mark }

/** The protocols, in the examiner's words. */
export const PROTOCOLS: readonly Protocol[] = [
  { id: 'skin-temperature', name: 'Skin temperature', how: 'Room of 20 to 24 °C without draught, limb bare, 10 to 15 minutes of rest; for 1 to 2 hours before no heat, cold, exercise, smoking or caffeine. Same distance and angle, two or more pairs of sites, mean of 3 at each site, sides in turn; at home both sides within 5 minutes', mark: 'M' },
  { id: 'grip', name: 'Grip', how: 'Seated, elbow at 90°, arm at the side, wrist neutral, second handle position, 3 trials with sides in turn, mean. A hand that cannot open to hold the handle is not testable, not 0 kg', mark: 'M' },
  { id: 'allodynography', name: 'Area that hurts to touch', how: '15 g filament (5.18) on a grid; the points where it hurts (3 of 10 or more, or 1 above rest) make the outline', mark: 'M' },
  { id: 'qst', name: 'Quantitative sensory testing', how: 'Results are brought in with the laboratory’s own z-values: beyond ±1.96 is unusual, above 0 gain and below 0 loss of function. The reference data are not ours and no norm is computed here', mark: 'M' },
]
