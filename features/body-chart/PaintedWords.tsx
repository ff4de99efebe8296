/** What a painting says, in words: the same content as the drawing, for eyes, ears and print. */
import { Trans, useLingui } from '@lingui/react/macro'
import type { Told } from '#log/line.ts'
import type { Layer, Value } from './layers.ts'
import { LAYER_NAMES, saidBy } from './layer-words.ts'
import type { Whose } from './layer-words.ts'
import type { PaintedBody } from './painted.ts'
import { regionName } from './region-words.ts'
import { VoiceWords } from '#features/entries/person/VoiceWords.tsx'
import css from './PaintedWords.module.css'

/** Layer by layer: where, or *none here*; what somebody else wrote speaks of the person. */
export function PaintedWords({ layers, whose = 'mine' }: { layers: ReadonlyMap<Layer, Told<PaintedBody>>; whose?: Whose }) {
  const { i18n } = useLingui()
  return (
    <ul className={css['said']}>
      {[...layers].flatMap(([layer, told]) => {
        if (told.body.none) return [<li key={layer}><Trans>{i18n._(LAYER_NAMES[layer])}: none here</Trans></li>]
        return [...grouped(told.body)].map(([value, regions]) => <li key={`${layer} ${value}`}><b>{i18n._(saidBy(layer, value, told.entry.voice === undefined ? whose : 'theirs'))}</b>: {regions.map(code => regionName(i18n, code)).join('; ')}{told.entry.voice !== undefined && <span className="soft"><VoiceWords voice={told.entry.voice} /></span>}</li>)
      })}
    </ul>
  )
}

function grouped(body: PaintedBody): ReadonlyMap<Value, readonly string[]> {
  const by = new Map<Value, string[]>()
  for (const { region, value } of body.marks) by.set(value, [...by.get(value) ?? [], region])
  return by
}
