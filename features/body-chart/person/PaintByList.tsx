import { useLingui } from '@lingui/react/macro'
import { Icon } from '#ui/Icon.tsx'
import type { Layer, Value } from '../layers.ts'
import { LAYER_NAMES, saidBy } from '../layer-words.ts'
import type { Whose } from '../layer-words.ts'
import { DRAWING_NAMES, regionName } from '../region-words.ts'
import { regionsOf } from '../regions.ts'
import type { DrawingId } from '../regions.ts'
import css from './PaintLimb.module.css'

type Props = { drawing: DrawingId; layer: Layer; marks: Readonly<Record<string, Value>>; value: Value | undefined; onPress: (code: string) => void; whose: Whose }

/** The same as the drawing, as boxes to tick: for the keyboard, for being read out, and for whom a picture of the limb is too much. */
export function PaintByList({ drawing, layer, marks, value, onPress, whose }: Props) {
  const { i18n } = useLingui()
  return (
    <fieldset className={css['list']}>
      <legend>{i18n._(DRAWING_NAMES[drawing])}: {i18n._(LAYER_NAMES[layer]).toLocaleLowerCase(i18n.locale)}</legend>
      {regionsOf(drawing).map(({ code }) => {
        const said = marks[code]
        return (
          <label key={code} className={css['tick']}>
            <input type="checkbox" checked={said !== undefined} aria-disabled={value === undefined && said === undefined} onChange={() => onPress(code)} />
            <span className={css['box']}>{said !== undefined && <Icon name="tick" size={22} />}</span>
            <span><b>{regionName(i18n, code)}</b>{said !== undefined && said !== 'there' && <small>{i18n._(saidBy(layer, said, whose))}</small>}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
