import { missingFact, specOf, type FactId, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { classesOf } from '../medicine-ids.ts'
import { holds } from '../rules/condition.ts'
import { truth, type Truth } from '../truth.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { notListed } from './asked.ts'
import { amountOn, CONSIDER, dated, divided, exact, type Calendar, type CalendarAlert, type CalendarProblem, type Stretch } from './calendar.ts'
import { doseCap } from './caps.ts'
import { medicineOf } from './formulary.ts'
import type { Medicine, Plan } from './medicine.ts'

/** A calendar, what is missing for one, or why none is made. */
export type CalendarAnswer = { readonly ok: true; readonly answer: Verdict<Calendar> } | { readonly ok: false; readonly problem: CalendarProblem }

/** The stretches of a plan up to an amount; no step goes above it. */
export function rising(plan: Plan, upTo: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const { day, doses } of plan.listed) {
    const mgPerDay = exact(doses.reduce((sum, dose) => sum + dose, 0))
    if (mgPerDay > upTo) return stretches
    stretches.push({ fromDay: day, mgPerDay, doses })
  }
  let last = stretches.at(-1)
  for (const { add, everyDays, upTo: phaseEnd } of plan.then)
    while (last !== undefined && exact(last.mgPerDay + add) <= Math.min(upTo, phaseEnd)) {
      const mgPerDay: number = exact(last.mgPerDay + add)
      const doses = plan.dosesPerDay.findLast(entry => mgPerDay >= entry.from)?.doses ?? 1
      last = { fromDay: last.fromDay + everyDays, mgPerDay, doses: divided(mgPerDay, doses, plan.piece) }
      stretches.push(last)
    }
  if (plan.lastDay !== undefined) stretches.push({ fromDay: plan.lastDay + 1, mgPerDay: 0 })
  return stretches
}

/** The calendar of an increase or a course, for one adult. */
export function titration(facts: Facts, local: LocalValues = LOCAL_VALUES): CalendarAnswer {
  const id = facts['calendar.medicine']
  const age = facts['person.age_years']
  if (id === undefined || age === undefined) return waiting([...(id === undefined ? [missingFact('calendar.medicine')] : []), ...(age === undefined ? [missingFact('person.age_years')] : [])])
  if (age < 18) return refused('calendar.under-18', 'Under 18 no adult doses are shown; the paediatric team first.')
  const medicine = medicineOf(id, local)
  const plan = medicine === undefined ? undefined : planFor(medicine, facts, local)
  if (medicine === undefined || medicine.most === null || plan === undefined) return refused('calendar.no-plan', 'There is no such plan for this medicine here.')
  const asked = facts['calendar.target_mg_per_day']
  if (asked !== undefined && asked > medicine.most.value) return refused('calendar.above-most', `At most ${medicine.most.value} mg a day; no calendar goes above it.`)
  const cap = doseCap(id, facts, local)
  if (!cap.known) return { ok: true, answer: cap }
  if (cap.value.verdict === 'avoid') return refused('calendar.avoid', cap.because.map(reason => reason.text).slice(1).join(' '))
  const target = asked ?? (plan.then.length === 0 ? medicine.most.value : (medicine.usual?.value[1] ?? medicine.most.value))
  const stretches = inFewer(rising(plan, Math.min(target, cap.value.mgPerDay)), plan, cap.value.inDoses)
  if (stretches.length === 0) return refused('calendar.avoid', `The first step of this plan is above the most for this person, ${cap.value.mgPerDay} mg a day.`)
  const reached = Math.max(...stretches.map(stretch => stretch.mgPerDay))
  const alerts = alertsFor(medicine, plan, facts, { asked, reached, cap: cap.value.mgPerDay, specialist: cap.value.verdict === 'specialist', given: facts['calendar.plan'] !== undefined, slowed: plan !== medicine.plans[0], local })
  const last = stretches.at(-1)
  const course = last !== undefined && last.mgPerDay === 0
  return {
    ok: true,
    answer: known({
      medicine: id, direction: course ? 'course' : 'up', plan: plan.id, stretches: dated(stretches, facts['calendar.first_day']), endsWith: course ? 'none' : 'amount',
      ...(course ? { totalMg: totalUntil(stretches, last.fromDay - 1) } : {}), alerts, note: plan.note, says: CONSIDER,
    }, cap.because),
  }
}

/** All milligrams from day 1 to a day. */
export function totalUntil(stretches: readonly Stretch[], lastDay: number): number {
  let total = 0
  for (let day = 1; day <= lastDay; day += 1) total += amountOn(stretches, day)
  return exact(total)
}

function planFor(medicine: Medicine, facts: Facts, local: LocalValues): Plan | undefined {
  const asked = facts['calendar.plan']
  if (asked !== undefined) return medicine.plans.find(plan => plan.id === asked)
  const first = medicine.plans[0]
  if (!careful(medicine, facts, local) || first === undefined) return first
  const own = medicine.plans.find(plan => plan.id === (medicine.id === 'prednisolone' ? 'p20' : 'cautious'))
  return own ?? (isCourse(first) ? first : slower(first, local))
}

/** A plan that ends by itself: a course, or infusions on stated days. Its days and amounts are never stretched. */
const isCourse = (plan: Plan): boolean => plan.lastDay !== undefined || plan.listed.some(({ doses }) => doses.length === 0)

