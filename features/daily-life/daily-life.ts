/** The line of daily life: work or school, falls, driving, who helps, and what is needed for it. Each is said when it changes; nothing is asked for every day. */
import * as z from 'zod/mini'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import { bothSides } from '#log/role.ts'
import { dayShape, partialDateShape } from '#log/time.ts'

const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const hoursAWeek = z.int().check(z.gte(0), z.lte(100))

/** Hours of work or school in a usual week, from `at` on; none is an answer. */
export const workHoursSaid = defineKind({
  name: 'work-hours.said', category: 'diary', writers: bothSides,
  shape: z.strictObject({ what: z.enum(['work', 'school']), hours: hoursAWeek }),
})
export type WorkHours = BodyOf<typeof workHoursSaid>

/** One fall, or several of one day. */
export const fallHappened = defineKind({
  name: 'fall.happened', category: 'diary', writers: bothSides,
  shape: z.strictObject({ on: dayShape, count: z.int().check(z.gte(1), z.lte(20)), hurt: z.enum(['yes', 'no', 'not-said']), witnessed: z.enum(['yes', 'no', 'not-said']) }),
})
export type Fall = BodyOf<typeof fallHappened>

/** Whether somebody drives, since when not, and who advised it. */
export const drivingSaid = defineKind({
  name: 'driving.said', category: 'diary', writers: bothSides,
  shape: z.union([
    z.strictObject({ drives: z.enum(['yes', 'never-did']) }),
    z.strictObject({ drives: z.literal('stopped'), since: z.union([partialDateShape, z.literal('unknown')]), advisedBy: z.optional(words(120)) }),
  ]),
})
export type Driving = BodyOf<typeof drivingSaid>

/** Who helps, and for how many hours in a usual week. */
export const helpSaid = defineKind({ name: 'help.said', category: 'diary', writers: bothSides, shape: z.strictObject({ who: words(80), hours: hoursAWeek }) })
export type HelpAtHome = BodyOf<typeof helpSaid>

/** Something that makes a day possible: had, needed or ordered. */
export const equipmentStates = ['have', 'need', 'ordered'] as const
export const equipmentSaid = defineKind({ name: 'equipment.said', category: 'diary', writers: bothSides, shape: z.strictObject({ what: words(80), is: z.enum(equipmentStates) }) })
export type Equipment = BodyOf<typeof equipmentSaid>
