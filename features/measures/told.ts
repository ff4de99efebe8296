/** A measurement against its error, for the words of a screen. It loads the medicine, so screens load it only when they measure. */
import { TEMPERATURE_DIFFERENCE } from '#clinical/diagnosis/phenotype.ts'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import { measureChange } from '#clinical/measures/change.ts'
import type { MeasureId } from '#clinical/measures/measure-ids.ts'
import type { Measured, Point, Series } from './series.ts'
import { differenceOf } from './series.ts'

/** How a pair of temperatures is told: inside what the thermometer can differ, more than its error, or more than the number of the criteria. */
export type PairTold = { readonly differenceCelsius: number; readonly is: 'inside-error' | 'more-than-thermometer' | 'more-than-criteria'; readonly errorCelsius: number; readonly criteriaCelsius: number }

/** One sitting's pair; nothing without another side. The same words stand in the clinic's story. */
export function pairTold(measured: Measured): PairTold | undefined {
  const difference = differenceOf(measured)
  if (measured.what !== 'temperature' || difference === undefined) return undefined
  const apart = Math.abs(difference)
  const criteria = TEMPERATURE_DIFFERENCE.value
  return { differenceCelsius: difference, is: apart > criteria ? 'more-than-criteria' : apart > measured.errorCelsius ? 'more-than-thermometer' : 'inside-error', errorCelsius: measured.errorCelsius, criteriaCelsius: criteria }
}

/** How a change is told: how much, against which day, and whether it is more than its error. */
export type ChangeTold = {
  readonly change: number
  readonly against: Series['baseline']['from']
  readonly day: string
  readonly is: 'inside-error' | 'beyond-once' | 'beyond' | 'error-not-known'
  /** The change from which it is more than the error; nothing where none is known. */
  readonly limit?: number
}

/** The medicine's measure of a series; nothing where no error is known for it. */
export function measureIdOf(measured: Measured): MeasureId | undefined {
  if (measured.what === 'temperature') return differenceOf(measured) === undefined ? undefined : 'skin-temperature-difference'
  if (measured.what === 'girth') return measured.place === 'hand-figure-of-eight' || measured.place === 'ankle-figure-of-eight' ? measured.place : undefined
  if (measured.joint.startsWith('wrist-')) return 'wrist-range'
  return /^(ring|fingers|knuckles|thumb)-/.test(measured.joint) ? 'finger-range' : undefined
}

/** The latest point against the baseline that was fixed beforehand; nothing while there is only the baseline. */
export function changeTold({ points, baseline }: Series): ChangeTold | undefined {
  const now = points.at(-1)
  if (now === undefined || now === baseline.point) return undefined
  const told = { change: Math.round((now.value - baseline.point.value) * 10) / 10 + 0, against: baseline.from, day: baseline.point.day }
  const measure = measureIdOf(now.measured)
  if (measure === undefined) return { ...told, is: 'error-not-known' }
  const before = points.at(-2)
  const beyond = (point: Point, confirmed: boolean) => measureChange({ 'change.measure': measure, 'change.earlier': baseline.point.value, 'change.now': point.value, 'change.same_rater': sameRater(point, baseline.point) ? 'yes' : 'no', ...(confirmed ? { 'change.confirmed': 'yes' as const } : {}) }, LOCAL_VALUES)
  const earlier = before === undefined || before === baseline.point ? undefined : beyond(before, true)
  const twice = earlier?.known === true && earlier.value.means === 'beyond-error' && Math.sign(earlier.value.change) === Math.sign(told.change)
  const verdict = beyond(now, twice)
  if (!verdict.known) return { ...told, is: 'error-not-known' }
  const is = { 'within-error': 'inside-error', 'beyond-error': 'beyond', 'beyond-error-once': 'beyond-once' } as const
  return { ...told, is: is[verdict.value.means], limit: verdict.value.limit }
}

/** Whether the same hands measured both; two therapists are not known to be one. */
function sameRater(one: Point, other: Point): boolean {
  const by = (point: Point) => (point.measured.what === 'range' ? point.measured.by : 'me')
  return by(one) === by(other) && by(one) === 'me'
}
