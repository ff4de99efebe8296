/** What is measured, where, and how it is told. */
import { msg } from '@lingui/core/macro'
import type { I18n, MessageDescriptor } from '@lingui/core'
import type { ChangeTold } from '../told.ts'
import type { Measured } from '../series.ts'
import { differenceOf, meanOf } from '../series.ts'
import type { Motion, temperaturePlaces, tapePlaces } from '../taken.ts'

export const TEMPERATURE_PLACES: Readonly<Record<(typeof temperaturePlaces)[number], MessageDescriptor>> = {
  'back-of-hand': msg`Back of the hand`, 'ball-of-thumb': msg`Ball of the thumb`, 'little-finger-side': msg`Palm, little finger side`, 'index-tip': msg`Tip of the index finger`, 'little-tip': msg`Tip of the little finger`,
  'top-of-foot': msg`Top of the foot`, 'inner-sole': msg`Sole, inner side`, 'outer-sole': msg`Sole, outer side`, 'big-toe': msg`Big toe`, 'little-toe': msg`Little toe`,
}

export const TAPE_PLACES: Readonly<Record<(typeof tapePlaces)[number], MessageDescriptor>> = {
  'hand-figure-of-eight': msg`Figure of eight around the hand`, 'middle-finger': msg`Around the middle finger`, wrist: msg`Around the wrist`, forearm: msg`Around the forearm`,
  'ankle-figure-of-eight': msg`Figure of eight around the ankle`, 'mid-foot': msg`Around the middle of the foot`, calf: msg`Around the calf`,
}

export const MOTION_NAMES: Readonly<Record<Motion, MessageDescriptor>> = {
  'ring-middle-straightening': msg`Ring finger, middle joint: degrees short of straight`, 'fingers-middle-straightening': msg`Fingers, middle joints: degrees short of straight`,
  'knuckles-straightening': msg`Knuckles: degrees short of straight`, 'thumb-opening': msg`Thumb: degrees it opens`, 'wrist-straightening': msg`Wrist: degrees short of straight`,
  'elbow-straightening': msg`Elbow: degrees short of straight`, 'ankle-up': msg`Ankle: degrees short of a right angle`, 'heel-in-straightening': msg`Heel: degrees turned in`,
  'toes-straightening': msg`Toes: degrees short of straight`, 'knee-straightening': msg`Knee: degrees short of straight`,
}

export const WAY_NAMES = { passive: msg`Passive: it was moved`, active: msg`Active: it moved itself` } as const
export const BY_NAMES = { me: msg`I did`, 'somebody-close': msg`Somebody close to me`, therapist: msg`A therapist` } as const

/** One decimal, as people of this language write it. */
export function oneDecimal(i18n: I18n, value: number): string {
  return i18n.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

/** What a series is about: *Back of the hand*. */
export function placeOf(i18n: I18n, measured: Measured): string {
  if (measured.what === 'temperature') return i18n._(TEMPERATURE_PLACES[measured.place])
  return i18n._(measured.what === 'girth' ? TAPE_PLACES[measured.place] : MOTION_NAMES[measured.joint])
}

/** One measurement in words, with its readings and who made it; `theirs` where somebody reads of the person. */
export function measuredInWords(i18n: I18n, measured: Measured, whose: 'mine' | 'theirs' = 'mine'): string {
  if (measured.what === 'girth') {
    const [here, other] = [oneDecimal(i18n, measured.centimetres), measured.otherCentimetres]
    return other === undefined ? i18n._(msg`${here} cm`) : i18n._(msg`${here} cm, other side ${oneDecimal(i18n, other)} cm`)
  }
  if (measured.what === 'range') {
    const { degrees } = measured
    return i18n._(msg`${degrees}°, ${i18n._(RANGE_WAYS[measured.way])}, ${i18n._(whose === 'theirs' && measured.by === 'me' ? BY_THE_PERSON : RANGE_BY[measured.by])}`)
  }
  const here = oneDecimal(i18n, meanOf(measured.readings.map(({ celsius }) => celsius)))
  const difference = differenceOf(measured)
  if (difference === undefined) return i18n._(msg`${here} °C`)
  const others = measured.readings.flatMap(({ otherCelsius }) => otherCelsius ?? [])
  return i18n._(msg`${here} °C, other side ${oneDecimal(i18n, meanOf(others))} °C`)
}

const RANGE_WAYS = { passive: msg`passive`, active: msg`active` } as const
const RANGE_BY = { me: msg`measured by me`, 'somebody-close': msg`measured by somebody close`, therapist: msg`measured by a therapist` } as const

const BY_THE_PERSON = msg`measured by the person`

/** An amount with its unit: degrees are whole and stand close. */
function amount(i18n: I18n, value: number, unit: string): string {
  return unit === '°' ? `${i18n.number(Math.round(value))}°` : `${oneDecimal(i18n, value)} ${unit}`
}

/** A change against its error; the number first, then what it is worth. */
export function changeInWords(i18n: I18n, told: ChangeTold, unit: string, day: string, whose: 'mine' | 'theirs' = 'mine'): readonly string[] {
  if (whose === 'theirs' && told.against === 'own-usual') return [againstTheirs(i18n, told, unit, day), ...changeInWords(i18n, { ...told, against: 'first-reading' }, unit, day).slice(1)]
  const size = amount(i18n, Math.abs(told.change), unit)
  const moved = told.change === 0
    ? told.against === 'own-usual' ? i18n._(msg`The same as your usual of ${day}.`) : i18n._(msg`The same as the first time, ${day}.`)
    : told.change > 0
      ? told.against === 'own-usual' ? i18n._(msg`${size} more than your usual of ${day}.`) : i18n._(msg`${size} more than the first time, ${day}.`)
      : told.against === 'own-usual' ? i18n._(msg`${size} less than your usual of ${day}.`) : i18n._(msg`${size} less than the first time, ${day}.`)
  const limit = told.limit === undefined ? '' : amount(i18n, told.limit, unit)
  switch (told.is) {
    case 'inside-error': return [moved, i18n._(msg`That is inside its error. Two measurements can differ by ${limit} by chance.`)]
    case 'beyond-once': return [moved, i18n._(msg`That is more than its error of ${limit}, once. It counts when it is there twice in a row.`)]
    case 'beyond': return [moved, i18n._(msg`That is more than its error of ${limit}.`)]
    case 'error-not-known': return [moved, i18n._(msg`How much this can differ by chance is not known.`)]
  }
}

function againstTheirs(i18n: I18n, { change }: ChangeTold, unit: string, day: string): string {
  const size = amount(i18n, Math.abs(change), unit)
  if (change === 0) return i18n._(msg`The same as their usual of ${day}.`)
  return change > 0 ? i18n._(msg`${size} more than their usual of ${day}.`) : i18n._(msg`${size} less than their usual of ${day}.`)
}
