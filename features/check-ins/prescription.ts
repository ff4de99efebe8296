/** What a clinic asks beyond the three questions of a day: by name, with a reason and an end. And the person's pause from all of it. */
import * as z from 'zod/mini'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import { accept, refuse } from '#log/problem.ts'
import { bothSides, theTeamsSide } from '#log/role.ts'
import { dayShape, daysBetween } from '#log/time.ts'

/** A further question ends by itself after so many days. */
export const LONGEST_PRESCRIPTION = { value: 28, unit: 'd', source: 'Our choice', mark: 'D' } as const

/** What may be asked beyond the usual: a question of the check-in, a questionnaire, or a measurement. */
export const furtherQuestions = ['use', 'opens', 'skin', 'sleep', 'pain', 'mood', 'temperature', 'swelling', 'photo', 'range'] as const
export type FurtherQuestion = (typeof furtherQuestions)[number]

/** A further question, asked for by somebody of the team: what for, from when and until when. It stops by itself. */
export const questionPrescribed = defineKind({
  name: 'question.prescribed',
  category: 'diary',
  writers: theTeamsSide,
  shape: z.strictObject({
    asks: z.enum(furtherQuestions),
    timesADay: z.int().check(z.gte(1), z.lte(4)),
    /** 1: every day; 7: once a week. */
    everyDays: z.int().check(z.gte(1), z.lte(LONGEST_PRESCRIPTION.value)),
    reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    from: dayShape,
    until: dayShape,
  }),
  check: body => {
    if (body.until < body.from) return refuse('question.ends-before-start', { where: 'body.until' })
    return daysBetween(body.from, body.until) > LONGEST_PRESCRIPTION.value ? refuse('question.too-long', { where: 'body.until', facts: { most: LONGEST_PRESCRIPTION.value } }) : accept(true as const)
  },
})
export type PrescribedQuestion = BodyOf<typeof questionPrescribed>

/** The person does not wish to be asked this. It stays as it is in the record, and is not asked. */
export const questionDeclined = defineKind({
  name: 'question.declined',
  category: 'diary',
  writers: bothSides,
  shape: z.strictObject({ prescription: entryIdShape }),
})

/** No questions until a day, or until the person says so. */
export const checkInsPaused = defineKind({
  name: 'check-ins.paused',
  category: 'diary',
  writers: bothSides,
  shape: z.strictObject({ until: z.union([dayShape, z.literal('until-i-say')]) }),
})
export type CheckInPause = BodyOf<typeof checkInsPaused>
