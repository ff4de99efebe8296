import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Select } from '#ui/Select.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import type { Limb } from '#features/limb/limbs.ts'
import { readDecimal } from '../number.ts'
import { motions } from '../taken.ts'
import type { Motion, Taken } from '../taken.ts'
import { KeepMeasure } from './KeepMeasure.tsx'
import { isLeg } from './MeasureByHand.tsx'
import { BY_NAMES, MOTION_NAMES, WAY_NAMES } from './measure-words.ts'
import css from './Measure.module.css'
import { NumberField } from './MeasureTemperature.tsx'

/** How far a joint goes, as it was read from a goniometer: passive or active, and by whom. Nothing is forced. */
export function MeasureRange({ limb }: { limb: Limb | undefined }) {
  const { t, i18n } = useLingui()
  const offered = isLeg(limb) ? motions.slice(6) : motions.slice(0, 6)
  const [joint, setJoint] = useState<Motion>()
  const [way, setWay] = useState<'passive' | 'active'>()
  const [by, setBy] = useState<'me' | 'somebody-close' | 'therapist'>()
  const [typed, setTyped] = useState('')
  const [asUsual, setAsUsual] = useState(false)
  useOpenEntry(typed !== '')
  const degrees = readDecimal(typed)
  const measured: Taken | undefined = joint === undefined || way === undefined || by === undefined || typeof degrees !== 'number' ? undefined : { what: 'range', joint, way, by, degrees, asUsual }
  const left = joint === undefined ? t`First choose the joint` : way === undefined ? t`Passive or active?` : by === undefined ? t`Who measured?` : t`First type a number`
  return (
    <>
      <p className="soft"><Trans>For a number that somebody measured, with a goniometer or a phone. Never push it further for a number.</Trans></p>
      <Select label={<Trans>Which joint</Trans>} none={t`Choose`} value={joint} onChange={setJoint} choices={offered.map(value => ({ value, name: i18n._(MOTION_NAMES[value]) }))} />
      <section className={css['question']}><h2><Trans>How was it moved?</Trans></h2><ChooseOne label={t`How was it moved?`} chosen={way} onChoose={setWay} choices={(['passive', 'active'] as const).map(value => ({ value, name: i18n._(WAY_NAMES[value]) }))} /></section>
      <section className={css['question']}><h2><Trans>Who measured?</Trans></h2><ChooseOne label={t`Who measured?`} chosen={by} onChoose={setBy} choices={(['me', 'somebody-close', 'therapist'] as const).map(value => ({ value, name: i18n._(BY_NAMES[value]) }))} /></section>
      <NumberField label={t`Degrees`} value={typed} onChange={setTyped} />
      <KeepMeasure limb={limb} measure="range" measured={measured} left={left} asUsual={asUsual} onUsual={setAsUsual} onKept={() => (setTyped(''), setAsUsual(false))} />
    </>
  )
}
