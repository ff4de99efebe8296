import type { Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { classesOf, type MedicineId } from '../medicine-ids.ts'
import { holds, medicinesOf, missingFor, type MedicineWord } from '../rules/condition.ts'
import type { Mark } from '../source.ts'
import type { MissingFact } from '../verdict.ts'
import type { InteractionId } from './interaction-ids.ts'
import { BRAIN_ACTIVE_COUNT, interactionTable, SEVERITIES, type Interaction, type Severity } from './table.ts'

/** One interaction found among medicines, with what could raise it. */
export type Found = {
  readonly id: InteractionId
  readonly severity: Severity
  readonly between: readonly MedicineId[]
  readonly why: string
  readonly consider: string
  readonly mark: Mark
  /** It would be higher if this were known to hold. */
  readonly mayBe?: { readonly severity: Severity; readonly missing: readonly MissingFact[] }
}

/** Two medicines with all that speaks against them together; the highest severity stands for the pair. */
export type PairFound = { readonly between: readonly [MedicineId, MedicineId]; readonly severity: Severity; readonly reasons: readonly Found[] }

type Ready = { readonly entry: Interaction; readonly one: ReadonlySet<MedicineId>; readonly other: ReadonlySet<MedicineId>; readonly third: ReadonlySet<MedicineId> | null }
const made = new WeakMap<LocalValues, { readonly all: readonly Ready[]; readonly byMedicine: ReadonlyMap<MedicineId, readonly Ready[]> }>()

function ready(local: LocalValues) {
  let found = made.get(local)
  if (found === undefined) {
    const setOf = (words: readonly MedicineWord[]): ReadonlySet<MedicineId> => new Set(medicinesOf(...words))
    const all = interactionTable(local).map(entry => ({ entry, one: setOf(entry.one), other: setOf(entry.other), third: entry.third === undefined ? null : setOf(entry.third) }))
    const byMedicine = new Map<MedicineId, Ready[]>()
    for (const row of all) for (const medicine of new Set([...row.one, ...row.other])) byMedicine.set(medicine, [...(byMedicine.get(medicine) ?? []), row])
    found = { all, byMedicine }
    made.set(local, found)
  }
  return found
}

/** Every interaction among medicines, the highest first; the order in which they are named does not matter. */
export function interactionsAmong(named: readonly MedicineId[], facts: Facts = {}, local: LocalValues = LOCAL_VALUES): readonly Found[] {
  const medicines = [...new Set(named)].sort()
  const { byMedicine } = ready(local)
  const found: Found[] = []
  medicines.forEach((a, i) => {
    const rows = byMedicine.get(a)
    if (rows === undefined) return
    for (const b of medicines.slice(i + 1))
      for (const row of rows) {
        if (!((row.one.has(a) && row.other.has(b)) || (row.one.has(b) && row.other.has(a)))) continue
        if (row.third === null) found.push(told(row.entry, [a, b], facts))
        else for (const c of medicines) if (c !== a && c !== b && row.third.has(c)) found.push(told(row.entry, [a, b, c], facts))
      }
  })
  const brainActive = medicines.filter(medicine => classesOf(medicine).includes('cns-active'))
  if (brainActive.length >= BRAIN_ACTIVE_COUNT)
    found.push({ id: 'I21', severity: 'avoid', between: brainActive, why: `${brainActive.length} medicines that act on the brain: falls, fractures, breathing.`, consider: 'Consider fewer, one taper at a time; nothing is stopped suddenly.', mark: 'V' })
  return found.sort((a, b) => level(a.severity) - level(b.severity) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** What speaks against two medicines together: the highest severity, and all reasons kept. */
export function pairOf(a: MedicineId, b: MedicineId, facts: Facts = {}, local: LocalValues = LOCAL_VALUES): PairFound | null {
  const reasons = interactionsAmong([a, b], facts, local)
  const highest = reasons[0]
  return highest === undefined ? null : { between: a < b ? [a, b] : [b, a], severity: highest.severity, reasons }
}

/** How high a severity is: 0 contraindicated … 3 inform. */
export const level = (severity: Severity): number => SEVERITIES.indexOf(severity)

function told(entry: Interaction, between: readonly MedicineId[], facts: Facts): Found {
  const raised = entry.higher === undefined ? 'no' : holds(entry.higher.when, facts)
  return {
    id: entry.id, severity: raised === 'yes' && entry.higher !== undefined ? entry.higher.severity : entry.severity, between, why: entry.why, consider: entry.consider, mark: entry.mark,
    ...(raised === 'unknown' && entry.higher !== undefined ? { mayBe: { severity: entry.higher.severity, missing: missingFor(entry.higher.when, facts) } } : {}),
  }
}
