/** The limb that does the work for the other one: whether it is sore, asked at most once a week and only on the page of the body. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { bothSides } from '#log/role.ts'
import { dayIn, daysBetween } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { knownBy, onlyInTheirVoice } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** The answer of one week. */
export const otherLimbAnswered = defineKind({
  name: 'other-limb.answered',
  category: 'body',
  writers: bothSides,
  shape: z.strictObject({ sore: z.enum(['no', 'a-bit', 'a-lot']), where: z.array(z.enum(['other-arm', 'other-leg', 'shoulder-or-neck', 'back', 'somewhere-else'])).check(z.maxLength(5)) }),
  check: (_body, voice) => onlyInTheirVoice(voice),
})
export type OtherLimb = BodyOf<typeof otherLimbAnswered>

/** The days between two askings. */
export const ASKED_EVERY = { value: 7, unit: 'd' } as const

/** The last answer, with the day it was given. */
export function lastOtherLimb(folded: Folded): { readonly told: Told<OtherLimb>; readonly day: Day } | undefined {
  const told = standingOf(folded, otherLimbAnswered).at(-1)
  return told === undefined ? undefined : { told, day: dayIn(told.entry.at, told.entry.zone) }
}

/** Whether a week has gone by since it was answered. It never becomes due: not to answer is fine. */
export function mayAskOtherLimb(folded: Folded, today: Day): boolean {
  const last = lastOtherLimb(folded)
  return last === undefined || daysBetween(last.day, today) >= ASKED_EVERY.value
}

/** Keeps the answer; a second one on the same day corrects the first. */
export function answerOtherLimb(said: OtherLimb, today: Day, before: ReturnType<typeof lastOtherLimb>, telling?: Telling): Draft<typeof otherLimbAnswered>[] {
  return [draft(otherLimbAnswered, said, { ...knownBy(telling), ...(before !== undefined && before.day === today ? { replaces: before.told.heads } : {}) })]
}
