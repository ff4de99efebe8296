/** The limb painted: one layer on one drawing, as it was at one time. *None here* was asked and answered; what is not said stays not said. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import type { Voice } from '#log/statement.ts'
import { knownBy, onlyInTheirVoice } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'
import { LAYERS, isFelt, layers, values } from './layers.ts'
import { CHART_VERSION, drawingIds, regionOf } from './regions.ts'

const bodyShape = z.strictObject({
  limb: z.union([entryIdShape, z.literal('not-said')]),
  /** The side that is painted; the whole body has both and is `middle`. */
  side: z.enum(['left', 'right', 'middle']),
  /** The version of the table of regions. */
  chart: z.number().check(z.int(), z.gte(1), z.lte(1000)),
  drawing: z.enum(drawingIds),
  layer: z.enum(layers),
  marks: z.array(z.strictObject({ region: z.string().check(z.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/), z.maxLength(60)), value: z.enum(values) })).check(z.maxLength(60)),
  /** Asked, and nowhere on this drawing. */
  none: z.boolean(),
})
export type Painted = z.infer<typeof bodyShape>

function checkPainted(body: Painted, voice: Voice | undefined): Outcome<true> {
  const where = 'body.marks'
  if (body.none === body.marks.length > 0) return refuse('painting.none-or-somewhere', { where })
  if (body.chart > CHART_VERSION) return refuse('painting.chart-unknown', { where: 'body.chart' })
  if (new Set(body.marks.map(({ region }) => region)).size < body.marks.length) return refuse('painting.region-twice', { where })
  for (const { region, value } of body.marks) {
    if (regionOf(region)?.drawing !== body.drawing) return refuse('painting.region-unknown', { where })
    if (!(LAYERS[body.layer] as readonly string[]).includes(value)) return refuse('painting.value-unknown', { where })
  }
  return isFelt(body.layer) ? onlyInTheirVoice(voice) : accept(true as const)
}

/** One layer on one drawing. Painting the same again on the same day corrects it. */
export const limbPainted = defineKind({ name: 'limb.painted', category: 'body', writers: bothSides, shape: bodyShape, check: checkPainted })
export type PaintedBody = BodyOf<typeof limbPainted>

/** What is painted now: regions with what is said of them, none of them, or not said at all. */
export type Marks = Readonly<Record<string, Painted['marks'][number]['value']>> | 'none' | 'not-said'

/** Keeps one layer of one drawing; *not said* takes back what was painted before, and the same again says nothing. */
export function paint(on: Pick<Painted, 'limb' | 'side' | 'drawing' | 'layer'>, marks: Marks, before: Told<PaintedBody> | undefined, telling?: Telling): Outcome<Draft<typeof limbPainted>[]> {
  const list = typeof marks === 'string' ? [] : Object.entries(marks).map(([region, value]) => ({ region, value })).toSorted((a, b) => (a.region < b.region ? -1 : 1))
  const said = marks !== 'not-said' && (marks === 'none' || list.length > 0)
  if (!said) return accept(before === undefined ? [] : [draft(limbPainted, 'withdrawn', { replaces: before.heads })])
  const body: Painted = { limb: on.limb, side: on.side, chart: CHART_VERSION, drawing: on.drawing, layer: on.layer, marks: list, none: marks === 'none' }
  if (before !== undefined && JSON.stringify(marksOf(before.body)) === JSON.stringify(marksOf(body)) && before.body.chart === body.chart) return accept([])
  const checked = checkPainted(body, telling?.voice)
  if (!checked.ok) return checked
  return accept([draft(limbPainted, body, { ...knownBy(telling), ...(before === undefined ? {} : { replaces: before.heads }) })])
}

/** What a painting says, for the screen. */
export function marksOf(body: PaintedBody | undefined): Marks {
  if (body === undefined) return 'not-said'
  return body.none ? 'none' : Object.fromEntries(body.marks.map(({ region, value }) => [region, value]).toSorted(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)))
}
