/** What was measured or counted now and then: one series for each thing, each value with its own error where it has one, never joined to a line. */
import { historyOf, standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { dayIn } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { examinationsOf } from '#features/assessment/examinations.ts'
import type { Limb } from '#features/assessment/limb.ts'
import type { Measured as AtVisit } from '#features/assessment/measure.ts'
import { workHoursSaid } from '#features/daily-life/daily-life.ts'
import type { WorkHours } from '#features/daily-life/daily-life.ts'
import { seriesOf } from '#features/measures/series.ts'
import type { Measured as AtHome } from '#features/measures/series.ts'

/** What a series is of, for its name: measured at a visit, at home, or hours of a usual week. */
export type SeriesOf =
  | { readonly is: 'at-visit'; readonly measured: AtVisit; readonly side: Limb['side'] }
  | { readonly is: 'at-home'; readonly measured: AtHome; readonly side: 'left' | 'right' | 'both' | 'middle' }
  | { readonly is: 'work' | 'school' }

/** One thing measured in the same way, oldest value first. */
export interface Series {
  /** Stable for the same thing measured in the same way on the same limb. */
  readonly key: string
  readonly of: SeriesOf
  readonly values: readonly MeasuredOn[]
}

/** One value on one day; the error is nothing where none is known. A pair is told as the difference to the other side. */
export interface MeasuredOn {
  readonly on: Day
  readonly value: number
  readonly error: number | undefined
}

/** Every series that can be drawn, those of daily life last. */
export function measuredSeries(folded: Folded): Series[] {
  return [...atVisits(folded), ...atHome(folded), ...hoursOfLife(folded)]
}

/** Signed visits only: what was not signed is nobody's finding yet. */
function atVisits(folded: Folded): Series[] {
  const series = new Map<string, { of: SeriesOf; values: MeasuredOn[] }>()
  for (const examination of examinationsOf(folded)) {
    if (examination.signed === null) continue
    for (const [key, told] of examination.measures) {
      const { region, side, measured } = told.body
      const value = valueOf(measured)
      if (value === undefined) continue
      const whole = `visit ${region} ${side} ${key}`
      const known = series.get(whole) ?? { of: { is: 'at-visit', measured, side } satisfies SeriesOf, values: [] }
      known.values.unshift({ on: dayIn(told.entry.at, told.entry.zone), ...value })
      series.set(whole, known)
    }
  }
  return [...series].map(([key, rest]) => ({ key, ...rest }))
}

function atHome(folded: Folded): Series[] {
  return seriesOf(folded).flatMap(({ key, side, points }) => {
    const last = points.at(-1)
    if (last === undefined) return []
    const values = points.map(({ day, value, measured }) => ({ on: day, value, error: measured.what === 'temperature' ? measured.errorCelsius : undefined }))
    return [{ key: `home ${key}`, of: { is: 'at-home' as const, measured: last.measured, side }, values }]
  })
}

/** Hours of work or school in a usual week, each time they were said anew; what was corrected on the same day counts as it stands. */
function hoursOfLife(folded: Folded): Series[] {
  return (['work', 'school'] as const).flatMap(what => {
    const said = standingOf(folded, workHoursSaid).filter(({ body }) => body.what === what).flatMap(({ id }) => historyOf(folded, id)).flatMap(({ at, zone, say }) => {
      const read = typeof say === 'object' && say !== null && 'body' in say ? workHoursSaid.shape.safeParse(say.body) : undefined
      return read?.success === true ? [{ on: dayIn(at, zone), value: (read.data as WorkHours).hours, error: undefined }] : []
    })
    const values = [...new Map(said.map(one => [one.on, one])).values()]
    return values.length === 0 ? [] : [{ key: what, of: { is: what }, values }]
  })
}

function valueOf(measured: AtVisit): { value: number; error: number } | undefined {
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
