import { missingFact, type Facts } from '../facts.ts'
import { rounded } from '../rounding.ts'
import { constant } from '../source.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { OUTCOME_SOURCES } from './sources.ts'

/** The change of a person's own activities. `better` is plus in both versions. */
export type OwnActivities = {
  readonly version: '1' | '2.0'
  readonly direction: 'higher-is-better' | 'higher-is-worse'
  readonly earlierMean: number
  readonly nowMean: number
  readonly better: number
  readonly beyondError: boolean
  readonly size: 'large' | 'medium' | 'small' | 'below-small' | 'not-known-for-this-version'
  readonly items: readonly { readonly activity: number; readonly better: number; readonly beyondError: boolean | null }[]
}

/** Error and sizes of change. Version 1: mean 2, single activity 3; sizes 1.3, 2.3, 2.7. Version 2.0: mean 1.10; no single figure. */
export const OWN_ACTIVITY_LIMITS = {
  mean: constant(2, '{0-10}', OUTCOME_SOURCES.psfs), single: constant(3, '{0-10}', OUTCOME_SOURCES.psfs),
  small: constant(1.3, '{0-10}', OUTCOME_SOURCES.abbott2014), medium: constant(2.3, '{0-10}', OUTCOME_SOURCES.abbott2014), large: constant(2.7, '{0-10}', OUTCOME_SOURCES.abbott2014),
  mean2: constant(1.1, '{0-10}', OUTCOME_SOURCES.psfs2),
} as const

/** The change over the activities scored both times. Version 2.0 counts the other way round, and the limits of version 1 do not hold for it. */
export function ownActivities(facts: Facts): Verdict<OwnActivities> {
  const version = facts['psfs.version']
  const rows = facts['psfs.activities'] ?? []
  const both = rows.flatMap(({ activity, earlier, now }) => (earlier === undefined || now === undefined ? [] : [{ activity, earlier, now }]))
  if (version === undefined || both.length === 0) return unknown([...(version === undefined ? [missingFact('psfs.version')] : []), ...(both.length === 0 ? [missingFact('psfs.activities')] : [])])
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const sign = version === '1' ? 1 : -1
  const earlier = mean(both.map(row => row.earlier))
  const now = mean(both.map(row => row.now))
  const better = rounded(sign * (now - earlier), 2) + 0
  const limits = OWN_ACTIVITY_LIMITS
  const size = version === '2.0' ? 'not-known-for-this-version' : Math.abs(better) >= limits.large.value ? 'large' : Math.abs(better) >= limits.medium.value ? 'medium' : Math.abs(better) >= limits.small.value ? 'small' : 'below-small'
  return known({
    version, direction: version === '1' ? 'higher-is-better' : 'higher-is-worse', earlierMean: rounded(earlier, 2), nowMean: rounded(now, 2), better,
    beyondError: Math.abs(better) >= (version === '1' ? limits.mean.value : limits.mean2.value), size,
    items: both.map(row => ({ activity: row.activity, better: rounded(sign * (row.now - row.earlier), 1) + 0, beyondError: version === '1' ? Math.abs(row.now - row.earlier) >= limits.single.value : null })),
  }, [{ text: `Mean of ${both.length} activities scored both times.${rows.length > both.length ? ' A new activity starts its own baseline.' : ''}`, facts: [{ fact: 'psfs.activities', value: `${both.length} activities` }], source: version === '1' ? OUTCOME_SOURCES.psfs : OUTCOME_SOURCES.psfs2 }])
}

/** The share of correlation between goals that the formula assumes. */
export const GOAL_CORRELATION = constant(0.3, '1', OUTCOME_SOURCES.gas)

/** Goal attainment, at the start where every goal has a start, and now. 50 is as expected. */
export type GoalScore = { readonly now: number; readonly start: number | null; readonly change: number | null; readonly goals: number }

/** The T-score of weighted goals (the formula of the erratum, not of the printed paper). Null when all weights are 0. */
export function goalScore(goals: readonly { readonly level: number; readonly weight: number }[]): number | null {
  const weights = goals.reduce((sum, goal) => sum + goal.weight, 0)
  if (weights === 0) return null
  const squares = goals.reduce((sum, goal) => sum + goal.weight ** 2, 0)
  const reached = goals.reduce((sum, goal) => sum + goal.weight * goal.level, 0)
  const rho = GOAL_CORRELATION.value
  return rounded(50 + (10 * reached) / Math.sqrt((1 - rho) * squares + rho * weights ** 2), 2)
}

/** Goal attainment of one person. Weights are given for all goals or for none; then each weighs 1. */
export function goalAttainment(facts: Facts): Verdict<GoalScore> {
  const rows = facts['gas.goals'] ?? []
  const weighted = rows.filter(row => row.weight !== undefined).length
  if (rows.length === 0 || (weighted > 0 && weighted < rows.length)) return unknown([missingFact('gas.goals')], weighted > 0 ? [{ text: 'Weights are given for all goals or for none.', facts: [] }] : [])
  const goals = rows.map(row => ({ level: row.now, weight: row.weight ?? 1 }))
  const now = goalScore(goals)
  if (now === null) return unknown([missingFact('gas.goals')], [{ text: 'All weights are 0: there is no score.', facts: [] }])
  const starts = rows.flatMap(row => (row.start === undefined ? [] : [{ level: row.start, weight: row.weight ?? 1 }]))
  const start = starts.length === rows.length ? goalScore(starts) : null
  return known({ now, start, change: start === null ? null : rounded(now - start, 2) + 0, goals: rows.length }, [{ text: `${rows.length} goals; 50 is as expected, 10 is one standard deviation.`, facts: [{ fact: 'gas.goals', value: `${rows.length} goals` }], source: OUTCOME_SOURCES.gas }])
}
