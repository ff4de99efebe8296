import { missingFact, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { classesOf, type MedicineId } from '../medicine-ids.ts'
import { known, unknown } from '../verdict.ts'
import { CONSIDER, dated, exact, type Stretch } from './calendar.ts'
import { asReason } from './caps.ts'
import { medicineOf } from './formulary.ts'
import type { Cut, Taper } from './medicine.ts'
import type { CalendarAnswer } from './titration.ts'

/** The cut that a table states for an amount and a time on the medicine; undefined while that time is needed and not known. */
export function cutFor(taper: Taper, present: number, takenDays: number | undefined): Cut | undefined {
  for (const cut of taper.cuts) {
    if (cut.aboveMg !== undefined && present <= cut.aboveMg) continue
    if (cut.takenLongerThanDays === undefined) return cut
    if (takenDays === undefined) return undefined
    if (takenDays > cut.takenLongerThanDays) return cut
  }
  return undefined
}

/** How many milligrams a cut takes away at most; at least one piece, except from shares of the present amount. */
export function largestCut(cut: Cut, first: number, present: number, piece: number): number {
  if ('mg' in cut.by) return cut.by.mg
  return 'percentOfFirst' in cut.by ? Math.max(piece, exact((first * cut.by.percentOfFirst) / 100)) : exact((present * cut.by.percentOfPresent) / 100)
}

/** The stretches of a reduction: the first cut on day 1; the last amount that is not nothing is held until the shortest length has passed. */
export function falling(taper: Taper, present: number, takenDays: number | undefined): readonly Stretch[] | undefined {
  const stretches: Stretch[] = []
  let amount = present
  let day = 1
  while (amount > 0 && stretches.length < (taper.reviewAfterSteps ?? Infinity)) {
    const cut = cutFor(taper, amount, takenDays)
    if (cut === undefined) return undefined
    const next = Math.max(0, upToPiece(exact(amount - largestCut(cut, present, amount, taper.piece)), taper.piece))
    if (next >= amount) break
    if (next === 0 && stretches.length === 0) {
      stretches.push({ fromDay: 1, mgPerDay: Math.min(amount, upToPiece(amount / 2, taper.piece)) })
      day = taper.shortestDays + 1
    }
    const from = next === 0 ? Math.max(day, taper.shortestDays + 1) : day
    stretches.push({ fromDay: from, mgPerDay: next })
    day = from + cut.everyDays
    amount = next
  }
  return stretches
}

/** The calendar of a reduction for one adult: to be considered with the prescriber, never begun alone. */
export function taperCalendar(facts: Facts, local: LocalValues = LOCAL_VALUES): CalendarAnswer {
  const id = facts['calendar.medicine']
  const present = facts['calendar.present_mg_per_day']
  const age = facts['person.age_years']
  const missing = (['calendar.medicine', 'calendar.present_mg_per_day', 'person.age_years'] as const).filter(fact => facts[fact] === undefined)
  if (age !== undefined && age < 18) return { ok: false, problem: { code: 'calendar.under-18', says: 'Under 18 no adult doses are shown; the paediatric team first.' } }
  if (id === undefined || present === undefined || age === undefined) return { ok: true, answer: unknown(missing.map(fact => missingFact(fact))) }
  const medicine = medicineOf(sameTaperAs(id), local)
  if (medicine === undefined) return { ok: false, problem: { code: 'calendar.no-plan', says: 'Frond knows this medicine by name only.' } }
  if (medicine.taper === null) return { ok: false, problem: { code: 'calendar.no-taper-needed', says: medicine.stopping.text } }
  if (present === 0) return { ok: false, problem: { code: 'calendar.nothing-taken', says: 'Nothing is taken now.' } }
  const times = local.implausibleTimesMost.value
  if (medicine.most !== null && present > times * medicine.most.value) return { ok: false, problem: { code: 'calendar.amount-implausible', says: `This is more than ${times} times the most that is given (${medicine.most.value} mg a day): check the number and its unit.` } }
  const stretches = falling(medicine.taper, present, facts['calendar.taken_days'])
  if (stretches === undefined) return { ok: true, answer: unknown([missingFact('calendar.taken_days')], [asReason(medicine.taper.note)]) }
  const endsWith = stretches.at(-1)?.mgPerDay === 0 ? 'none' : 'review'
  return {
    ok: true,
    answer: known({ medicine: id, direction: 'down', plan: 'taper', stretches: dated(stretches, facts['calendar.first_day']), endsWith, alerts: [], note: medicine.taper.note, says: CONSIDER }, [asReason(medicine.taper.note), asReason(medicine.stopping)]),
  }
}

/** Other opioids and benzodiazepines by mouth go down as tramadol and diazepam do; patches and methadone are left to a specialist. */
function sameTaperAs(id: MedicineId): MedicineId {
  if (id === 'fentanyl' || id === 'buprenorphine' || id === 'methadone') return id
  const classes = classesOf(id)
  return classes.includes('opioid') ? 'tramadol' : classes.includes('benzodiazepine') && id !== 'clonazepam' ? 'diazepam' : id
}

const upToPiece = (amount: number, piece: number): number => exact(Math.ceil(exact(amount / piece)) * piece)