/** The same amounts a day in fewer doses, where the kidney or the liver allows only so many. */
const inFewer = (stretches: readonly Stretch[], plan: Plan, most: number | undefined): readonly Stretch[] =>
  most === undefined ? stretches : stretches.map(stretch => (stretch.doses === undefined || stretch.doses.length <= most ? stretch : { ...stretch, doses: divided(stretch.mgPerDay, most, plan.piece) }))

/** What asks for the cautious way: each reason, and the fact that would tell it. */
const reasonsForCare = (medicine: Medicine, facts: Facts, local: LocalValues): readonly { readonly is: Truth; readonly fact: FactId }[] => {
  const finding = (fact: 'person.frail' | 'person.diabetes') => ({ is: facts[fact] === 'yes' || facts[fact] === 'no' ? facts[fact] : 'unknown' as const, fact })
  const crcl = facts['renal.crcl_ml_min']
  const sedating = (facts['medicines.current'] ?? []).some(other => other !== medicine.id && classesOf(other).includes('sedating'))
  const open = notListed(facts)
  return [
    { is: truth((facts['person.age_years'] ?? 0) >= local.olderFrom.value), fact: 'person.age_years' },
    finding('person.frail'),
    ...(medicine.id === 'prednisolone' ? [finding('person.diabetes')] : []),
    ...(medicine.kidney.length > 0 ? [{ is: crcl === undefined ? 'unknown' as const : truth(crcl < 60), fact: 'renal.crcl_ml_min' as const }] : []),
    ...(medicine.id === 'gabapentin' ? [{ is: sedating ? 'yes' as const : open === null ? 'no' as const : 'unknown' as const, fact: (open?.fact ?? 'medicines.current') as FactId }] : []),
  ]
}

const careful = (medicine: Medicine, facts: Facts, local: LocalValues): boolean => reasonsForCare(medicine, facts, local).some(({ is }) => is === 'yes')

/** For older or frail people a plan without a cautious one of its own: twice the time between steps, and half the first dose where pieces allow. */
export function slower(plan: Plan, local: LocalValues): Plan {
  const [first, ...rest] = plan.listed
  const half = first?.doses.map(dose => exact(dose * local.olderFirstDoseShare.value)) ?? []
  const whole = half.every(dose => Number.isInteger(exact(dose / plan.piece)) && dose > 0)
  return {
    ...plan, listed: first === undefined ? [] : [{ day: first.day, doses: whole ? half : first.doses }, ...rest.map(({ day, doses }) => ({ day: (day - 1) * local.olderIntervalFactor.value + 1, doses }))],
    then: plan.then.map(step => ({ ...step, everyDays: step.everyDays * local.olderIntervalFactor.value })),
  }
}

type Given = { readonly asked: number | undefined; readonly reached: number; readonly cap: number; readonly specialist: boolean; readonly given: boolean; readonly slowed: boolean; readonly local: LocalValues }

function alertsFor(medicine: Medicine, plan: Plan, facts: Facts, { asked, reached, cap, specialist, given, slowed, local }: Given): readonly CalendarAlert[] {
  const alerts: CalendarAlert[] = []
  const wanted = asked ?? reached
  if (medicine.specialistAbove !== undefined && wanted > medicine.specialistAbove.value) alerts.push({ code: 'specialist', says: `Above ${medicine.specialistAbove.value} mg a day: consider only with a specialist.` })
  else if (specialist || plan.id === 'specialist') alerts.push({ code: 'specialist', says: 'Consider only with a specialist.' })
  if (asked !== undefined && asked > cap) alerts.push({ code: 'kidney-or-age', says: `The calendar ends at ${reached} mg: the most for this person is ${cap} mg a day.` })
  else if (asked !== undefined && reached < asked) alerts.push({ code: 'plan-ends-lower', says: `The steps of this plan end at ${reached} mg, below the ${asked} mg asked for.` })
  if (!given && slowed) alerts.push({ code: 'older-slower', says: 'The cautious way is shown (age, frailty, kidney, diabetes or another sedative).' })
  const open = given || careful(medicine, facts, local) ? [] : reasonsForCare(medicine, facts, local).filter(({ is }) => is === 'unknown').map(({ fact }) => specOf(fact).name)
  if (open.length > 0) alerts.push({ code: 'care-not-known', says: `Cannot tell whether the cautious way is asked for: not known are ${open.join('; ')}.` })
  if (classesOf(medicine.id).includes('sedating') && facts['medicines.sedating_changed_days_ago'] === undefined) alerts.push({ code: 'another-sedative-not-known', says: 'Cannot tell whether another sedating medicine was changed lately: consider asking first.' })
  if (classesOf(medicine.id).includes('sedating') && (facts['medicines.sedating_changed_days_ago'] ?? Infinity) < local.sedatingWatchDays.value) alerts.push({ code: 'another-sedative', says: `Another sedating medicine was changed less than ${local.sedatingWatchDays.value} days ago: consider one change at a time.` })
  if (facts['person.pregnancy'] === 'yes' && medicine.pregnancy.action === 'avoid') alerts.push({ code: 'contraindication', says: `Pregnancy: ${medicine.pregnancy.note.text}` })
  for (const { note, when } of medicine.contraindications) if (when !== undefined && holds(when, facts) === 'yes') alerts.push({ code: 'contraindication', says: note.text })
  return alerts
}

const waiting = (missing: readonly ReturnType<typeof missingFact>[]): CalendarAnswer => ({ ok: true, answer: unknown(missing) })
const refused = (code: CalendarProblem['code'], says: string): CalendarAnswer => ({ ok: false, problem: { code, says } })
