/** A measurement in words: what, by which way, and its error. */
import { msg } from '@lingui/core/macro'
import type { I18n } from '@lingui/core'
import type { Measure, Measured, RangeWay } from '#features/assessment/measure.ts'
import { motionName } from '#features/assessment/verdict-words.ts'
import type { MessageDescriptor } from '@lingui/core'

const WAYS: Record<RangeWay, MessageDescriptor> = {
  'passive-awake': msg`passive, awake`,
  active: msg`active`,
  resting: msg`as it rests`,
  'passive-asleep-or-block': msg`passive, asleep or with a block`,
}

const SIDES: Record<Measure['side'], MessageDescriptor> = { left: msg`left`, right: msg`right`, both: msg`both sides` }

/** What was measured, and on which side. */
export function measuredName(i18n: I18n, { measured, side }: Pick<Measure, 'measured' | 'side'>): string {
  const where = i18n._(SIDES[side])
  switch (measured.what) {
    case 'range': return i18n._(msg`${motionName(i18n, measured.joint)}, ${where}, ${i18n._(WAYS[measured.way])}`)
    case 'temperature': return i18n._(msg`Temperature, ${measured.place}, ${where}`)
    case 'girth': return i18n._(msg`Girth, ${measured.place}, ${where}`)
  }
}

/** The value with its unit and error; a pair tells both sides and draws no conclusion. */
export function measuredValue(i18n: I18n, measured: Measured): string {
  switch (measured.what) {
    case 'range': return i18n._(msg`${measured.degrees}°, error ${measured.errorDegrees}°`)
    case 'temperature': {
      const { celsius, otherCelsius, errorCelsius } = measured
      return otherCelsius === undefined ? i18n._(msg`${celsius} °C, error ${errorCelsius} °C`) : i18n._(msg`${celsius} °C, other side ${otherCelsius} °C, error ${errorCelsius} °C`)
    }
    case 'girth': {
      const { centimetres, otherCentimetres, errorCentimetres } = measured
      return otherCentimetres === undefined ? i18n._(msg`${centimetres} cm, error ${errorCentimetres} cm`) : i18n._(msg`${centimetres} cm, other side ${otherCentimetres} cm, error ${errorCentimetres} cm`)
    }
  }
}
