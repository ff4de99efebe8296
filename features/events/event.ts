/** Days that mattered: each marks a date and claims no cause. */
import * as z from 'zod/mini'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import { bothSides } from '#log/role.ts'
import { partialDateShape } from '#log/time.ts'
import { parts, sides } from '#features/limb/limb.ts'

/** What may be marked. */
export const happenings = [
  'injury', 'fracture', 'operation', 'vaccination', 'infection', 'dental-work', 'block', 'cast-on', 'cast-off', 'new-splint', 'new-shoes',
  'bereavement', 'move', 'exam', 'pregnancy', 'period', 'travel', 'other',
] as const
export type Happening = (typeof happenings)[number]

const note = z.string().check(z.minLength(1), z.maxLength(2000))

/** Something happened on a day, in a month or in a year, as well as it is known. It may also lie ahead. */
export const eventMarked = defineKind({
  name: 'event.marked',
  category: 'diary',
  writers: bothSides,
  shape: z.strictObject({ what: z.enum(happenings), on: partialDateShape, note: z.optional(note) }),
})
export type MarkedEvent = BodyOf<typeof eventMarked>

/** Something is not as usual, or is somewhere it never was: worth showing to somebody who knows the limb. */
export const changeNoticed = defineKind({
  name: 'change.noticed',
  category: 'diary',
  writers: bothSides,
  shape: z.union([
    z.strictObject({ what: z.literal('different'), episode: z.optional(entryIdShape), note: z.optional(note) }),
    z.strictObject({ what: z.literal('somewhere-new'), part: z.enum(parts), side: z.enum(sides), episode: z.optional(entryIdShape), note: z.optional(note) }),
  ]),
})
export type NoticedChange = BodyOf<typeof changeNoticed>
