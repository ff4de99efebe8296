/** A review that lies on a day, for the list of what is due. */
import { standingOf } from '#log/fold.ts'
import { dayIn } from '#log/time.ts'
import type { Due, DueSource } from '#features/due/due.ts'
import type { Review } from './plan.ts'
import { planAgreed, reviewPlanned } from './plan.ts'
import { agreedPlan } from './plans.ts'

/** The reviews of the day: of the plan, and those planned by themselves. One is done once a plan was agreed on that day. */
export const reviewsDue: DueSource = (folded, { day }) => {
  const plan = agreedPlan(folded)
  const reviews: { readonly id: string; readonly review: Review }[] = [
    ...(plan === null ? [] : [{ id: plan.told.id, review: plan.told.body.review }]),
    ...standingOf(folded, reviewPlanned).map(({ id, body }) => ({ id, review: body })),
  ]
  const agreed = standingOf(folded, planAgreed).findLast(({ entry }) => dayIn(entry.at, entry.zone) === day)
  return reviews.filter(({ review }) => review.on === day).map(({ id, review }): Due => ({
    key: `review:${id}`, sort: 'review', day, name: review.with, to: '/plan/visit',
    ...(agreed === undefined ? { is: 'waiting' } : { is: 'done', answeredAt: agreed.entry.at }),
  }))
}
