/**
 * The table of regions: what can be painted, by stable codes. A code is its drawing and its place, `palm.ring-tip`; it is never renamed and never
 * used for another place. A change of what a code covers, or a new drawing, raises the chart version.
 */

/** The version of the table and of the drawings, kept with every painting. */
export const CHART_VERSION = 1

/** Every drawing with its regions, gathered into the parts that one tap enlarges. `hidden` ones cannot be seen and are named in words. */
const TABLE = {
  palm: {
    thumb: ['thumb-tip', 'thumb-base'],
    index: ['index-tip', 'index-middle', 'index-base'],
    middle: ['middle-tip', 'middle-middle', 'middle-base'],
    ring: ['ring-tip', 'ring-middle', 'ring-base'],
    little: ['little-tip', 'little-middle', 'little-base'],
    knuckles: ['under-index', 'under-middle', 'under-ring', 'under-little'],
    palm: ['thumb-ball', 'palm-centre', 'little-side', 'wrist'],
  },
  'back-of-hand': {
    thumb: ['thumb-tip', 'thumb-base'],
    index: ['index-tip', 'index-middle', 'index-base'],
    middle: ['middle-tip', 'middle-middle', 'middle-base'],
    ring: ['ring-tip', 'ring-middle', 'ring-base'],
    little: ['little-tip', 'little-middle', 'little-base'],
    knuckles: ['knuckle-index', 'knuckle-middle', 'knuckle-ring', 'knuckle-little'],
    palm: ['back-thumb-side', 'back-middle', 'back-little-side', 'wrist'],
  },
  'fist-palm': {
    thumb: ['thumb-tip', 'thumb-base'],
    'index-tip': ['index-tip'],
    fingers: ['index-bend', 'index-middle', 'middle-bend', 'middle-middle', 'middle-tip', 'ring-bend', 'ring-middle', 'ring-tip', 'little-bend', 'little-middle', 'little-tip'],
    palm: ['thumb-ball', 'little-side', 'wrist'],
    hidden: ['inside-palm', 'inside-fingers'],
  },
  'fist-back': {
    knuckles: ['knuckle-index', 'knuckle-middle', 'knuckle-ring', 'knuckle-little'],
    thumb: ['thumb-tip', 'thumb-base'],
    palm: ['back-thumb-side', 'back-middle', 'back-little-side', 'wrist'],
  },
  'foot-top': {
    'great-toe': ['great-toe', 'toe-2'],
    toes: ['toe-3', 'toe-4', 'toe-5'],
    ball: ['ball-inner', 'ball-middle', 'ball-outer'],
    rest: ['instep-inner', 'instep-outer', 'ankle-front', 'ankle-inner', 'ankle-outer'],
    hidden: ['between-toes'],
  },
  sole: {
    'great-toe': ['great-toe', 'toe-2'],
    toes: ['toe-3', 'toe-4', 'toe-5'],
    ball: ['ball-inner', 'ball-middle', 'ball-outer'],
    rest: ['arch', 'outer-edge', 'heel'],
  },
  'arm-front': {
    shoulder: ['shoulder'],
    'upper-arm': ['upper-arm-inner', 'upper-arm-outer', 'elbow'],
    forearm: ['forearm-upper-little', 'forearm-upper-thumb', 'forearm-lower-little', 'forearm-lower-thumb'],
    end: ['wrist', 'hand'],
  },
  'arm-back': {
    shoulder: ['shoulder'],
    'upper-arm': ['upper-arm-inner', 'upper-arm-outer', 'elbow'],
    forearm: ['forearm-upper-little', 'forearm-upper-thumb', 'forearm-lower-little', 'forearm-lower-thumb'],
    end: ['wrist', 'hand'],
  },
  'leg-front': {
    thigh: ['hip', 'thigh-inner', 'thigh-outer', 'knee'],
    'upper-shin': ['lower-leg-upper-inner', 'lower-leg-upper-outer'],
    'lower-shin': ['lower-leg-lower-inner', 'lower-leg-lower-outer'],
    end: ['ankle', 'foot'],
  },
  'leg-back': {
    thigh: ['hip', 'thigh-inner', 'thigh-outer', 'knee'],
    'upper-shin': ['lower-leg-upper-inner', 'lower-leg-upper-outer'],
    'lower-shin': ['lower-leg-lower-inner', 'lower-leg-lower-outer'],
    end: ['ankle', 'foot'],
  },
  'body-front': {
    head: ['head', 'neck'],
    chest: ['right-shoulder', 'left-shoulder', 'right-chest', 'left-chest'],
    hips: ['belly', 'right-hip', 'left-hip'],
    'right-arm': ['right-upper-arm', 'right-forearm'],
    'right-hand': ['right-hand'],
    'left-arm': ['left-upper-arm', 'left-forearm'],
    'left-hand': ['left-hand'],
    'right-leg': ['right-thigh', 'right-knee'],
    'right-shin': ['right-shin'],
    'right-foot': ['right-foot'],
    'left-leg': ['left-thigh', 'left-knee'],
    'left-shin': ['left-shin'],
    'left-foot': ['left-foot'],
  },
  'body-back': {
    head: ['head', 'neck'],
    chest: ['left-shoulder', 'right-shoulder', 'left-upper-back', 'right-upper-back'],
    hips: ['lower-back', 'left-buttock', 'right-buttock'],
    'left-arm': ['left-upper-arm', 'left-forearm'],
    'left-hand': ['left-hand'],
    'right-arm': ['right-upper-arm', 'right-forearm'],
    'right-hand': ['right-hand'],
    'left-leg': ['left-thigh', 'left-knee'],
    'left-calf': ['left-calf'],
    'left-foot': ['left-foot'],
    'right-leg': ['right-thigh', 'right-knee'],
    'right-calf': ['right-calf'],
    'right-foot': ['right-foot'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>

/** One drawing of a limb, from one side. */
export type DrawingId = keyof typeof TABLE
/** The drawings, in the order in which they are offered. */
export const drawingIds = Object.keys(TABLE) as [DrawingId, ...DrawingId[]]

/** One region: its code, where it is, and the part of the drawing that a first tap enlarges. */
export type Region = { readonly code: string; readonly drawing: DrawingId; readonly place: string; readonly zone: string }

/** The regions of one drawing, in the order in which they are listed. */
export function regionsOf(drawing: DrawingId): readonly Region[] {
  return BY_DRAWING[drawing]
}

/** The region of a code, or nothing when no chart ever had it. */
export function regionOf(code: string): Region | undefined {
  return BY_CODE.get(code)
}

/** Whether a region lies where it cannot be seen, so that it is offered in words beside the drawing. */
export function isHidden(region: Region): boolean {
  return region.zone === 'hidden'
}

function listed(drawing: DrawingId): readonly Region[] {
  return Object.entries(TABLE[drawing] as Record<string, readonly string[]>).flatMap(([zone, places]) => places.map(place => ({ code: `${drawing}.${place}`, drawing, place, zone })))
}

const BY_DRAWING = Object.fromEntries(drawingIds.map(drawing => [drawing, listed(drawing)])) as unknown as Readonly<Record<DrawingId, readonly Region[]>>
const BY_CODE: ReadonlyMap<string, Region> = new Map(drawingIds.flatMap(drawing => BY_DRAWING[drawing]).map(region => [region.code, region]))
