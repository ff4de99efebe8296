/** The plan: what, why, who, when and when it is looked at again. Agreed by who may, answered by the person, item by item. */
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
import type { Authority } from '#log/role.ts'
import { theTeamsSide, thePersonsSide } from '#log/role.ts'
import { dayShape } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { knownBy, onlyTold } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'
import type { StandingFlag } from './acted.ts'

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(300))

/** One thing to do. Its key stays when the plan is agreed again unchanged, so that the person's answer stays with it. */
export const planItemShape = z.strictObject({
  key: entryIdShape,
  what: line,
  why: line,
  who: line,
  when: line,
  /** The decision it came from, if it came from one. */
  decision: z.optional(entryIdShape),
})
export type PlanItem = z.infer<typeof planItemShape>

const act = {
  /** The plan in one sentence, for the person. */
  sentence: line,
  items: z.array(planItemShape).check(z.maxLength(40)),
  review: z.strictObject({ on: dayShape, with: line, how: z.optional(line) }),
  /** The goals and decisions as they stood: the very statements that are signed. */
  statements: z.array(entryIdShape).check(z.maxLength(200)),
}

/** A plan agreed and signed. The latest one stands; earlier ones stay readable. */
export const planAgreed = defineKind({
  name: 'plan.agreed', category: 'clinical', writers: theTeamsSide, authority: 'agree-plan',
  shape: z.strictObject({ ...act, proposal: z.optional(entryIdShape) }),
})
export type Plan = BodyOf<typeof planAgreed>

/** A plan laid before who may agree it; the person is not shown it. */
export const planProposed = defineKind({
  name: 'plan.proposed', category: 'clinical', writers: theTeamsSide, shape: z.strictObject(act),
})
export type ProposedPlan = BodyOf<typeof planProposed>

/** What the person says of one item, in one of three words and in their own. */
export const planItemAnswered = defineKind({
  name: 'plan-item.answered', category: 'clinical', writers: thePersonsSide,
  shape: z.strictObject({
    plan: entryIdShape,
    item: entryIdShape,
    answer: z.enum(['yes', 'not-sure', 'not-for-me']),
    words: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))),
  }),
})
export type ItemAnswer = BodyOf<typeof planItemAnswered>

/** A review planned outside a plan: a telephone call, a second look. The day is in the body, because it lies ahead. */
export const reviewPlanned = defineKind({
  name: 'review.planned', category: 'clinical', writers: theTeamsSide,
  shape: z.strictObject({ on: dayShape, with: line, how: z.optional(line), about: z.optional(line) }),
})
export type Review = BodyOf<typeof reviewPlanned>

/** Agrees a plan, or proposes it where the authority is missing; not while a red flag stands about which nobody said what was done. */
export function agreePlan(plan: Plan, authorities: readonly Authority[], today: Day, flags: readonly Pick<StandingFlag, 'acted'>[]): Outcome<Draft[]> {
  const open = flags.filter(flag => flag.acted === null).length
  if (open > 0) return refuse('plan.red-flag-open', { facts: { flags: open } })
  if (plan.sentence.trim() === '') return refuse('plan.no-sentence', { where: 'body.sentence' })
  if (plan.items.length === 0) return refuse('plan.nothing-in-it', { where: 'body.items' })
  if (plan.review.on < today) return refuse('plan.review-in-past', { where: 'body.review.on' })
  if (authorities.includes('agree-plan')) return accept([draft(planAgreed, plan)])
  const { proposal: _proposal, ...proposed } = plan
  return accept([draft(planProposed, proposed)])
}

/** The person's answer to one item; a second answer says it anew. */
export function answerItem(plan: EntryId, item: EntryId, answer: ItemAnswer['answer'], said: string, before?: Told<ItemAnswer>, telling?: Telling): Outcome<Draft<typeof planItemAnswered>[]> {
  const told = onlyTold(telling)
  if (!told.ok) return told
  const words = said.trim()
  const body: ItemAnswer = { plan, item, answer, ...(words === '' ? {} : { words }) }
  if (before && before.body.plan === plan && before.body.answer === answer && (before.body.words ?? '') === words) return accept([])
  return accept([draft(planItemAnswered, body, { ...knownBy(telling), ...(before ? { replaces: before.heads } : {}) })])
}

/** Plans a review. */
export function planReview(review: Review, today: Day, before?: Told<Review>): Outcome<Draft<typeof reviewPlanned>[]> {
  if (review.on < today) return refuse('review.in-past', { where: 'body.on' })
  return accept([draft(reviewPlanned, review, before ? { replaces: before.heads } : {})])
}
