import { stimulationCriteria } from './devices/candidacy.ts'
import type { FactId } from './facts.ts'
import { interactionTable } from './interactions/table.ts'
import { LOCAL_VALUES } from './local-values.ts'
import { factsRead } from './rules/condition.ts'

const KIDNEY: readonly FactId[] = ['person.age_years', 'person.sex', 'person.weight_kg', 'person.height_cm', 'renal.creatinine']
const JOINT: readonly FactId[] = ['rom.direction', 'rom.reference_limit', 'rom.passive_awake', 'rom.passive_asleep', 'rom.resting', 'contracture.opened_fully']
const TAKEN: readonly FactId[] = ['medicines.current', 'medicines.all_listed', 'medicines.proposed']
const INTERACTION: readonly FactId[] = [...TAKEN, ...interactionTable(LOCAL_VALUES).flatMap(({ higher }) => (higher === undefined ? [] : factsRead(higher.when)))]
const DOSES: readonly FactId[] = ['medicines.daily_doses']
/** What is taken in some amount is taken. */
const OWN_DOSES: readonly FactId[] = [...DOSES, 'medicines.gabapentin_mg_per_day', 'medicines.pregabalin_mg_per_day', 'medicines.tramadol_mg_per_day', 'medicines.baclofen_mg_per_day']
const OPIOIDS: readonly FactId[] = ['medicines.current', 'medicines.all_listed', ...DOSES]

/** From which facts another follows where it was not given itself: who may give the one may as well give the others. */
const FOLLOWS_FROM: { readonly [Id in FactId]?: readonly FactId[] } = {
  'person.age_years': ['person.birth_date'],
  'crps.duration_months': ['crps.onset'],
  'dystonia.months': ['dystonia.onset'],
  'dystonia.age_at_onset': ['person.birth_date', 'dystonia.onset'],
  'crps.phenotype': ['temp.affected', 'temp.other', 'limb.side'],
  'toxin.last_session': ['toxin.history'],
  'toxin.days_since_last': ['toxin.last_session'],
  'itb.days_to_refill': ['itb.refill_due'],
  'itb.refill_overdue': ['itb.refill_due'],
  'sign.urgent.fever': ['temp.fever'],
  'phq9.item9': ['scale.instrument', 'scale.answers'],
  'medicines.current': OWN_DOSES,
  'renal.crcl_ml_min': KIDNEY,
  'medicines.gabapentin_mg_per_day': DOSES,
  'medicines.pregabalin_mg_per_day': DOSES,
  'medicines.tramadol_mg_per_day': DOSES,
  'medicines.baclofen_mg_per_day': DOSES,
  'medicines.tca_mg_per_day': DOSES,
  'medicines.morphine_equivalent_mg_per_day': OPIOIDS,
  'medicines.morphine_equivalent_at_least_mg_per_day': OPIOIDS,
  'interactions.contraindicated': INTERACTION,
  'interactions.avoid': INTERACTION,
  'interactions.caution': INTERACTION,
  'renal.gabapentinoid_above_maximum': ['renal.crcl_ml_min', 'person.age_years', 'medicines.gabapentin_mg_per_day', 'medicines.pregabalin_mg_per_day', 'medicines.current', 'medicines.all_listed'],
  'contracture.present': JOINT,
  'contracture.loss_awake_beyond_error': JOINT,
  'scs.candidate': stimulationCriteria(LOCAL_VALUES).filter(one => one.stage !== 'implant').flatMap(one => factsRead(one.when)),
}

/** Facts with all those from which they follow. */
export function withSources(reads: readonly FactId[]): readonly FactId[] {
  const all = new Set(reads)
  for (const fact of all) for (const source of FOLLOWS_FROM[fact] ?? []) all.add(source)
  return [...all]
}
