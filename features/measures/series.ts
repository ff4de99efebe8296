/** Measurements of one thing over time: the same limb, the same place, in the same way. Views for the screens, the story and the one page. */
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import { dayIn } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { measureTaken } from './taken.ts'
import type { MeasureTaken, Taken } from './taken.ts'

/** What was measured, without what was skipped. */
export type Measured = Exclude<Taken, { what: 'skipped' }>

/** One measurement in a series. `value` is what is told over time: a side difference where there is another side, else the reading itself. */
export type Point = { readonly day: Day; readonly value: number; readonly told: Told<MeasureTaken>; readonly measured: Measured }

/** One series, the latest point last, and the point it is told against. */
export type Series = {
  readonly key: string
  readonly limb: MeasureTaken['limb']
  readonly side: MeasureTaken['side']
  readonly points: readonly Point[]
  /** Fixed beforehand: what the person called their usual, or the first reading of the record. Never the best or the worst. */
  readonly baseline: { readonly point: Point; readonly from: 'own-usual' | 'first-reading' }
}

/** The mean of readings, to one decimal as it is shown. */
export function meanOf(readings: readonly number[]): number {
  return Math.round((readings.reduce((sum, one) => sum + Math.round(one * 100), 0) / readings.length / 100) * 10) / 10 + 0
}

/** This limb minus the other side, both as the mean of their readings, or nothing without another side. */
export function differenceOf(measured: Measured): number | undefined {
  if (measured.what === 'girth') return measured.otherCentimetres === undefined ? undefined : Math.round((measured.centimetres - measured.otherCentimetres) * 10) / 10 + 0
  if (measured.what === 'range') return undefined
  const pairs = measured.readings.filter(({ otherCelsius }) => otherCelsius !== undefined)
  return pairs.length === 0 ? undefined : meanOf(pairs.map(({ celsius, otherCelsius = celsius }) => celsius - otherCelsius))
}

/** The number that is told over time. A tape is told as it is: sides differ in healthy people too. */
export function valueOf(measured: Measured): number {
  if (measured.what === 'girth') return measured.centimetres
  if (measured.what === 'range') return measured.degrees
  return differenceOf(measured) ?? meanOf(measured.readings.map(({ celsius }) => celsius))
}

/** Which series a measurement belongs to. A pair and a single reading are two things; so are passive and active. */
export function seriesKey({ limb, side, measured }: { limb: MeasureTaken['limb']; side: MeasureTaken['side']; measured: Measured }): string {
  const of = measured.what === 'range' ? `${measured.joint} ${measured.way}` : measured.what === 'temperature' ? `${measured.place} ${differenceOf(measured) === undefined ? 'one' : 'pair'}` : measured.place
  return `${limb} ${side} ${measured.what} ${of}`
}

/** Every series of a record, of one limb where it is named, the one measured last in front. */
export function seriesOf(folded: Folded, limb?: EntryId | 'not-said'): Series[] {
  const grouped = new Map<string, Point[]>()
  for (const told of standingOf(folded, measureTaken)) {
    const { measured } = told.body
    if (measured.what === 'skipped' || (limb !== undefined && told.body.limb !== limb)) continue
    const key = seriesKey({ ...told.body, measured })
    grouped.set(key, [...grouped.get(key) ?? [], { day: dayIn(told.entry.at, told.entry.zone), value: valueOf(measured), told, measured }])
  }
  return [...grouped].map(([key, points]) => {
    const usual = points.findLast(({ measured }) => measured.asUsual)
    const [first] = points as [Point, ...Point[]]
    return { key, limb: first.told.body.limb, side: first.told.body.side, points, baseline: usual === undefined ? { point: first, from: 'first-reading' as const } : { point: usual, from: 'own-usual' as const } }
  }).toSorted((a, b) => ((a.points.at(-1) as Point).told.entry.at < (b.points.at(-1) as Point).told.entry.at ? 1 : -1))
}

/** The passive range of each joint as it was measured last, with who measured: what the one page of a hand therapist asks for. Passive only, never a verdict. */
export function passiveRanges(folded: Folded): readonly { readonly joint: string; readonly degrees: number; readonly by: 'me' | 'somebody-close' | 'therapist'; readonly day: Day; readonly told: Told<MeasureTaken> }[] {
  return seriesOf(folded).flatMap(({ points }) => {
    const last = points.at(-1)
    return last === undefined || last.measured.what !== 'range' || last.measured.way !== 'passive' ? [] : [{ joint: last.measured.joint, degrees: last.measured.degrees, by: last.measured.by, day: last.day, told: last.told }]
  })
}
