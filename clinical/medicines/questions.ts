import { missingFact, type FactId, type Facts } from '../facts.ts'
import { interactionsAmong, pairOf } from '../interactions/interactions.ts'
import { interactionTable } from '../interactions/table.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import type { MedicineId } from '../medicine-ids.ts'
import type { Question } from '../questions.ts'
import { factsRead } from '../rules/condition.ts'
import { URGENT_RULES } from '../rules/urgent.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { medicinesAsked, notListed } from './asked.ts'
import { doseCap, type DoseCap } from './caps.ts'
import { contraindications, medicinesWithMost } from './check.ts'
import { formulary } from './formulary.ts'
import { morphineEquivalent } from './opioids.ts'
import { NALOXONE, naloxoneConsidered } from './naloxone.ts'
import { populations } from './populations.ts'
import { taperCalendar } from './taper.ts'
import { titration, type CalendarAnswer } from './titration.ts'
import { trialState } from './trials.ts'
import { baclofenWithdrawal } from './withdrawal.ts'

const ENTRIES = [...formulary(LOCAL_VALUES).values()]
const TAKEN: readonly FactId[] = ['medicines.current', 'medicines.all_listed', 'medicines.proposed']
const KIDNEY: readonly FactId[] = ['person.age_years', 'person.birth_date', 'person.sex', 'person.weight_kg', 'person.height_cm', 'renal.creatinine', 'renal.crcl_ml_min', 'renal.dialysis']
const DOUBTS: readonly FactId[] = ['renal.creatinine_days_old', 'person.pregnancy', 'limb.muscle_wasting', 'renal.acute_injury']
const LIMITS = ENTRIES.flatMap(medicine => medicine.limits.flatMap(limit => factsRead(limit.when)))
const AGAINST = ENTRIES.flatMap(medicine => medicine.contraindications.flatMap(({ when }) => (when === undefined ? [] : factsRead(when))))
const RAISED = interactionTable(LOCAL_VALUES).flatMap(entry => (entry.higher === undefined ? [] : factsRead(entry.higher.when)))
const WITHDRAWAL = URGENT_RULES.filter(rule => rule.item === 'baclofen').flatMap(rule => factsRead(rule.when))

/** One question of this part; a fact is named once. */
const question = (name: string, about: string, reads: readonly FactId[], answer: Question['answer']): Question => ({ name, about, reads: [...new Set(reads)], answer })

/** What can be asked about medicines by name. */
export const MEDICINE_QUESTIONS: readonly Question[] = [
  question('dose-caps', 'The most a day of each medicine taken or thought of, by kidney, age, weight and liver, and whether a dose is above it.', [...TAKEN, 'medicines.daily_doses', ...KIDNEY, ...DOUBTS, ...LIMITS], doseCaps),
  question('contraindications', 'What speaks against each medicine taken or thought of: present, open, and to be read.', [...TAKEN, ...AGAINST], contraindications),
  question('titration', 'The calendar of an increase or a course by day, never above the most for this person.',
    ['calendar.medicine', 'calendar.plan', 'calendar.target_mg_per_day', 'calendar.first_day', 'person.frail', 'person.diabetes', 'medicines.sedating_changed_days_ago', 'medicines.current', 'medicines.all_listed', ...KIDNEY, ...LIMITS, ...AGAINST], (facts, local) => flat(titration(facts, local))),
  question('taper', 'The calendar of a reduction by day, never faster than the stated cut.',
    ['calendar.medicine', 'calendar.present_mg_per_day', 'calendar.taken_days', 'calendar.first_day', 'person.age_years', 'person.birth_date'], (facts, local) => flat(taperCalendar(facts, local))),
  question('trial', 'Whether a trial was adequate and whether it helped.',
    ['trial.item', 'trial.days', 'trial.days_at_dose', 'trial.dose_mg_per_day', 'trial.highest_tolerated', 'trial.sessions', 'trial.pain_relief_percent', 'trial.goal_reached', ...KIDNEY], trialState),
  question('baclofen-withdrawal', 'How urgent missed or stopped oral baclofen is.', WITHDRAWAL, baclofenWithdrawal),
  question('morphine-equivalent', 'All opioids of a day as morphine by mouth, for adding up risk only.', ['medicines.current', 'medicines.all_listed', 'medicines.daily_doses'], morphineEquivalent),
  question('naloxone', 'Whether naloxone at home is to be considered beside an opioid.', [...factsRead(NALOXONE), 'medicines.daily_doses', ...KIDNEY], naloxoneConsidered),
  question('interactions', 'Every interaction among the medicines taken and thought of, pair by pair, the highest severity first and all reasons kept.', [...TAKEN, 'medicines.daily_doses', ...RAISED], interactions),
  question('special-populations', 'Children, older people, pregnancy and breast-feeding, for the medicines taken and thought of.', [...TAKEN, 'person.age_years', 'person.birth_date', 'person.pregnancy', 'person.breast_feeding', 'renal.crcl_ml_min'], populations),
]

/** What stands beside every answer about medicines together. */
const NOT_TOLD = 'Only the pairs of our reference are looked at. That it tells nothing of a medicine or a pair does not mean that they go together: consider asking a pharmacist.'

/** A refusal or an answer, as JSON shows it. */
const flat = (answer: CalendarAnswer): unknown => (answer.ok ? answer.answer : answer)

/** The most a day of one medicine, the dose now where it is known, and whether that is above. */
export type DoseCapAnswer = { readonly most: Verdict<DoseCap>; readonly now?: number; readonly above?: boolean }

function doseCaps(facts: Facts, local: LocalValues): Readonly<Record<string, DoseCapAnswer>> {
  const doses = facts['medicines.daily_doses'] ?? []
  const asked = medicinesAsked(facts)
  const wanted: readonly MedicineId[] = [...new Set([...(asked === null && doses.length === 0 ? medicinesWithMost(local) : (asked ?? [])), ...doses.map(row => row.medicine)])]
  return Object.fromEntries(wanted.map(id => {
    const most = doseCap(id, facts, local)
    const rows = doses.filter(row => row.medicine === id).map(row => row.mg_per_day)
    const now = rows.length === 0 || rows.includes(undefined) ? undefined : rows.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
    return [id, { most, ...(now === undefined ? {} : { now, ...(most.known ? { above: now > most.value.mgPerDay } : {}) }) }]
  }))
}

function interactions(facts: Facts, local: LocalValues): unknown {
  const medicines = medicinesAsked(facts)
  if (medicines === null) return unknown([missingFact('medicines.current')])
  const found = interactionsAmong(medicines, facts, local)
  const pairs = medicines.flatMap((a, i) => medicines.slice(i + 1).map(b => pairOf(a, b, facts, local)).filter(one => one !== null))
  const because = [{ text: `${medicines.length} medicines looked at in both directions.`, facts: [{ fact: 'medicines.current', value: medicines }] }]
  const missing = notListed(facts)
  const told = new Set(found.flatMap(one => one.between))
  const beside = { notTold: medicines.filter(medicine => !told.has(medicine)), says: NOT_TOLD }
  return missing !== null ? { ...unknown([missing], because), atLeast: found, ...beside } : known({ highest: found[0]?.severity ?? 'none-in-our-reference', pairs, all: found, ...beside }, because)
}
