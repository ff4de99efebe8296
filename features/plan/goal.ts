/** A goal in the person's own words, with the steps by which it will be told how far it is. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import type { BodyOf } from '#log/kind.ts'
import { defineKind } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { bothSides, isPersonsSide } from '#log/role.ts'
import { dayShape } from '#log/time.ts'
import { limbShape } from '#features/assessment/limb.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** The five steps of goal attainment, from what there was at the start (−2) over the aim (0) to much more than hoped (+2). */
export const steps = [-2, -1, 0, 1, 2] as const
export type Step = (typeof steps)[number]

const stepShape = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)])
const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))

function checkSteps(body: { steps?: readonly { step: Step }[] | undefined; now?: Step | undefined }): Outcome<true> {
  const named = (body.steps ?? []).map(one => one.step)
  if (new Set(named).size !== named.length) return refuse('goal.step-twice', { where: 'body.steps' })
  if (body.now !== undefined && named.length > 0 && !named.includes(body.now)) return refuse('goal.step-not-named', { where: 'body.now' })
  return accept(true)
}

/** One goal. `now` is where it stands today, when somebody said so. */
export const goalSet = defineKind({
  name: 'goal.set',
  category: 'clinical',
  writers: bothSides,
  shape: z.strictObject({
    words: line,
    limb: z.optional(limbShape),
    steps: z.optional(z.array(z.strictObject({ step: stepShape, words: line })).check(z.maxLength(5))),
    now: z.optional(stepShape),
    by: z.optional(dayShape),
    /** Reached, or put aside without blame: it stays in the story. */
    closed: z.optional(z.enum(['reached', 'put-aside'])),
  }),
  check: checkSteps,
})
export type Goal = BodyOf<typeof goalSet>

/** Where a goal stands, said by either side, whoever set it. The latest word stands; it is never a verdict. */
export const goalPlaced = defineKind({
  name: 'goal.placed',
  category: 'clinical',
  writers: bothSides,
  shape: z.strictObject({ goal: entryIdShape, step: stepShape, words: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(500))) }),
})
export type PlacedGoal = BodyOf<typeof goalPlaced>

/** Sets a goal, or says an earlier one anew. Only the side that said it may say it anew. */
export function setGoal(goal: Goal, before?: Told<Goal>, telling?: Telling): Outcome<Draft<typeof goalSet>[]> {
  const words = goal.words.trim()
  if (words === '') return refuse('goal.no-words', { where: 'body.words' })
  const judged = checkSteps(goal)
  return judged.ok ? accept([draft(goalSet, { ...goal, words }, { ...knownBy(telling), ...(before ? { replaces: before.heads } : {}) })]) : judged
}

/** Says where a goal stands today, on one of its steps. */
export function placeGoal(goal: EntryId, { steps: named = [] }: Goal, step: Step, said: string, telling?: Telling): Outcome<Draft<typeof goalPlaced>[]> {
  if (named.length > 0 && !named.some(one => one.step === step)) return refuse('goal.step-not-named', { where: 'body.step' })
  const words = said.trim()
  return accept([draft(goalPlaced, { goal, step, ...(words === '' ? {} : { words }) }, knownBy(telling))])
}

/** Whether the person's side wrote it, and so may change its words. */
export function isPersonsOwn(told: Pick<Told, 'history'>): boolean {
  return told.history.every(({ receipt }) => receipt === undefined || isPersonsSide(receipt.role))
}
