import { daysBetween, daySpan, shiftedBy } from '../dates.ts'
import { missingFact, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { withValues } from '../rules/compiled.ts'
import { factsBehind, holds, is, missingFor, takes } from '../rules/condition.ts'
import { known, unknown, type FactUsed, type MissingFact, type Verdict } from '../verdict.ts'
import type { StepId } from './step-ids.ts'
import { FULL_REVIEWS, REFER_NOW, REVIEW_ON_OPIOID_OR_BENZODIAZEPINE, TIMELINE } from './timeline.ts'

/** Where one step stands: done, due by its day, past its day, or not told because facts are missing. */
export type StepState = { readonly step: StepId; readonly text: string; readonly by: string | null; readonly state: 'done' | 'due' | 'past-its-day' | 'cannot-tell'; readonly missing: readonly MissingFact[] }

/** The pathway of one person. Both counts are shown: from the first symptom and from the referral. */
export type Pathway = {
  readonly daysSinceSuspicion: number
  readonly daysSinceFirstSymptom: number | null
  readonly daysSinceReferral: number | null
  readonly steps: readonly StepState[]
  /** The latest day of the next full review; while a reason for an earlier one is not told, the earliest it may be. */
  readonly nextFullReview: string
  readonly reviewWaitsFor: readonly MissingFact[]
}

/** The steps of the pathway with their days. Steps that do not fit this person are left out. */
export function pathway(facts: Facts, local: LocalValues = LOCAL_VALUES): Verdict<Pathway> {
  const suspected = facts['pathway.suspected_on']
  const today = facts['visit.on']
  const start = daySpan(suspected ?? '')
  const day = today === undefined ? null : daySpan(today)
  if (suspected === undefined || today === undefined || start === null || day === null) return unknown((['pathway.suspected_on', 'visit.on'] as const).filter(id => facts[id] === undefined).map(id => missingFact(id)))
  const since = day.first - start.first
  const done = facts['pathway.done']
  const steps = TIMELINE.flatMap((step): StepState[] => {
    const fits = step.when === null ? 'yes' : holds(step.when, facts)
    if (fits === 'no') return []
    const from = step.from === 'suspicion' ? suspected : facts['dystonia.onset']
    const fromDay = from === undefined ? null : daySpan(from)
    const by = fromDay === null ? null : dateOf(fromDay.first + local[step.byDay].value)
    if (done?.includes(step.id) === true) return [{ step: step.id, text: step.text, by, state: 'done', missing: [] }]
    if (fits === 'unknown' || done === undefined || fromDay === null)
      return [{ step: step.id, text: step.text, by, state: 'cannot-tell', missing: [...(step.when === null ? [] : missingFor(step.when, facts)), ...(done === undefined ? [missingFact('pathway.done')] : []), ...(fromDay === null ? [missingFact('dystonia.onset')] : [])] }]
    return [{ step: step.id, text: step.text, by, state: day.first > fromDay.first + local[step.byDay].value ? 'past-its-day' : 'due', missing: [] }]
  })
  return known({
    daysSinceSuspicion: since, daysSinceFirstSymptom: daysSince(facts['pathway.first_symptom_on'], today), daysSinceReferral: daysSince(facts['pathway.referred_on'], today), steps,
    ...nextReview(start.first, day.first, facts, local),
  }, [{ text: 'The days say early; they are our own.', facts: [{ fact: 'pathway.suspected_on', value: suspected }] }])
}

const dateOf = (dayNumber: number): string => shiftedBy('1970-01-01', dayNumber)
const daysSince = (date: string | undefined, today: string): number | null => (date === undefined ? null : daysBetween(date, today)?.most ?? null)

const DAYS_PER_MONTH = 365.25 / 12
/** What is not told is taken for a reason to look earlier, and named, as long as it would change the day. */
function nextReview(start: number, today: number, facts: Facts, local: LocalValues): Pick<Pathway, 'nextFullReview' | 'reviewWaitsFor'> {
  const planned = FULL_REVIEWS.map(name => start + local[name].value).find(day => day > today)
  const dayAt = (months: number): number => Math.min(planned ?? Infinity, today + Math.round(months * DAYS_PER_MONTH))
  const waitsFor: MissingFact[] = []
  let earliest = Infinity
  const usual = dayAt(local.reviewLaterMonths.value)
  const sooner = [[takes('class:opioid', 'class:benzodiazepine'), REVIEW_ON_OPIOID_OR_BENZODIAZEPINE], [is('diagnosis.crps', 'established'), local.reviewActiveMonths]] as const
  for (const [when, { value }] of sooner) {
    const told = holds(when, facts)
    if (told !== 'no') earliest = Math.min(earliest, dayAt(value))
    if (told === 'unknown' && dayAt(value) < usual) waitsFor.push(...missingFor(when, facts))
    if (told === 'yes') return { nextFullReview: dateOf(earliest), reviewWaitsFor: waitsFor }
  }
  return { nextFullReview: dateOf(Math.min(earliest, usual)), reviewWaitsFor: waitsFor }
}

/** Whether a specialist centre is asked now, and why. */
export type ReferNow = { readonly refer: 'yes' | 'no' | 'cannot-tell'; readonly reasons: readonly { readonly id: string; readonly text: string; readonly because: readonly FactUsed[] }[]; readonly missing: readonly MissingFact[] }

/** Reasons for a specialist centre now; one is enough. */
export function referNow(facts: Facts, local: LocalValues = LOCAL_VALUES): ReferNow {
  const asked = REFER_NOW.map(one => ({ ...one, when: withValues(one.when, local) }))
  const reasons = asked.filter(one => holds(one.when, facts) === 'yes').map(({ id, says, when }) => ({ id, text: says(local), because: factsBehind(when, facts) }))
  const missing = asked.flatMap(one => (holds(one.when, facts) === 'unknown' ? missingFor(one.when, facts) : []))
  return { refer: reasons.length > 0 ? 'yes' : missing.length > 0 ? 'cannot-tell' : 'no', reasons, missing: reasons.length > 0 ? [] : [...new Set(missing)] }
}
