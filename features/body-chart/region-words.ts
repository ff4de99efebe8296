/** What the regions, drawings and parts of the chart are called. */
import { msg } from '@lingui/core/macro'
import type { I18n, MessageDescriptor } from '@lingui/core'
import type { Area } from './paintings.ts'
import { regionOf } from './regions.ts'
import type { DrawingId } from './regions.ts'

const PLACE_NAMES: Readonly<Record<string, MessageDescriptor>> = {
  'thumb-tip': msg`Thumb, tip`,
  'thumb-base': msg`Thumb, lower part`,
  'thumb-ball': msg`Ball of the thumb`,
  'palm-centre': msg`Middle of the palm`,
  'little-side': msg`Palm, little finger side`,
  wrist: msg`Wrist`,
  'under-index': msg`Palm, under the index finger`,
  'under-middle': msg`Palm, under the middle finger`,
  'under-ring': msg`Palm, under the ring finger`,
  'under-little': msg`Palm, under the little finger`,
  'knuckle-index': msg`Knuckle of the index finger`,
  'knuckle-middle': msg`Knuckle of the middle finger`,
  'knuckle-ring': msg`Knuckle of the ring finger`,
  'knuckle-little': msg`Knuckle of the little finger`,
  'back-thumb-side': msg`Back of the hand, thumb side`,
  'back-middle': msg`Back of the hand, middle`,
  'back-little-side': msg`Back of the hand, little finger side`,
  'inside-palm': msg`Inside, the palm`,
  'inside-fingers': msg`Inside, between the fingers`,
  'between-toes': msg`Between the toes`,
  'great-toe': msg`Big toe`,
  'toe-2': msg`Second toe`,
  'toe-3': msg`Middle toe`,
  'toe-4': msg`Fourth toe`,
  'toe-5': msg`Little toe`,
  'ball-inner': msg`Behind the big toe`,
  'ball-middle': msg`Behind the middle toes`,
  'ball-outer': msg`Behind the little toe`,
  'instep-inner': msg`Top of the foot, inner half`,
  'instep-outer': msg`Top of the foot, outer half`,
  'ankle-front': msg`Front of the ankle`,
  'ankle-inner': msg`Inner ankle`,
  'ankle-outer': msg`Outer ankle`,
  arch: msg`Arch`,
  'outer-edge': msg`Outer edge`,
  heel: msg`Heel`,
  shoulder: msg`Shoulder`,
  'upper-arm-inner': msg`Upper arm, inner half`,
  'upper-arm-outer': msg`Upper arm, outer half`,
  elbow: msg`Elbow`,
  'forearm-upper-little': msg`Forearm near the elbow, little finger side`,
  'forearm-upper-thumb': msg`Forearm near the elbow, thumb side`,
  'forearm-lower-little': msg`Forearm near the wrist, little finger side`,
  'forearm-lower-thumb': msg`Forearm near the wrist, thumb side`,
  hand: msg`Hand`,
  hip: msg`Hip`,
  'thigh-inner': msg`Thigh, inner half`,
  'thigh-outer': msg`Thigh, outer half`,
  knee: msg`Knee`,
  'lower-leg-upper-inner': msg`Lower leg near the knee, inner half`,
  'lower-leg-upper-outer': msg`Lower leg near the knee, outer half`,
  'lower-leg-lower-inner': msg`Lower leg near the ankle, inner half`,
  'lower-leg-lower-outer': msg`Lower leg near the ankle, outer half`,
  ankle: msg`Ankle`,
  foot: msg`Foot`,
  head: msg`Head`,
  neck: msg`Neck`,
  belly: msg`Belly`,
  'lower-back': msg`Lower back`,
  'index-tip': msg`Index finger, tip`,
  'index-middle': msg`Index finger, middle part`,
  'index-base': msg`Index finger, lower part`,
  'index-bend': msg`Index finger, where it bends`,
  'middle-tip': msg`Middle finger, tip`,
  'middle-middle': msg`Middle finger, middle part`,
  'middle-base': msg`Middle finger, lower part`,
  'middle-bend': msg`Middle finger, where it bends`,
  'ring-tip': msg`Ring finger, tip`,
  'ring-middle': msg`Ring finger, middle part`,
  'ring-base': msg`Ring finger, lower part`,
  'ring-bend': msg`Ring finger, where it bends`,
  'little-tip': msg`Little finger, tip`,
  'little-middle': msg`Little finger, middle part`,
  'little-base': msg`Little finger, lower part`,
  'little-bend': msg`Little finger, where it bends`,
  'left-shoulder': msg`Left shoulder`,
  'left-chest': msg`Left side of the chest`,
  'left-upper-back': msg`Left side of the upper back`,
  'left-upper-arm': msg`Left upper arm`,
  'left-forearm': msg`Left forearm`,
  'left-hand': msg`Left hand`,
  'left-hip': msg`Left hip`,
  'left-buttock': msg`Left buttock`,
  'left-thigh': msg`Left thigh`,
  'left-knee': msg`Left knee`,
  'left-shin': msg`Left shin`,
  'left-calf': msg`Left calf`,
  'left-foot': msg`Left foot`,
  'right-shoulder': msg`Right shoulder`,
  'right-chest': msg`Right side of the chest`,
  'right-upper-back': msg`Right side of the upper back`,
  'right-upper-arm': msg`Right upper arm`,
  'right-forearm': msg`Right forearm`,
  'right-hand': msg`Right hand`,
  'right-hip': msg`Right hip`,
  'right-buttock': msg`Right buttock`,
  'right-thigh': msg`Right thigh`,
  'right-knee': msg`Right knee`,
  'right-shin': msg`Right shin`,
  'right-calf': msg`Right calf`,
  'right-foot': msg`Right foot`,
}

/** A region in words; a code of a newer chart is shown as it is. */
export function regionName(i18n: I18n, code: string): string {
  const region = regionOf(code)
  const name = region === undefined ? undefined : PLACE_NAMES[region.place]
  return name === undefined ? code : i18n._(name)
}

export const DRAWING_NAMES: Readonly<Record<DrawingId, MessageDescriptor>> = {
  palm: msg`Hand, open: palm`, 'back-of-hand': msg`Hand, open: back`, 'fist-palm': msg`Hand, closed: palm side`, 'fist-back': msg`Hand, closed: back`,
  'foot-top': msg`Foot: top`, sole: msg`Foot: sole`, 'arm-front': msg`Arm: front`, 'arm-back': msg`Arm: back`, 'leg-front': msg`Leg: front`, 'leg-back': msg`Leg: back`,
  'body-front': msg`Whole body: front`, 'body-back': msg`Whole body: back`,
}

/** One side of a drawing, where the drawing itself is named beside it. */
export const FACE_NAMES: Readonly<Record<DrawingId, MessageDescriptor>> = {
  palm: msg`Palm`, 'back-of-hand': msg`Back`, 'fist-palm': msg`Palm side`, 'fist-back': msg`Back`, 'foot-top': msg`Top`, sole: msg`Sole`,
  'arm-front': msg`Front`, 'arm-back': msg`Back`, 'leg-front': msg`Front`, 'leg-back': msg`Back`, 'body-front': msg`Front`, 'body-back': msg`Back`,
}

export const AREA_NAMES: Readonly<Record<Area, MessageDescriptor>> = {
  fist: msg`Hand, closed`, hand: msg`Hand, open`, arm: msg`Arm`, foot: msg`Foot`, leg: msg`Leg`, body: msg`Whole body`,
}
