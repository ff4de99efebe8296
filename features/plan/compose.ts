/** The next plan while it is put together: what stands is kept, what was newly decided is offered. */
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import type { Plan, PlanItem } from './plan.ts'
import type { Decision } from './suggestion.ts'

/** An item as it is being written; `who` and `when` may still be empty. */
export type WrittenItem = PlanItem

/** The items to begin with: those of the plan that stands, and one for each accepted or changed suggestion that is not in it yet. */
export function itemsToBegin(plan: Plan | null, decisions: readonly Told<Decision>[], keyFor: (decision: EntryId) => EntryId): WrittenItem[] {
  const kept = plan?.items ?? []
  const there = new Set(kept.map(item => item.decision))
  const added = decisions.filter(told => told.body.decision !== 'decline' && !there.has(told.id))
  return [
    ...kept,
    ...[...added].reverse().map(told => ({
      key: keyFor(told.id), what: told.body.instead ?? told.body.suggestion.text, why: told.body.reason, who: '', when: '', decision: told.id,
    })),
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
