/** A frond as two SVG paths: a tapered stem and its leaflets. */
export type FrondShape = { stem: string; leaves: string }

/** How a frond is grown. Lengths in the units of the drawing; the stem starts at the base and grows upward. */
export type FrondPlan = {
  base: readonly [x: number, y: number]
  length: number
  widths: readonly [base: number, tip: number]
  /** How far the tip has turned in all, in degrees; 0 is straight. */
  turn: number
  /** Where along the stem (0 to 1) it begins to turn, and how much the turn tightens towards the tip. */
  turnsFrom: number
  tightens: number
  /** Where along the stem leaflets stand, with the length of the longest side; pairs first, then single ones on the outer side. */
  leaflets: readonly { at: number; length: number; pair: boolean }[]
}

type Point = { x: number; y: number; heading: number }
const STEPS = 110

/** Draws the stem and leaflets of a frond. */
export function growFrond(plan: FrondPlan): FrondShape {
  const line = centreLine(plan)
  return { stem: stemOf(line, plan.widths), leaves: plan.leaflets.map((leaflet) => leafletPair(line, leaflet)).join('') }
}

const DAY_LEAFLETS = [[0.26, 16.6], [0.36, 15.2], [0.445, 12.9], [0.535, 10.1], [0.62, 7.4], [0.72, 5.2], [0.81, 4.3], [0.9, 3.4]] as const

/** The frond of one day in a frame of 46 by 62: 0 is open, 1 is shut tight; leaflets fold away as it curls. */
export function dayFrond(amount: number): FrondShape {
  const curl = Math.min(1, Math.max(0, amount))
  const open = 1 - 1.25 * curl
  return growFrond({
    base: [17.5 - 6 * curl, 59],
    length: 60 + 42 * curl,
    widths: [5, 2.6],
    turn: 42 + 609 * curl ** 0.84,
    turnsFrom: 0.4 - 0.15 * curl,
    tightens: Math.max(1.65, 2.1 - 1.1 * curl),
    leaflets: open < 0.2 ? [] : DAY_LEAFLETS.map(([at, length], place) => ({ at, length: length * open, pair: place < 4 })),
  })
}

/**
 * How far to curl the frond of a day against what is usual for this person: their usual day is a little under half.
 * With no usual known, 12 stands for fully curled.
 */
export function againstUsual(value: number, usual: number | 'unknown'): number {
  if (usual === 'unknown' || usual <= 0) return Math.min(1, value / 12)
  return Math.min(1, 0.42 * (value / usual))
}

function centreLine({ base, length, turn, turnsFrom, tightens }: FrondPlan): Point[] {
  const step = length / STEPS
  let [x, y] = base
  return Array.from({ length: STEPS + 1 }, (_none, index) => {
    const along = index / STEPS
    const turning = Math.max(0, (along - turnsFrom) / (1 - turnsFrom))
    const heading = -5 * Math.max(0, 1 - along / 0.4) + turn * turning ** tightens
    const point = { x, y, heading }
    x += step * Math.sin(radians(heading))
    y -= step * Math.cos(radians(heading))
    return point
  })
}

function stemOf(line: readonly Point[], [baseWidth, tipWidth]: readonly [number, number]): string {
  const side = (which: -1 | 1) => line.map(({ x, y, heading }, index) => {
    const half = which * (baseWidth + (tipWidth - baseWidth) * (index / STEPS)) / 2
    return `${round(x + half * Math.cos(radians(heading)))} ${round(y + half * Math.sin(radians(heading)))}`
  })
  const [left, right] = [side(-1), side(1).reverse()]
  return `M${left.join('L')}A${round(tipWidth / 2)} ${round(tipWidth / 2)} 0 0 1 ${right.join('L')}Z`
}

function leafletPair(line: readonly Point[], { at, length, pair }: FrondPlan['leaflets'][number]): string {
  const from = line[Math.round(at * STEPS)]
  if (from === undefined) return ''
  return leaflet(from, from.heading - 58, length) + (pair ? leaflet(from, from.heading + 58, 0.8 * length) : '')
}

function leaflet(from: Point, heading: number, length: number): string {
  const [sin, cos] = [Math.sin(radians(heading)), Math.cos(radians(heading))]
  const at = (along: number, across: number) => `${round(from.x + along * sin + across * cos)} ${round(from.y - along * cos + across * sin)}`
  return `M${at(0, 0)}Q${at(0.52 * length, -0.2 * length)} ${at(length, 0)}Q${at(0.52 * length, 0.2 * length)} ${at(0, 0)}Z`
}

function radians(degrees: number): number {
  return degrees * Math.PI / 180
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
