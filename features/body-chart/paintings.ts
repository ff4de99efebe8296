/** What was painted, by day: the latest of each layer on each drawing. */
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import { dayIn } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { layers } from './layers.ts'
import type { Layer } from './layers.ts'
import { limbPainted } from './painted.ts'
import type { PaintedBody } from './painted.ts'
import { drawingIds } from './regions.ts'
import type { DrawingId } from './regions.ts'

/** One limb as it was painted on one day, drawing by drawing. */
export type Painting = {
  readonly day: Day
  readonly limb: PaintedBody['limb']
  readonly side: PaintedBody['side']
  readonly drawings: readonly { readonly drawing: DrawingId; readonly layers: ReadonlyMap<Layer, Told<PaintedBody>> }[]
}

/** Every painting of a record, the latest day first. */
export function paintingsOf(folded: Folded): readonly Painting[] {
  const grouped = new Map<string, Told<PaintedBody>[]>()
  for (const told of standingOf(folded, limbPainted)) {
    const key = `${dayIn(told.entry.at, told.entry.zone)} ${told.body.side} ${told.body.limb}`
    grouped.set(key, [...grouped.get(key) ?? [], told])
  }
  return [...grouped].map(([key, told]) => {
    const { limb, side } = (told[0] as Told<PaintedBody>).body
    const drawings = drawingIds.flatMap(drawing => {
      const of = new Map(layers.flatMap(layer => {
        const latest = told.findLast(one => one.body.drawing === drawing && one.body.layer === layer)
        return latest === undefined ? [] : [[layer, latest] as const]
      }))
      return of.size === 0 ? [] : [{ drawing, layers: of }]
    })
    return { day: key.slice(0, 10), limb, side, drawings }
  }).toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.side < b.side ? -1 : a.side > b.side ? 1 : a.limb < b.limb ? -1 : 1))
}

/** What was painted of one side of a limb on one day, by drawing and layer. */
export function paintedOn(folded: Folded, day: Day, limb: EntryId | 'not-said', side: PaintedBody['side']): (drawing: DrawingId, layer: Layer) => Told<PaintedBody> | undefined {
  const painting = paintingsOf(folded).find(one => one.day === day && one.limb === limb && one.side === side)
  return (drawing, layer) => painting?.drawings.find(one => one.drawing === drawing)?.layers.get(layer)
}

/** The drawings offered for a part of the body, its own first; the whole body always comes last. */
export function drawingsFor(part: 'hand' | 'arm' | 'foot' | 'leg' | 'neck' | 'trunk' | undefined): readonly Area[] {
  if (part === 'hand') return ['fist', 'hand', 'arm', 'body']
  if (part === 'arm') return ['arm', 'fist', 'hand', 'body']
  if (part === 'foot') return ['foot', 'leg', 'body']
  if (part === 'leg') return ['leg', 'foot', 'body']
  return part === undefined ? ['body', 'hand', 'fist', 'arm', 'foot', 'leg'] : ['body']
}

/** What is drawn from two sides. */
export type Area = 'hand' | 'fist' | 'arm' | 'foot' | 'leg' | 'body'

/** The two drawings of each area. */
export const FACES: Readonly<Record<Area, readonly [DrawingId, DrawingId]>> = {
  hand: ['palm', 'back-of-hand'], fist: ['fist-palm', 'fist-back'], arm: ['arm-front', 'arm-back'],
  foot: ['foot-top', 'sole'], leg: ['leg-front', 'leg-back'], body: ['body-front', 'body-back'],
}
