/** What can be painted on a region, layer by layer: always against the person's own usual, never against a scale of skin. */

/** The layers with what each may say. `there` says that it is so, without how much. */
export const LAYERS = {
  pain: ['there', 'a-little', 'some', 'a-lot'],
  touch: ['there'],
  swelling: ['there'],
  colour: ['redder', 'darker', 'purple', 'grey', 'paler'],
  temperature: ['warmer-than-usual', 'colder-than-usual', 'warmer-than-other', 'colder-than-other'],
  sweating: ['more', 'less'],
  'hair-and-nails': ['more-hair', 'less-hair', 'nails-changed'],
} as const satisfies Record<string, readonly string[]>

/** One layer of the chart. */
export type Layer = keyof typeof LAYERS
/** The layers, in the order in which they are offered. */
export const layers = Object.keys(LAYERS) as [Layer, ...Layer[]]
/** What a layer says of a region. */
export type Value = (typeof LAYERS)[Layer][number]
/** Everything that any layer says. */
export const values = [...new Set(layers.flatMap(layer => LAYERS[layer] as readonly Value[]))] as [Value, ...Value[]]

/** What a layer may say of a limb; with both sides affected there is no other side to compare with. */
export function valuesOf(layer: Layer, bothSides: boolean): readonly Value[] {
  const all: readonly Value[] = LAYERS[layer]
  return bothSides ? all.filter(value => !value.endsWith('-than-other')) : all
}

/** Whether only the person can say it: pain and the hurt of a touch are seen by nobody. */
export function isFelt(layer: Layer): boolean {
  return layer === 'pain' || layer === 'touch'
}
