/** The plan as it stands, with the goals, the decisions behind it and what the person says of each item. */
import type { Folded } from '#log/fold.ts'
import { defineView, see, standingOf } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import type { Goal, PlacedGoal } from './goal.ts'
import { goalPlaced, goalSet } from './goal.ts'
import type { ItemAnswer, Plan, PlanItem, ProposedPlan, Review } from './plan.ts'
import { planAgreed, planItemAnswered, planProposed, reviewPlanned } from './plan.ts'
import type { Decision } from './suggestion.ts'
import { suggestionDecided, suggestionProposed } from './suggestion.ts'
import type { Day } from '#log/time.ts'

/** An item with the person's answer, or none yet. */
export interface AnsweredItem extends PlanItem {
  readonly answer: Told<ItemAnswer> | null
}

/** The plan that stands now: the one agreed last. */
export interface AgreedPlan {
  readonly told: Told<Plan>
  readonly items: readonly AnsweredItem[]
}

const ALL = 'all'

/** The agreed plan and the person's answers to it; one group, empty until a plan is agreed. */
export const agreedPlanView = defineView({
  name: 'agreed-plan',
  reads: [planAgreed, planItemAnswered],
  key: () => ALL,
  of: (told): AgreedPlan | null => {
    let plan: Told<Plan> | null = null
    const answers = new Map<EntryId, Told<ItemAnswer>>()
    for (const one of told) {
      if (one.kind === 'plan.agreed') plan = one
      else answers.set(one.body.item, one)
    }
    return plan === null ? null : { told: plan, items: plan.body.items.map(item => ({ ...item, answer: answers.get(item.key) ?? null })) }
  },
})

/** The plan that stands, or nothing while none has been agreed. */
export function agreedPlan(folded: Folded): AgreedPlan | null {
  return see(folded, agreedPlanView).get(ALL) ?? null
}

/** A plan laid before who may agree it, unless a plan was agreed after it. */
export function proposedPlan(folded: Folded): Told<ProposedPlan> | null {
  const proposed = standingOf(folded, planProposed).at(-1)
  const agreed = standingOf(folded, planAgreed).at(-1)
  return proposed === undefined || (agreed !== undefined && agreed.entry.at >= proposed.entry.at) ? null : proposed
}

/** A goal with where it stands by the latest word of either side, and that word. */
export interface GoalNow extends Told<Goal> {
  readonly placed: Told<PlacedGoal> | null
}

/** All goals, the one set first in front. What was said last of where one stands counts, in the goal itself or beside it. */
export function goalsOf(folded: Folded): GoalNow[] {
  const latest = new Map(standingOf(folded, goalPlaced).map(told => [told.body.goal, told]))
  // Said anew, a goal keeps its place: its id is that of its first statement.
  return standingOf(folded, goalSet).toSorted((one, other) => (one.id < other.id ? -1 : 1)).map((goal): GoalNow => {
    const placed = latest.get(goal.id)
    const counts = placed !== undefined && (goal.body.now === undefined || placed.entry.at >= goal.entry.at) && (goal.body.steps ?? [{ step: placed.body.step }]).some(one => one.step === placed.body.step)
    return counts ? { ...goal, body: { ...goal.body, now: placed.body.step }, placed } : { ...goal, placed: null }
  })
}

/** The goals that are open, the one set first in front. */
export function openGoals(folded: Folded): GoalNow[] {
  return goalsOf(folded).filter(goal => goal.body.closed === undefined)
}

/** What was decided on suggestions, the latest in front. */
export function decisionsOf(folded: Folded): Told<Decision>[] {
  return [...standingOf(folded, suggestionDecided)].reverse()
}

/** The decision that stands on the suggestion of one rule. */
export function decisionOn(folded: Folded, rule: string): Told<Decision> | null {
  return decisionsOf(folded).find(told => told.body.suggestion.rule === rule) ?? null
}

/** What was proposed on the suggestion of one rule, unless it was decided after that. */
export function proposalOn(folded: Folded, rule: string): Told<Decision> | null {
  const proposed = standingOf(folded, suggestionProposed).filter(told => told.body.suggestion.rule === rule).at(-1)
  const decided = decisionOn(folded, rule)
  return proposed === undefined || (decided !== null && decided.entry.at >= proposed.entry.at) ? null : proposed
}

/** Every review from today on, the next in front: of the plan, or planned by itself. */
export function reviewsFrom(folded: Folded, today: Day): Review[] {
  const plan = agreedPlan(folded)
  const reviews: Review[] = [...(plan === null ? [] : [plan.told.body.review]), ...standingOf(folded, reviewPlanned).map(told => told.body)]
  return reviews.filter(review => review.on >= today).sort((one, other) => (one.on < other.on ? -1 : 1))
}

/** The next review from today on. */
export function nextReview(folded: Folded, today: Day): Review | null {
  return reviewsFrom(folded, today)[0] ?? null
}
