/** Where the heads of the lanes stand, so that they can be read on the narrowest phone. */

/** About how wide a letter of a head is, and what keeps two heads apart, in the chart's pixels. */
const [LETTER, APART] = [8.4, 4]

/** A head: where it begins or, for one that would leave the picture, ends; and on which of two lines. */
export type LaneHead = { readonly x: number; readonly atEnd: boolean; readonly line: 'only' | 'upper' | 'lower' }

/** Each head begins where its lane does, or ends where the picture ends. Heads that would run into one another stand on two lines by turns. */
export function laneHeads(lanes: readonly { readonly at: number; readonly head: string }[], end: number): readonly LaneHead[] {
  const placed = lanes.map(({ at, head }) => {
    const width = head.length * LETTER
    return at + width > end ? { x: end, atEnd: true, from: end - width, to: end } : { x: at, atEnd: false, from: at, to: at + width }
  })
  const tight = placed.some(({ to }, place) => to + APART > (placed[place + 1]?.from ?? Infinity))
  return placed.map(({ x, atEnd }, place) => ({ x, atEnd, line: !tight ? 'only' : place % 2 === 0 ? 'upper' : 'lower' }))
}
