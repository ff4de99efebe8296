/** What was measured again and again: one series for each thing measured, each value with its own error, never joined to a line. */
import type { Folded } from '#log/fold.ts'
import { dayIn } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { examinationsOf } from '#features/assessment/examinations.ts'
import type { Limb } from '#features/assessment/limb.ts'
import type { Measured } from '#features/assessment/measure.ts'

/** One thing measured in the same way, oldest value first. */
export interface Series {
  /** Stable for the same thing measured in the same way on the same limb. */
  readonly key: string
  readonly limb: Limb
  /** The latest of them, for its name and unit. */
  readonly latest: Measured
  readonly values: readonly MeasuredOn[]
}

/** One value on one day. A temperature or girth is the difference to the other side. */
export interface MeasuredOn {
  readonly on: Day
  readonly value: number
  readonly error: number
}

/** Every series that is worth drawing: signed visits only, the one measured most recently in front. */
export function measuredSeries(folded: Folded): Series[] {
  const series = new Map<string, { limb: Limb; latest: Measured; values: MeasuredOn[] }>()
  for (const examination of examinationsOf(folded)) {
    if (examination.signed === null) continue
    for (const [key, told] of examination.measures) {
      const { region, side, measured } = told.body
      const value = valueOf(measured)
      if (value === undefined) continue
      const whole = `${region}:${side}:${key}`
      const known = series.get(whole) ?? { limb: { region, side }, latest: measured, values: [] }
      known.values.push({ on: dayIn(told.entry.at, told.entry.zone), ...value })
      series.set(whole, known)
    }
  }
  return [...series].map(([key, { values, ...rest }]) => ({ key, ...rest, values: values.toSorted((a, b) => (a.on < b.on ? -1 : 1)) }))
}

function valueOf(measured: Measured): { value: number; error: number } | undefined {
  switch (measured.what) {
    case 'range': return { value: measured.degrees, error: measured.errorDegrees }
    case 'temperature': return measured.otherCelsius === undefined ? undefined : { value: tenth(measured.celsius - measured.otherCelsius), error: measured.errorCelsius }
    case 'girth': return measured.otherCentimetres === undefined ? undefined : { value: tenth(measured.centimetres - measured.otherCentimetres), error: measured.errorCentimetres }
  }
}

// A difference of two readings is not known finer than the readings are.
function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
