/** The limb an examination is about. A person with two bad limbs has two examinations, or one of both sides. */
import * as z from 'zod/mini'

/** Parts of the body that are examined, as the medicine names them. */
export const regions = ['arm', 'leg', 'other'] as const
/** `both`: there is no other side to compare with, only the person's own usual. */
export const sides = ['left', 'right', 'both'] as const

export interface Limb {
  readonly region: (typeof regions)[number]
  readonly side: (typeof sides)[number]
}

/** What crosses the wire as a limb, as fields of a body. */
export const limbFields = { region: z.enum(regions), side: z.enum(sides) }

/** A limb on its own. */
export const limbShape = z.strictObject(limbFields)

/** The two fields of a limb out of a body that has more. */
export function limbOf({ region, side }: Limb): Limb {
  return { region, side }
}
