/** The person's own words for when they are not safe, and whom they would call. It never leaves this device. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { thePersonsSide } from '#log/role.ts'

/** The most lines and people: more is not read in a bad moment. */
export const MOST_LINES = 5
export const MOST_PEOPLE = 4
/** The longest line, in characters. */
export const LONGEST_LINE = 120

const line = z.string().check(z.minLength(1), z.maxLength(LONGEST_LINE))

/** Own lines and own people, most useful first. */
export const safetyPlanWritten = defineKind({
  name: 'safety-plan.written',
  category: 'private',
  writers: thePersonsSide,
  shape: z.strictObject({
    lines: z.array(line).check(z.maxLength(MOST_LINES)),
    people: z.array(z.strictObject({ name: line, number: z.string().check(z.minLength(1), z.maxLength(30)) })).check(z.maxLength(MOST_PEOPLE)),
  }),
})
export type SafetyPlan = BodyOf<typeof safetyPlanWritten>

/** The plan as typed: empty lines fall away; a person needs a number that can be dialled. */
export function writeSafetyPlan(typed: { lines: readonly string[]; people: readonly { name: string; number: string }[] }, before?: Told<SafetyPlan>): Outcome<Draft[]> {
  const lines = typed.lines.map(one => one.trim()).filter(one => one !== '')
  const people = typed.people.map(({ name, number }) => ({ name: name.trim(), number: number.trim() })).filter(({ name, number }) => name !== '' || number !== '')
  if (lines.length > MOST_LINES || people.length > MOST_PEOPLE) return refuse('safety-plan.too-many', { facts: { lines: MOST_LINES, people: MOST_PEOPLE } })
  const wrong = people.findIndex(({ name, number }) => name === '' || !/^[+()\d][\d ()/.-]{1,28}$/.test(number))
  if (wrong >= 0) return refuse('safety-plan.number-wrong', { where: `people.${wrong}` })
  return accept([draft(safetyPlanWritten, { lines, people }, before ? { replaces: before.heads } : {})])
}

/** The plan that stands, with what to replace when it changes. */
export function safetyPlanOf(folded: Folded): { readonly lines: readonly string[]; readonly people: SafetyPlan['people']; readonly told: Told<SafetyPlan> | undefined } {
  const told = standingOf(folded, safetyPlanWritten).at(-1)
  return { lines: told?.body.lines ?? [], people: told?.body.people ?? [], told }
}
