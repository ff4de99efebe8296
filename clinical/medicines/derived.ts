import type { FactsDraft } from '../facts.ts'
import { interactionsAmong } from '../interactions/interactions.ts'
import type { InteractionId } from '../interactions/interaction-ids.ts'
import type { Severity } from '../interactions/table.ts'
import type { LocalValues } from '../local-values.ts'
import { classesOf } from '../medicine-ids.ts'
import { medicinesAsked } from './asked.ts'
import { morphineEquivalent } from './opioids.ts'

const OWN_FACT = {
  gabapentin: 'medicines.gabapentin_mg_per_day', pregabalin: 'medicines.pregabalin_mg_per_day', tramadol: 'medicines.tramadol_mg_per_day', baclofen: 'medicines.baclofen_mg_per_day',
} as const

/** What is taken in some amount stands among the medicines that are taken, whether or not somebody listed it there too. */
export function deriveTaken(all: FactsDraft): void {
  const dosed = (all['medicines.daily_doses'] ?? []).filter(row => row.mg_per_day !== 0).map(row => row.medicine)
  const own = (Object.keys(OWN_FACT) as (keyof typeof OWN_FACT)[]).filter(medicine => (all[OWN_FACT[medicine]] ?? 0) > 0)
  if (dosed.length + own.length === 0) return
  // That everything stands on the list says nothing while there is no list.
  if (all['medicines.current'] === undefined) delete all['medicines.all_listed']
  all['medicines.current'] = [...new Set([...(all['medicines.current'] ?? []), ...dosed, ...own])]
}

/** Doses that rules look at, from the table of doses; what was given itself stands. */
export function deriveDoses(all: FactsDraft): void {
  const rows = all['medicines.daily_doses']
  if (rows === undefined) return
  const sums = new Map<string, number | undefined>()
  for (const { medicine, mg_per_day: amount } of rows) {
    const fact = medicine in OWN_FACT ? OWN_FACT[medicine as keyof typeof OWN_FACT] : classesOf(medicine).includes('tca') ? 'medicines.tca_mg_per_day' : undefined
    if (fact === undefined) continue
    const before = sums.has(fact) ? sums.get(fact) : 0
    sums.set(fact, before === undefined || amount === undefined ? undefined : before + amount)
  }
  for (const fact of [...Object.values(OWN_FACT), 'medicines.tca_mg_per_day'] as const) {
    const sum = sums.get(fact)
    if (sum !== undefined) all[fact] ??= sum
  }
  const morphine = morphineEquivalent(all)
  if (morphine.known) all['medicines.morphine_equivalent_mg_per_day'] ??= morphine.value
  else if (morphine.bounds !== undefined) all['medicines.morphine_equivalent_at_least_mg_per_day'] ??= Math.min(morphine.bounds.lowest, 5000)
}

/** The interactions among the medicines taken and thought of, by severity; an empty list says none only when somebody said that the list is whole. */
export function deriveInteractions(all: FactsDraft, local: LocalValues): void {
  const medicines = medicinesAsked(all)
  if (medicines === null) return
  const found = medicines.length < 2 ? [] : interactionsAmong(medicines, all, local)
  const complete = all['medicines.current'] !== undefined && all['medicines.all_listed'] === 'yes'
  for (const severity of ['contraindicated', 'avoid', 'caution'] as const) {
    const ids = idsOf(found, severity)
    if (ids.length > 0 || complete) all[`interactions.${severity}`] ??= ids
  }
}

const idsOf = (found: readonly { readonly id: InteractionId; readonly severity: Severity }[], severity: Severity): readonly InteractionId[] =>
  [...new Set(found.filter(one => one.severity === severity).map(one => one.id))]
