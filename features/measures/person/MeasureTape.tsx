import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Select } from '#ui/Select.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import type { Limb } from '#features/limb/limbs.ts'
import { SIDE_NAMES } from '#features/limb/person/limb-words.ts'
import { readDecimal } from '../number.ts'
import { tapePlaces } from '../taken.ts'
import type { Taken } from '../taken.ts'
import { KeepMeasure } from './KeepMeasure.tsx'
import { isLeg } from './MeasureByHand.tsx'
import css from './Measure.module.css'
import { TAPE_PLACES } from './measure-words.ts'
import { NumberField } from './MeasureTemperature.tsx'

/** A tape around the limb; the figure of eight says most about swelling. Against itself over time: two sides differ in most people. */
export function MeasureTape({ limb }: { limb: Limb | undefined }) {
  const { t, i18n } = useLingui()
  const leg = isLeg(limb)
  const [place, setPlace] = useState<(typeof tapePlaces)[number]>(leg ? 'ankle-figure-of-eight' : 'hand-figure-of-eight')
  const [here, setHere] = useState('')
  const [other, setOther] = useState('')
  const [asUsual, setAsUsual] = useState(false)
  useOpenEntry(here !== '' || other !== '')
  const paired = limb?.side === 'left' || limb?.side === 'right'
  const places = leg ? tapePlaces.slice(4) : tapePlaces.slice(0, 4)
  const names = limb?.side === 'right' ? [i18n._(SIDE_NAMES.right), i18n._(SIDE_NAMES.left)] : [i18n._(SIDE_NAMES.left), i18n._(SIDE_NAMES.right)]
  const [centimetres, otherCentimetres] = [readDecimal(here), readDecimal(other)]
  const measured: Taken | undefined = typeof centimetres !== 'number' || otherCentimetres === 'no-number' ? undefined : { what: 'girth', place, centimetres, ...(otherCentimetres === undefined || !paired ? {} : { otherCentimetres }), asUsual }
  return (
    <>
      <p className="soft">{place === 'hand-figure-of-eight'
        ? <Trans>Start at the thumb side of the wrist, across the palm to the little finger knuckle, over the knuckles, and back across the palm to the start. Snug, not tight. If the hand is closed, leave it out.</Trans>
        : place === 'ankle-figure-of-eight'
          ? <Trans>Start at the front of the ankle, down to the inner edge of the foot, under the sole, up over the outer edge, and around behind the ankle bones to the start. Snug, not tight.</Trans>
          : <Trans>Always at the same spot. Snug, not tight.</Trans>}</p>
      <Select label={<Trans>Where</Trans>} none={t`Choose`} value={place} onChange={next => next !== undefined && setPlace(next)} choices={places.map(value => ({ value, name: i18n._(TAPE_PLACES[value]) }))} />
      <div className={css['pair']}>
        <NumberField label={paired ? `${names[0]} cm` : t`Here cm`} value={here} onChange={setHere} />
        {paired && <NumberField label={`${names[1]} cm`} value={other} onChange={setOther} />}
      </div>
      <KeepMeasure limb={limb} measure="girth" measured={measured} left={t`First type a number`} asUsual={asUsual} onUsual={setAsUsual} onKept={() => (setHere(''), setOther(''), setAsUsual(false))} />
    </>
  )
}
