/** A plan agreed at the clinic, with goals in the person's words and what the person answers to it. */
import { authorities } from '#log/role.ts'
import { placeGoal, setGoal } from '#features/plan/goal.ts'
import type { Goal, Step } from '#features/plan/goal.ts'
import { agreePlan, answerItem } from '#features/plan/plan.ts'
import type { ItemAnswer, PlanItem } from '#features/plan/plan.ts'
import { agreedPlan, openGoals } from '#features/plan/plans.ts'
import type { By, Teller } from './teller.ts'

export interface SamplePlan {
  readonly ago: number
  /** In the person's words; with its steps where they were named. */
  readonly goals: readonly (string | Goal)[]
  readonly sentence: string
  readonly items: readonly Omit<PlanItem, 'key' | 'decision'>[]
  /** Days from today; negative for a review that has passed. */
  readonly reviewIn: number
  readonly reviewWith: string
  readonly answers?: readonly { item: number; answer: ItemAnswer['answer']; words: string; by: By }[]
}

/** Sets the goals, agrees the plan, and lets the person answer two days later. */
export function agree(teller: Teller, plan: SamplePlan): void {
  const at = (minute: number): string => teller.at(plan.ago, 15, minute)
  plan.goals.forEach((words, index) => teller.say('clinic', setGoal(typeof words === 'string' ? { words } : words), at(index)))
  const items = plan.items.map((item, index): PlanItem => ({ ...item, key: teller.newId(at(5 + index)) }))
  teller.say('clinic', agreePlan({
    sentence: plan.sentence, items, review: { on: teller.day(-plan.reviewIn), with: plan.reviewWith },
    statements: openGoals(teller.folded).map(goal => goal.entry.id),
  }, authorities, teller.day(plan.ago), []), at(20))
  const agreed = agreedPlan(teller.folded)
  for (const { item, answer, words, by } of plan.answers ?? []) {
    const key = items[item]?.key
    if (agreed && key) teller.say(by, answerItem(agreed.told.id, key, answer, words), teller.at(Math.max(0, plan.ago - 2), 10), by === 'guardian' ? 'they said' : undefined)
  }
}

/** The person's side says where a goal stands, on one of its steps. */
export function place(teller: Teller, words: string, step: Step, said: string, ago: number, by: By = 'person'): void {
  const goal = openGoals(teller.folded).find(told => told.body.words === words)
  if (goal === undefined) throw new Error(`no such goal: ${words}`)
  teller.say(by, placeGoal(goal.id, goal.body, step, said), teller.at(ago, 18), by === 'guardian' ? 'they said' : undefined)
}
