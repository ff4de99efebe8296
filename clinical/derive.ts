import { completedYears, daysBetween, dayOf, latestDay } from './dates.ts'
import type { Facts, FactsDraft } from './facts.ts'
import { stimulationCandidacy } from './devices/candidacy.ts'
import { contracture } from './diagnosis/contracture.ts'
import { phenotype } from './diagnosis/phenotype.ts'
import { LOCAL_VALUES, type LocalValues } from './local-values.ts'
import { deriveDoses, deriveInteractions } from './medicines/derived.ts'
import { gabapentinoidAboveMaximum } from './medicines/gabapentinoid-most.ts'
import { renalFunction } from './medicines/renal.ts'

const DAYS_PER_MONTH = 365.25 / 12

/**
 * Facts that follow from others and were not given themselves: age, months, days since, warm or cold. What was given
 * stands; what does not follow surely stays unknown.
 */
export function withDerived(facts: Facts, at: string, local: LocalValues = LOCAL_VALUES): Facts {
  const all: FactsDraft = { ...facts }
  const day = dayOf(at)
  all['visit.on'] ??= day
  if (facts['person.birth_date'] !== undefined && facts['person.age_years'] === undefined) {
    const age = completedYears(facts['person.birth_date'], day)
    if (age !== null) all['person.age_years'] = age
  }
  const months = monthsSince(facts['crps.onset'], day)
  if (months !== null) all['crps.duration_months'] ??= months
  const dystoniaMonths = monthsSince(facts['dystonia.onset'], day)
  if (dystoniaMonths !== null) all['dystonia.months'] ??= dystoniaMonths
  if (facts['dystonia.age_at_onset'] === undefined && facts['person.birth_date'] !== undefined && facts['dystonia.onset']?.length === 10) {
    const age = completedYears(facts['person.birth_date'], facts['dystonia.onset'])
    if (age !== null) all['dystonia.age_at_onset'] = age
  }
  if (facts['crps.phenotype'] === undefined) {
    const measured = phenotype(facts)
    if (measured.known) all['crps.phenotype'] = measured.value.phenotype
  }
  const latest = latestDay((facts['toxin.history'] ?? []).map(one => one.on))
  if (latest !== undefined) all['toxin.last_session'] ??= latest
  const toxin = all['toxin.last_session'] === undefined ? null : daysBetween(all['toxin.last_session'], day)
  if (toxin !== null && toxin.least === toxin.most) all['toxin.days_since_last'] ??= toxin.least
  const refill = facts['itb.refill_due'] === undefined ? null : daysBetween(facts['itb.refill_due'], day)
  if (refill !== null && refill.least === refill.most) all['itb.days_to_refill'] ??= refill.least === 0 ? 0 : -refill.least
  if (refill !== null && (refill.least > 0 || refill.most <= 0)) all['itb.refill_overdue'] ??= refill.least > 0 ? 'yes' : 'no'
  if (facts['temp.fever'] !== undefined) all['sign.urgent.fever'] ??= facts['temp.fever'] >= 38 ? 'yes' : 'no'
  const renal = renalFunction(all, local)
  if (renal.known) all['renal.crcl_ml_min'] ??= renal.value.mlPerMinute
  deriveDoses(all)
  deriveInteractions(all, local)
  const above = gabapentinoidAboveMaximum(all, local)
  if (above.known) all['renal.gabapentinoid_above_maximum'] ??= above.value ? 'yes' : 'no'
  deriveContracture(all, local)
  if (all['scs.pain_months'] !== undefined) {
    const candidate = stimulationCandidacy(all, local).forTrial
    if (candidate.known) all['scs.candidate'] ??= candidate.value ? 'yes' : 'no'
  }
  return all
}

function deriveContracture(all: FactsDraft, local: LocalValues): void {
  const judged = contracture(all, local)
  if (judged.known) all['contracture.present'] ??= judged.value.contracture
  else if (judged.bounds !== undefined) {
    all['contracture.present'] ??= 'unknown'
    all['contracture.loss_awake_beyond_error'] ??= 'yes'
  }
  if (judged.known && all['rom.passive_awake'] !== undefined && judged.value.structuralAtMost <= local.contractureToleranceDegrees.value && all['rom.passive_asleep'] === undefined)
    all['contracture.loss_awake_beyond_error'] ??= 'no'
}

/** Whole and part months since a date; null while a partial date leaves it open by more than a month. */
function monthsSince(date: string | undefined, day: string): number | null {
  const days = date === undefined ? null : daysBetween(date, day)
  if (days === null || days.most - days.least > 31) return null
  return Math.max(0, Math.round(((days.least + days.most) / 2 / DAYS_PER_MONTH) * 100) / 100)
}
