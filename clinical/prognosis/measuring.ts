import { daySpan, shiftedBy } from '../dates.ts'
import { missingFact, type Facts } from '../facts.ts'
import type { LocalValues } from '../local-values.ts'
import { DESIGN } from '../source.ts'
import { known, unknown, type MissingFact, type Verdict } from '../verdict.ts'

/** What is measured together: score, pain, temperature, range and posture. */
export const MEASURED_TOGETHER = ['severity score', 'pain', 'skin temperature', 'range of motion', 'posture'] as const

/** When the measures are next due, and by when a new fixed posture is looked at. */
export type MeasuringPlan = {
  readonly phase: 'first-months' | 'year-after' | 'later'
  readonly measures: typeof MEASURED_TOGETHER
  readonly from: string | null
  readonly by: string | null
  /** Passive range, and neurology or hand or foot therapy, by this day. */
  readonly newPostureReviewBy: string | null
  readonly waitsFor: readonly MissingFact[]
}

const DAYS_PER_MONTH = 365.25 / 12

/**
 * When to measure next: every two to four weeks in the first three months after the diagnosis, three-monthly in the year after,
 * then half-yearly. Posture is looked at on every visit; a new fixed one within two weeks. The windows are our own.
 */
export function measuringPlan(facts: Facts, local: LocalValues): Verdict<MeasuringPlan> {
  const diagnosed = daySpan(facts['measuring.diagnosed_on'] ?? '')
  const today = daySpan(facts['visit.on'] ?? '')
  if (diagnosed === null || today === null) return unknown((['measuring.diagnosed_on', 'visit.on'] as const).filter(id => facts[id] === undefined).map(id => missingFact(id)))
  const months = (count: number): number => Math.round(count * DAYS_PER_MONTH)
  const [firstEnds, yearEnds] = [diagnosed.first + months(local.measureFirstMonths.value), diagnosed.first + months(local.measureFirstMonths.value + local.measureYearMonths.value)]
  const phase = today.first < firstEnds ? 'first-months' : today.first < yearEnds ? 'year-after' : 'later'
  const every = phase === 'first-months' ? [local.measureFirstFromDays.value, local.measureFirstToDays.value] as const
    : [months(phase === 'year-after' ? local.measureYearEveryMonths.value : local.measureLaterEveryMonths.value), months(phase === 'year-after' ? local.measureYearEveryMonths.value : local.measureLaterEveryMonths.value)] as const
  const last = daySpan(facts['measuring.last_on'] ?? '')
  const posture = facts['posture.new_fixed']
  return known({
    phase, measures: MEASURED_TOGETHER, from: last === null ? null : dateOf(last.first + every[0]), by: last === null ? null : dateOf(last.first + every[1]),
    newPostureReviewBy: posture === 'yes' ? dateOf(today.first + local.newPostureReviewDays.value) : null,
    waitsFor: [...(last === null ? [missingFact('measuring.last_on')] : []), ...(posture === 'yes' || posture === 'no' ? [] : [missingFact('posture.new_fixed', posture)])],
  }, [{ text: 'Our own windows, no proven cut-offs. Posture is looked at on every visit: dystonia began within a week or after more than a year.', facts: [{ fact: 'measuring.diagnosed_on', value: facts['measuring.diagnosed_on'] ?? '' }], source: DESIGN }])
}

const dateOf = (dayNumber: number): string => shiftedBy('1970-01-01', dayNumber)
