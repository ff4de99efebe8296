/** What was agreed to be practised: one exercise a line, agreed by somebody of the team or written by the person for themself. */
import * as z from 'zod/mini'
import { MODULE_IDS } from '#clinical/programme/module-ids.ts'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { dayShape, daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** Beside the modules of the programme: a task of daily life, and letting the limb rest after it was used. */
export const practices = [...MODULE_IDS, 'daily-task', 'let-it-rest'] as const
export type Practice = (typeof practices)[number]

/** What a person may write down for themself: nothing that somebody has to look at first. */
export const OWN_PRACTICES = ['breathing', 'stretch', 'touch-ladder', 'daily-task', 'let-it-rest'] as const satisfies readonly Practice[]

/** The longest session. */
export const LONGEST_MINUTES = 60
/** The most sessions of one exercise a day. */
export const MOST_TIMES = 10

/** One exercise: what, how long, how often, from when. It ends by a date, or when it is taken back. */
export const exerciseAgreed = defineKind({
  name: 'exercise.agreed', category: 'body', writers: bothSides,
  shape: z.strictObject({
    practice: z.enum(practices),
    /** In the words of whoever agreed it: *Open and close, slowly*. */
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
    how: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(500))),
    minutes: z.int().check(z.gte(1), z.lte(LONGEST_MINUTES)),
    timesPerDay: z.int().check(z.gte(1), z.lte(MOST_TIMES)),
    from: dayShape,
    /** The last day; nothing when it goes on until somebody says otherwise. */
    until: z.optional(dayShape),
    /** The rung of the ladder of textures, 1 the softest. */
    level: z.optional(z.int().check(z.gte(1), z.lte(12))),
    /** The therapist wishes pain before and during, in the first session of each day, until this day. */
    numbersUntil: z.optional(dayShape),
  }),
  check: checkTimes,
})
export type Exercise = BodyOf<typeof exerciseAgreed>

/** Numbers are asked for at most this long, then they end by themselves. */
export const NUMBERS_FOR = { value: 28, unit: 'd', source: 'Needs of the people who practise: a question that is prescribed ends by itself after 4 weeks', mark: 'D' } as const

function checkTimes({ from, until, numbersUntil }: { from: Day; until?: Day | undefined; numbersUntil?: Day | undefined }): Outcome<true> {
  if (until !== undefined && until < from) return refuse('exercise.ends-before-start', { where: 'body.until' })
  if (numbersUntil !== undefined && numbersUntil > daysLater(from, NUMBERS_FOR.value)) return refuse('exercise.numbers-too-long', { where: 'body.numbersUntil', facts: { most: NUMBERS_FOR.value } })
  return accept(true)
}

/** Agrees one exercise, or says an earlier one anew. */
export function agreeExercise(said: Exercise, before?: Told<Exercise>, telling?: Telling): Outcome<Draft[]> {
  if (said.name.trim() === '') return refuse('exercise.no-name', { where: 'name' })
  const judged = checkTimes(said)
  return judged.ok ? accept([draft(exerciseAgreed, { ...said, name: said.name.trim() }, { ...(before ? { replaces: before.heads } : {}), ...knownBy(telling) })]) : judged
}

/** Ends an exercise on a day; its sessions stay what they are. */
export function endExercise(told: Told<Exercise>, last: Day, telling?: Telling): Outcome<Draft[]> {
  return last < told.body.from
    ? accept([draft(exerciseAgreed, 'withdrawn', { replaces: told.heads, ...knownBy(telling) })])
    : accept([draft(exerciseAgreed, { ...told.body, until: last }, { replaces: told.heads, ...knownBy(telling) })])
}
