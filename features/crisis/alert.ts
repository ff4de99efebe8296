/** Somebody said that they are not safe, or answered that they thought of death. It stands until a named person has spoken with them. */
import * as z from 'zod/mini'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import { accept, refuse } from '#log/problem.ts'
import { theTeamsSide } from '#log/role.ts'

/** Raised by the person alone, at the moment of the tap: the answer to question 9, or *I am not safe*. It is never made from free text. */
export const alertRaised = defineKind({
  name: 'alert.raised',
  category: 'mental-health',
  writers: ['person'],
  shape: z.union([
    z.strictObject({ why: z.literal('item-9'), answer: z.int().check(z.gte(1), z.lte(3)) }),
    z.strictObject({ why: z.literal('not-safe') }),
  ]),
  check: (_body, voice) => (voice === undefined ? accept(true as const) : refuse('alert.only-themself', { where: 'voice' })),
})
export type RaisedAlert = BodyOf<typeof alertRaised>

/** Something is urgent, and no more: for those who may not read why. It goes with every alert. */
export const urgentRaised = defineKind({
  name: 'urgent.raised',
  category: 'diary',
  writers: ['person'],
  shape: z.strictObject({}),
})

/** Somebody of the team is calling about it, or has spoken with them. */
export const urgentAnswered = defineKind({
  name: 'urgent.answered',
  category: 'diary',
  writers: theTeamsSide,
  shape: z.strictObject({ urgent: entryIdShape, is: z.enum(['calling', 'spoken']), by: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)) }),
})

/** Somebody of the team is calling now. */
export const alertTaken = defineKind({
  name: 'alert.taken',
  category: 'mental-health',
  writers: theTeamsSide,
  shape: z.strictObject({ alert: entryIdShape }),
})

/** A member of the team has spoken with them: who, when, and what came of it. Nothing else closes an alert. */
export const alertClosed = defineKind({
  name: 'alert.closed',
  category: 'mental-health',
  writers: theTeamsSide,
  shape: z.strictObject({
    alert: entryIdShape,
    spokenBy: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
    outcome: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
  }),
})
export type ClosedAlert = BodyOf<typeof alertClosed>
