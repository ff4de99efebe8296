import { missingFact, type Facts } from '../facts.ts'
import type { LocalValues } from '../local-values.ts'
import { rounded } from '../rounding.ts'
import { constant, type Source } from '../source.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { ERROR_LIMITS, errorLimit } from './error-limits.ts'

/** A change of a measure, judged against its error. */
export type MeasureChange = {
  readonly change: number
  readonly limit: number
  readonly unit: string
  readonly means: 'beyond-error' | 'within-error' | 'beyond-error-once'
}

/** Where the two formulas come from. */
export const ERROR_FORMULA: Source = { id: 'errorFormula', mark: 'V', cite: 'MDC95 = 1.96·√2·SEM; MDC90 = 1.645·√2·SEM' }
/** Standard scores of the two levels. */
export const LEVELS = { 95: constant(1.96, '1', ERROR_FORMULA), 90: constant(1.645, '1', ERROR_FORMULA) } as const

/** The smallest detectable change of a standard error of measurement: SEM 3 mL gives 8.32 mL at 95 %. */
export const smallestDetectableChange = (standardError: number, level: keyof typeof LEVELS = 95): number => rounded(LEVELS[level].value * Math.SQRT2 * standardError, 2)

/**
 * Whether a change is more than the error of its measure. Angles, and others where one reading says little, count only when
 * the change was there twice in a row; another rater, or a set-up without a standard, needs a larger change. While that is
 * not known, a change between the two limits cannot be told.
 */
export function measureChange(facts: Facts, local: LocalValues): Verdict<MeasureChange> {
  const measure = facts['change.measure']
  const earlier = facts['change.earlier']
  const now = facts['change.now']
  if (measure === undefined || earlier === undefined || now === undefined)
    return unknown((['change.measure', 'change.earlier', 'change.now'] as const).filter(id => facts[id] === undefined).map(id => missingFact(id)))
  const { name, unit, inPercent, twiceInARow, source, published } = ERROR_LIMITS[measure]
  const limit = errorLimit(measure, local, { sameRater: facts['change.same_rater'] === 'yes', standardProtocol: facts['change.standard_protocol'] === 'yes' })
  const smallGrip = measure === 'grip' && earlier < limit.value
  const change = rounded(inPercent === true ? (100 * (now - earlier)) / earlier : now - earlier, 2) + 0
  // From nothing, or so little that the quotient has no number, no percentage can be told.
  if (!Number.isFinite(change) || (inPercent === true && earlier <= 0)) return unknown([missingFact('change.earlier')], [{ text: `From ${earlier} no percentage can be told.`, facts: [{ fact: 'change.earlier', value: earlier }] }])
  const large = Math.abs(change) >= limit.value
  const how = (['change.same_rater', 'change.standard_protocol'] as const).filter(id => facts[id] !== 'yes' && facts[id] !== 'no')
  const smallest = errorLimit(measure, local, { sameRater: facts['change.same_rater'] !== 'no', standardProtocol: facts['change.standard_protocol'] !== 'no' })
  if (!large && Math.abs(change) >= smallest.value && how.length > 0)
    return unknown(how.filter(id => (id === 'change.same_rater') !== (measure === 'hand-volume')).map(id => missingFact(id)), [{ text: `${name}: change ${change} ${unit}, between the two limits ${smallest.value} and ${limit.value}.`, facts: [{ fact: 'change.earlier', value: earlier }, { fact: 'change.now', value: now }], source }])
  const confirmed = !twiceInARow || facts['change.confirmed'] === 'yes'
  const means = large && !smallGrip ? (confirmed ? 'beyond-error' : 'beyond-error-once') : 'within-error'
  return known({ change, limit: limit.value, unit: inPercent === true ? '%' : unit, means }, [{
    text: `${name}: ${earlier} to ${now}, change ${change} ${inPercent === true ? '%' : unit}; the limit here is ${limit.value}. Published: ${published}.${smallGrip ? ' The earlier grip is below the error: percent only, within error.' : ''}${means === 'beyond-error-once' ? ' It counts when it is there twice in a row.' : ''}`,
    facts: [{ fact: 'change.earlier', value: earlier }, { fact: 'change.now', value: now }], source,
  }])
}
