import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import type { Limb } from '#features/limb/limbs.ts'
import { SIDE_NAMES } from '#features/limb/person/limb-words.ts'
import { readDecimal } from '../number.ts'
import { MOST_READINGS, THERMOMETER_ERROR, temperaturePlaces } from '../taken.ts'
import type { Taken } from '../taken.ts'
import { KeepMeasure } from './KeepMeasure.tsx'
import { isLeg } from './MeasureByHand.tsx'
import css from './Measure.module.css'
import { TEMPERATURE_PLACES } from './measure-words.ts'

type Row = { readonly here: string; readonly other: string }
const EMPTY: Row = { here: '', other: '' }

/** A pair of skin temperatures: without touch, the same landmark on both sides, several readings. With both sides affected, one number and one's own usual. */
export function MeasureTemperature({ limb }: { limb: Limb | undefined }) {
  const { t, i18n } = useLingui()
  const leg = isLeg(limb)
  const places = leg ? temperaturePlaces.slice(5) : temperaturePlaces.slice(0, 5)
  const [place, setPlace] = useState<(typeof temperaturePlaces)[number]>(leg ? 'top-of-foot' : 'back-of-hand')
  const [rows, setRows] = useState<readonly Row[]>([EMPTY, EMPTY, EMPTY])
  const [asUsual, setAsUsual] = useState(false)
  const paired = limb?.side === 'left' || limb?.side === 'right'
  const typed = rows.some(({ here, other }) => here !== '' || other !== '')
  useOpenEntry(typed)
  const names = limb?.side === 'right' ? [i18n._(SIDE_NAMES.right), i18n._(SIDE_NAMES.left)] : [i18n._(SIDE_NAMES.left), i18n._(SIDE_NAMES.right)]
  const change = (place: number, next: Partial<Row>): void => setRows(rows.map((row, at) => (at === place ? { ...row, ...next } : row)))
  return (
    <>
      <p className="soft"><Trans>With a thermometer that does not touch. Sit indoors first, limb bare, for ten minutes. Take the same place and the same distance each time.</Trans></p>
      <Select label={<Trans>Where</Trans>} none={t`Choose`} value={place} onChange={next => next !== undefined && setPlace(next)} choices={places.map(value => ({ value, name: i18n._(TEMPERATURE_PLACES[value]) }))} />
      {rows.map((row, at) => (
        <fieldset key={at} className={css['reading']}>
          <legend>{at === 0 ? <Trans>First reading</Trans> : at === 1 ? <Trans>Second reading</Trans> : at === 2 ? <Trans>Third reading</Trans> : <Trans>Reading {at + 1}</Trans>}{at > 0 && <span className="soft"> <Trans>if you like</Trans></span>}</legend>
          <div className={css['pair']}>
            <NumberField label={paired ? `${names[0]} °C` : t`Here °C`} value={row.here} onChange={here => change(at, { here })} />
            {paired && <NumberField label={`${names[1]} °C`} value={row.other} onChange={other => change(at, { other })} />}
          </div>
        </fieldset>
      ))}
      {rows.length < MOST_READINGS && <Button kind="quiet" onPress={() => setRows([...rows, EMPTY])}><Trans>One more reading</Trans></Button>}
      <KeepMeasure limb={limb} measure="temperature" measured={measuredFrom(rows, place, paired, asUsual)} left={paired ? t`One reading of both sides is enough` : t`One reading is enough`} asUsual={asUsual} onUsual={setAsUsual} onKept={() => (setRows([EMPTY, EMPTY, EMPTY]), setAsUsual(false))} />
    </>
  )
}

/** A field for one number, which says when it holds none. */
export function NumberField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const { t } = useLingui()
  return <TextField label={label} value={value} onChange={onChange} inputMode="decimal" maxLength={6} problem={readDecimal(value) === 'no-number' ? t`Type a number` : undefined} />
}

function measuredFrom(rows: readonly Row[], place: (typeof temperaturePlaces)[number], paired: boolean, asUsual: boolean): Taken | undefined {
  const read = rows.map(({ here, other }) => [readDecimal(here), readDecimal(other)] as const)
  if (read.some(pair => pair.includes('no-number'))) return undefined
  const readings = read.flatMap(([celsius, otherCelsius]) => {
    if (typeof celsius !== 'number') return []
    return paired ? (typeof otherCelsius === 'number' ? [{ celsius, otherCelsius }] : []) : [{ celsius }]
  })
  const half = paired && read.some(([here, other]) => (here === undefined) !== (other === undefined))
  return readings.length === 0 || half ? undefined : { what: 'temperature', place, readings, errorCelsius: THERMOMETER_ERROR.value, asUsual }
}
