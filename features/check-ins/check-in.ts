/** The check-in: one question, one statement. What was skipped says nothing and is nowhere. */
import * as z from 'zod/mini'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import { accept } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { onlyInTheirVoice } from '#features/limb/telling.ts'

/** The questions that may be asked. Function stands before pain. */
export const questions = ['use', 'activity', 'opens', 'skin', 'sleep', 'pain'] as const
export type Question = (typeof questions)[number]

const zeroToTen = z.int().check(z.gte(0), z.lte(10))

/**
 * An answer from 0 to 10 for the local day of `at`. Use, activity and sleep: 0 not at all, 10 all I wanted. Opening enough to
 * wash: 0 not at all, 10 easily. Skin: 0 broken or very sore, 10 as I want it. Pain: 0 none, 10 the worst that can be imagined.
 */
export const checkInAnswered = defineKind({
  name: 'check-in.answered',
  category: 'diary',
  writers: bothSides,
  shape: z.discriminatedUnion('question', [
    z.strictObject({ question: z.literal('use'), limb: z.union([entryIdShape, z.literal('not-said')]), answer: zeroToTen }),
    z.strictObject({ question: z.literal('activity'), activity: entryIdShape, answer: zeroToTen }),
    z.strictObject({ question: z.literal('opens'), limb: z.union([entryIdShape, z.literal('not-said')]), answer: zeroToTen }),
    z.strictObject({ question: z.literal('skin'), limb: z.union([entryIdShape, z.literal('not-said')]), answer: zeroToTen }),
    z.strictObject({ question: z.literal('sleep'), answer: zeroToTen }),
    z.strictObject({ question: z.literal('pain'), answer: zeroToTen }),
  ]),
  check: (body, voice) => (body.question === 'pain' ? onlyInTheirVoice(voice) : accept(true as const)),
})
export type CheckInAnswer = BodyOf<typeof checkInAnswered>

/** Something the person wishes to be able to do, in their own words. */
export const activityNamed = defineKind({
  name: 'activity.named',
  category: 'diary',
  writers: bothSides,
  shape: z.strictObject({ words: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)) }),
})
export type Activity = BodyOf<typeof activityNamed>

/** What the seven days on the first screen show; `nothing` is a choice. */
export const stripShows = ['use', 'opens', 'skin', 'pain', 'sleep', 'hours', 'spells', 'nothing'] as const
export type StripShows = (typeof stripShows)[number]

/** The person's choice of what the first screen shows of the last seven days. */
export const homeStripChosen = defineKind({
  name: 'home-strip.chosen',
  category: 'diary',
  writers: bothSides,
  shape: z.strictObject({ shows: z.enum(stripShows) }),
})
export type HomeStripChoice = BodyOf<typeof homeStripChosen>
