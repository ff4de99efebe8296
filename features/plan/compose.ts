/** The next plan while it is put together: what stands is kept, what was newly decided is offered. */
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import type { Plan, PlanItem } from './plan.ts'
import type { Decision } from './suggestion.ts'

/** An item as it is being written; `who` and `when` may still be empty. */
export type WrittenItem = PlanItem

/** Decisions to do something that the plan does not hold yet, the one taken first in front. */
export function notInPlan(plan: Plan | null, decisions: readonly Told<Decision>[]): Told<Decision>[] {
  const there = new Set((plan?.items ?? []).map(item => item.decision))
  return decisions.filter(told => told.body.decision !== 'decline' && !there.has(told.id)).reverse()
}

/**
 * The items to begin with: those of the plan that stands, and one for each accepted or changed suggestion that is not in it yet.
 * A rule speaks to clinicians; and a reason is the clinician's own: what the person reads is left to be said in plain words.
 */
export function itemsToBegin(plan: Plan | null, decisions: readonly Told<Decision>[], keyFor: (decision: EntryId) => EntryId): WrittenItem[] {
  return [
    ...(plan?.items ?? []),
    ...notInPlan(plan, decisions).map(told => ({ key: keyFor(told.id), what: told.body.instead ?? '', why: '', who: '', when: '', decision: told.id })),
  ]
}

/** An item said differently is another item: the person is asked anew. */
export function withNewKeys(items: readonly WrittenItem[], plan: Plan | null, newKey: () => EntryId): WrittenItem[] {
  const before = new Map((plan?.items ?? []).map(item => [item.key, item]))
  return items.map(item => {
    const known = before.get(item.key)
    const same = known === undefined || (known.what === item.what && known.why === item.why && known.who === item.who && known.when === item.when)
    return same ? item : { ...item, key: newKey() }
  })
}

/** How many items still lack what, why, who or when. */
export function unfinished(items: readonly WrittenItem[]): number {
  return items.filter(item => [item.what, item.why, item.who, item.when].some(part => part.trim() === '')).length
}
