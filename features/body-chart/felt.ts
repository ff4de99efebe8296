/** How the limb feels, beside how it is. Our own plain questions; they make no score. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { knownBy, onlyInTheirVoice } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** What is asked, each with its answers; any of them may be left out. */
export const FEELINGS = {
  belongs: ['like-mine', 'partly', 'strange'],
  size: ['as-it-looks', 'bigger', 'smaller'],
  place: ['know-where', 'not-sure', 'must-look'],
  moving: ['by-itself', 'must-think', 'must-look'],
  presence: ['there', 'faint', 'missing'],
} as const satisfies Record<string, readonly string[]>
/** One question about how it feels. */
export type Feeling = keyof typeof FEELINGS
/** The questions in their order. */
export const feelings = Object.keys(FEELINGS) as Feeling[]

/** How one limb felt at one time, as far as it was said. */
export const limbFelt = defineKind({
  name: 'limb.felt',
  category: 'body',
  writers: bothSides,
  shape: z.strictObject({
    limb: z.union([entryIdShape, z.literal('not-said')]),
    belongs: z.optional(z.enum(FEELINGS.belongs)),
    size: z.optional(z.enum(FEELINGS.size)),
    place: z.optional(z.enum(FEELINGS.place)),
    moving: z.optional(z.enum(FEELINGS.moving)),
    presence: z.optional(z.enum(FEELINGS.presence)),
    note: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
  }),
  check: (_body, voice) => onlyInTheirVoice(voice),
})
export type Felt = BodyOf<typeof limbFelt>

/** Keeps how it feels; nothing chosen is nothing said. */
export function sayHowItFeels(said: Felt, telling?: Telling): Outcome<Draft<typeof limbFelt>[]> {
  if (feelings.every(feeling => said[feeling] === undefined) && said.note === undefined) return refuse('feeling.nothing-said')
  return accept([draft(limbFelt, said, knownBy(telling))])
}

/** What was said of how it feels, the latest first. */
export function feltOf(folded: Folded): Told<Felt>[] {
  return standingOf(folded, limbFelt).reverse()
}
