/** What part of a drawing is shown: all of it, or the part that a first tap enlarged. */
import type { Drawn } from './drawn.ts'
import { DRAWN } from './drawings.ts'
import { isHidden, regionsOf } from './regions.ts'
import type { DrawingId } from './regions.ts'

/** A window on a drawing, in its own units. */
export type Window = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The room around what is shown, so that an outline is never cut. */
const AROUND = 40

/** The box that holds some regions of a drawing. */
export function boxAround(drawn: Drawn, places: readonly string[]): Window {
  const boxes = places.flatMap(place => drawn.regions[place]?.box ?? []).length === 0 ? Object.values(drawn.regions).map(({ box }) => box) : places.flatMap(place => (drawn.regions[place] === undefined ? [] : [drawn.regions[place].box]))
  const left = Math.min(...boxes.map(([x]) => x))
  const top = Math.min(...boxes.map(([, y]) => y))
  return { x: left, y: top, width: Math.max(...boxes.map(([x, , width]) => x + width)) - left, height: Math.max(...boxes.map(([, y, , height]) => y + height)) - top }
}

/** The window on a whole drawing, or on one part of it. The window of a mirrored drawing is mirrored with it. */
export function windowOn(drawing: DrawingId, zone: string | undefined, mirrored: boolean): Window {
  const drawn = DRAWN[drawing]
  const places = zone === undefined ? [] : regionsOf(drawing).filter(region => region.zone === zone && !isHidden(region)).map(({ place }) => place)
  const { x, y, width, height } = boxAround(drawn, places)
  const left = mirrored ? drawn.width - x - width : x
  return { x: left - AROUND, y: y - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND }
}
