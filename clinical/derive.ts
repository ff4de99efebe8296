import { ageSpan, completedYears, daysBetween, dayOf, latestDay } from './dates.ts'
import type { Facts, FactsDraft, FindingId } from './facts.ts'
import { stimulationCandidacy } from './devices/candidacy.ts'
import { contracture } from './diagnosis/contracture.ts'
import { phenotype } from './diagnosis/phenotype.ts'
import { LOCAL_VALUES, type LocalValues } from './local-values.ts'
import { deriveDoses, deriveInteractions, deriveTaken } from './medicines/derived.ts'
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
  const ages = facts['person.birth_date'] === undefined ? null : ageSpan(facts['person.birth_date'], day)
  // Below 18 nothing is worked out from the very age: that it is below is known although a partial date leaves the year open.
  if (ages !== null && ages.most < ADULT) all['person.age_years'] = ages.most
  else if (ages !== null && ages.least === ages.most) all['person.age_years'] ??= ages.most
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
  if (refill !== null && (refill.least > 0 || refill.most <= 0)) measured(all, 'itb.refill_overdue', refill.least > 0)
  if (facts['temp.fever'] !== undefined) measured(all, 'sign.urgent.fever', facts['temp.fever'] >= 38)
  deriveItemNine(all)
  const renal = renalFunction(all, local)
  if (renal.known) all['renal.crcl_ml_min'] ??= renal.value.mlPerMinute
  deriveTaken(all)
  deriveDoses(all)
  deriveInteractions(all, local)
  const above = gabapentinoidAboveMaximum(all, local)
  if (above.known) measured(all, 'renal.gabapentinoid_above_maximum', above.value)
  deriveContracture(all, local)
  if (all['scs.pain_months'] !== undefined) {
    const candidate = stimulationCandidacy(all, local).forTrial
    if (candidate.known) all['scs.candidate'] ??= candidate.value ? 'yes' : 'no'
  }
  return all
}

const ADULT = 18

/** What a date or a number shows stands before an answer that says less: *yes* always, *no* where nobody answered. */
function measured(all: FactsDraft, id: FindingId, is: boolean): void {
  if (is) all[id] = 'yes'
  else if (all[id] === undefined || all[id] === 'not-asked') all[id] = 'no'
}

/** The highest answer to question 9 among those of a questionnaire: one that was taken back still counts (assessment 7, item 9). */
function deriveItemNine(all: FactsDraft): void {
  if (all['scale.instrument'] !== 'phq-9') return
  const given = (all['scale.answers'] ?? []).filter(({ item }) => item === 9).map(({ answer }) => answer)
  if (given.length > 0) all['phq9.item9'] = Math.max(...given, all['phq9.item9'] ?? 0)
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
