/** What the layers of the chart are called, and what each says. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { Layer, Value } from './layers.ts'

export const LAYER_NAMES: Readonly<Record<Layer, MessageDescriptor>> = {
  pain: msg`Pain`, touch: msg`Hurts to touch`, swelling: msg`Swollen`, colour: msg`Colour`, temperature: msg`Warm or cold`, sweating: msg`Sweat`, 'hair-and-nails': msg`Hair and nails`,
}

const SAID: Readonly<Record<Layer, Partial<Record<Value, MessageDescriptor>>>> = {
  pain: { there: msg`Pain`, 'a-little': msg`A little pain`, some: msg`Some pain`, 'a-lot': msg`A lot of pain` },
  touch: { there: msg`Hurts to touch` },
  swelling: { there: msg`Swollen` },
  colour: { redder: msg`Redder than my usual`, darker: msg`Darker than my usual`, purple: msg`More purple than my usual`, grey: msg`Greyer than my usual`, paler: msg`Paler than my usual` },
  temperature: { 'warmer-than-usual': msg`Warmer than my usual`, 'colder-than-usual': msg`Colder than my usual`, 'warmer-than-other': msg`Warmer than the other side`, 'colder-than-other': msg`Colder than the other side` },
  sweating: { more: msg`Sweats more than my usual`, less: msg`Sweats less than my usual` },
  'hair-and-nails': { 'more-hair': msg`More hair than my usual`, 'less-hair': msg`Less hair than my usual`, 'nails-changed': msg`Nails have changed` },
}

/** Whose words they are: the person's own, or somebody's who speaks of the person. */
export type Whose = 'mine' | 'theirs'

const OF_THEM: Partial<Record<Layer, Partial<Record<Value, MessageDescriptor>>>> = {
  colour: { redder: msg`Redder than their usual`, darker: msg`Darker than their usual`, purple: msg`More purple than their usual`, grey: msg`Greyer than their usual`, paler: msg`Paler than their usual` },
  temperature: { 'warmer-than-usual': msg`Warmer than their usual`, 'colder-than-usual': msg`Colder than their usual` },
  sweating: { more: msg`Sweats more than their usual`, less: msg`Sweats less than their usual` },
  'hair-and-nails': { 'more-hair': msg`More hair than their usual`, 'less-hair': msg`Less hair than their usual` },
}

/** What a layer says of a region: *redder than my usual*, or *than their usual* where somebody speaks of the person. */
export function saidBy(layer: Layer, value: Value, whose: Whose = 'mine'): MessageDescriptor {
  return (whose === 'theirs' ? OF_THEM[layer]?.[value] : undefined) ?? SAID[layer][value] ?? LAYER_NAMES[layer]
}

const CHOICES: Partial<Record<Value, MessageDescriptor>> = {
  'a-little': msg`A little`, some: msg`Some`, 'a-lot': msg`A lot`, redder: msg`Redder`, darker: msg`Darker`, purple: msg`More purple`, grey: msg`Greyer`, paler: msg`Paler`,
  'warmer-than-usual': msg`Warmer than my usual`, 'colder-than-usual': msg`Colder than my usual`, 'warmer-than-other': msg`Warmer than the other side`, 'colder-than-other': msg`Colder than the other side`,
  more: msg`More`, less: msg`Less`, 'more-hair': msg`More hair`, 'less-hair': msg`Less hair`, 'nails-changed': msg`Nails have changed`,
}

/** The short name of a choice inside its layer. */
export function choiceName(layer: Layer, value: Value, whose: Whose = 'mine'): MessageDescriptor {
  return (whose === 'theirs' && value.endsWith('-than-usual') ? OF_THEM[layer]?.[value] : undefined) ?? CHOICES[value] ?? LAYER_NAMES[layer]
}
