/** How a drawing of a limb is written down: paths in tenths of a unit, one closed path for each region. */

/** One region as it is drawn, with the box around it: left, top, width, height. */
export type DrawnRegion = { readonly box: readonly [number, number, number, number]; readonly path: string }

/** One drawing: its outline, the lines that only make it look like a limb, and its regions by place. */
export type Drawn = {
  readonly width: number
  readonly height: number
  readonly outline: string
  readonly creases: readonly string[]
  readonly nails: readonly string[]
  readonly regions: Readonly<Record<string, DrawnRegion>>
}
