/** One session of an exercise: how long, how it ended, and how the limb took it, as far as somebody said. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import { accept } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import type { Instant } from '#log/time.ts'
import { knownBy, onlyInTheirVoice, onlyTold } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** The one short answer after a session. */
export const answers = ['same', 'a-bit-more', 'a-lot-more', 'it-tightened', 'sick-or-dizzy'] as const
export type SessionAnswer = (typeof answers)[number]

const zeroToTen = z.int().check(z.gte(0), z.lte(10))

/** A session that began at its `at`. What nobody said is left out, and is not taken for good. */
export const sessionDone = defineKind({
  name: 'session.done', category: 'body', writers: bothSides,
  shape: z.strictObject({
    exercise: entryIdShape,
    /** How long it went; nothing when nobody knows, as after a flat battery. */
    seconds: z.optional(z.int().check(z.gte(0), z.lte(7200))),
    ended: z.enum(['time-up', 'stopped', 'not-known']),
    answer: z.optional(z.enum(answers)),
    /** Pain before and the worst during, where the therapist asked for numbers. */
    before: z.optional(zeroToTen),
    during: z.optional(zeroToTen),
    /** How the touch itself felt, 0 fine to 10 unbearable. */
    discomfort: z.optional(zeroToTen),
    /** The rung of the ladder on which it was done. */
    level: z.optional(z.int().check(z.gte(1), z.lte(12))),
    /** Something that stops every programme: skin that broke, a new colour, numbness, a fall. */
    danger: z.optional(z.literal('yes')),
    /** What the person was told on the day, so that it stands as it was said. */
    told: z.optional(z.enum(['green', 'amber', 'red'])),
  }),
  check: (body, voice) => (body.before === undefined && body.during === undefined && body.discomfort === undefined ? accept(true as const) : onlyInTheirVoice(voice)),
})
export type Session = BodyOf<typeof sessionDone>

/** Keeps one session, dated by its beginning. */
export function keepSession(said: Session, began: Instant, telling?: Telling): Outcome<Draft[]> {
  if (said.before !== undefined || said.during !== undefined || said.discomfort !== undefined) {
    const told = onlyTold(telling)
    if (!told.ok) return told
  }
  return accept([draft(sessionDone, said, { at: began, ...knownBy(telling) })])
}
