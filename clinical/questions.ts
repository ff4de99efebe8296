import { DEVICE_QUESTIONS } from './devices/questions.ts'
import { contracture } from './diagnosis/contracture.ts'
import { dystoniaOnset } from './diagnosis/onset.ts'
import { phenotype } from './diagnosis/phenotype.ts'
import { SEVERITY_ITEMS, type SeverityVersion } from './diagnosis/severity-items.ts'
import { severity, severityChange, type ScoreToCompare } from './diagnosis/severity.ts'
import { DIAGNOSIS_FACTS, diagnosis } from './diagnosis/type.ts'
import { missingFact, type FactId, type Facts } from './facts.ts'
import { withSources } from './follows-from.ts'
import type { LocalValues } from './local-values.ts'
import { MEDICINE_QUESTIONS } from './medicines/questions.ts'
import { gabapentinoidAboveMaximum, gabapentinoidMaximum } from './medicines/gabapentinoid-most.ts'
import { renalFunction } from './medicines/renal.ts'
import { TOXIN_QUESTIONS } from './toxin/questions.ts'
import { PART_QUESTIONS } from './parts/questions.ts'
import { advice, ruleReadings } from './rules/suggest.ts'
import { known, unknown } from './verdict.ts'

/** Something that can be asked from outside, by name: what it answers, which facts it reads, and how. */
export type Question = {
  readonly name: string
  readonly about: string
  readonly reads: readonly FactId[]
  readonly answer: (facts: Facts, local: LocalValues) => unknown
}

const severityFacts = (version: SeverityVersion): readonly FactId[] => [...new Set<FactId>(['limb.side', 'temp.affected', 'temp.other', ...SEVERITY_ITEMS[version].flatMap(item => item.features.flatMap(feature => [...(feature.whole === undefined ? [] : [feature.whole]), ...feature.parts]))])]
const renalFacts: readonly FactId[] = ['person.age_years', 'person.birth_date', 'person.sex', 'person.weight_kg', 'person.height_cm', 'renal.creatinine', 'renal.creatinine_days_old', 'renal.crcl_ml_min', 'renal.egfr', 'person.pregnancy', 'limb.muscle_wasting', 'renal.acute_injury', 'renal.dialysis']

const question = (name: string, about: string, reads: readonly FactId[], answer: Question['answer']): Question => ({ name, about, reads, answer })

/** Every question that can be asked by name. */
export const QUESTIONS: readonly Question[] = [
  question('budapest', 'The Budapest criteria, clinical and for research, and the type: they hold, do not, or cannot be told, with reasons.', DIAGNOSIS_FACTS, facts => diagnosis(facts)),
  question('css', 'The CRPS Severity Score of 16 items, with how many were assessed.', severityFacts('css-16'), facts => severity(facts, 'css-16')),
  question('css-17', 'The older CRPS Severity Score of 17 items; never compared with the one of 16.', severityFacts('css-17'), facts => severity(facts, 'css-17')),
  question('css-change', 'Whether a change of the severity score is more than its error.', ['css.earlier.version', 'css.earlier.total', 'css.earlier.items', 'css.now.version', 'css.now.total', 'css.now.items', ...new Set([...severityFacts('css-16'), ...severityFacts('css-17')])], changeOf),
  question('phenotype', 'Warm, cold or intermediate by measured skin temperature.', ['temp.affected', 'temp.other', 'limb.side'], phenotype),
  question('dystonia-onset', 'How long after CRPS the dystonia of a limb began, as a band.', ['crps.onset', 'dystonia.onset', 'dystonia.onset_after_days'], dystoniaOnset),
  question('contracture', 'How far a posture is pull and how far it is stiff, with bounds before unknown.',
    ['rom.direction', 'rom.reference_limit', 'rom.passive_awake', 'rom.passive_asleep', 'rom.resting', 'contracture.opened_fully'], contracture),
  question('renal', 'Creatinine clearance by Cockcroft-Gault, its band and what makes it unreliable.', renalFacts, renalFunction),
  question('renal-dose', 'The most gabapentin and pregabalin a day for this kidney, and whether the present dose is above it.',
    [...renalFacts, 'medicines.gabapentin_mg_per_day', 'medicines.pregabalin_mg_per_day', 'medicines.current', 'medicines.all_listed'], renalDose),
  question('suggestions', 'What the rules say: urgent, safety and the four groups of care, each with reasons, strength, source and what speaks against it.',
    [...new Set(ruleReadings().flatMap(({ reads }) => reads))], advice),
  ...MEDICINE_QUESTIONS, ...TOXIN_QUESTIONS, ...DEVICE_QUESTIONS,
  ...PART_QUESTIONS,
]

/** A question as it is listed: its name, what it answers and the facts it reads. */
export type ListedQuestion = Pick<Question, 'name' | 'about' | 'reads'>

/** Every question with the facts it reads, and those from which they follow: no other fact changes its answer. */
export const listQuestions = (): readonly ListedQuestion[] => QUESTIONS.map(({ name, about, reads }) => ({ name, about, reads: withSources(reads) }))

const EARLIER = ['css.earlier.version', 'css.earlier.total', 'css.earlier.items'] as const
const NOW = ['css.now.version', 'css.now.total', 'css.now.items'] as const

/** A present score that was given in part is completed and never replaced; one that was not given is computed from findings. */
function changeOf(facts: Facts): unknown {
  const earlier = scoreOf(facts, 'earlier')
  const given = NOW.some(id => facts[id] !== undefined)
  const now = given ? scoreOf(facts, 'now') : computedNow(facts, facts['css.earlier.version'] ?? 'css-16')
  if (earlier === null || now === null) {
    return unknown([...EARLIER, ...NOW].filter(id => facts[id] === undefined).map(id => missingFact(id)))
  }
  const change = severityChange(earlier, now)
  return change.ok ? change.answer : change
}

function scoreOf(facts: Facts, when: 'earlier' | 'now'): ScoreToCompare | null {
  const version = facts[`css.${when}.version`]
  const total = facts[`css.${when}.total`]
  if (version === undefined || total === undefined) return null
  const itemsAssessed = facts[`css.${when}.items`]
  return itemsAssessed === undefined ? null : { version, total, itemsAssessed }
}

function computedNow(facts: Facts, version: SeverityVersion): ScoreToCompare | null {
  const score = severity(facts, version)
  return score.known ? { version, total: score.value.total, itemsAssessed: score.value.items.filter(item => item.state !== 'not-assessed').map(item => item.item) } : null
}

function renalDose(facts: Facts, local: LocalValues): unknown {
  const renal = renalFunction(facts, local)
  if (!renal.known) return renal
  const crcl = renal.value.mlPerMinute
  return {
    // A clearance that was given stands at any age; a dose does not follow from it before the age is told.
    maximum: facts['person.age_years'] === undefined ? unknown([missingFact('person.age_years')], renal.because) : known({
      gabapentinMgPerDay: gabapentinoidMaximum('gabapentin', crcl), pregabalinMgPerDay: gabapentinoidMaximum('pregabalin', crcl), band: renal.value.band, unreliable: renal.value.unreliable,
      ...(renal.value.borderline ? { borderline: 'The label may put exactly this value in the lower band.' } : {}),
    }, renal.because),
    aboveMaximum: gabapentinoidAboveMaximum(facts, local),
  }
}
