/** Shoes: which can be worn, whether the foot stands flat, and what is worn inside. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** What can be worn, from the closest to none at all. */
export const shoeKinds = ['own-shoes', 'wide-shoes', 'trainers', 'boots', 'sandals', 'slippers', 'made-to-measure', 'sock-only', 'nothing'] as const

/** Shoes as they can be worn now. */
export const shoesNoted = defineKind({
  name: 'shoes.noted', category: 'body', writers: bothSides,
  shape: z.strictObject({
    limb: z.union([entryIdShape, z.literal('not-said')]),
    canWear: z.array(z.enum(shoeKinds)).check(z.maxLength(shoeKinds.length)),
    footFlat: z.optional(z.enum(['yes', 'with-help', 'no'])),
    orthosis: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
  }),
})
export type ShoesNoted = BodyOf<typeof shoesNoted>

/** Keeps it; nothing chosen is nothing said. */
export function noteShoes(said: ShoesNoted, telling?: Telling): Outcome<Draft<typeof shoesNoted>[]> {
  if (said.canWear.length === 0 && said.footFlat === undefined && said.orthosis === undefined) return refuse('care.nothing-said')
  return accept([draft(shoesNoted, said, knownBy(telling))])
}

/** What was said of shoes, the latest first. */
export function shoesOf(folded: Folded, limb?: EntryId | 'not-said'): Told<ShoesNoted>[] {
  return standingOf(folded, shoesNoted).filter(({ body }) => limb === undefined || body.limb === limb).reverse()
}
