import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { recordMeasure } from '../measure.ts'
import css from './Examine.module.css'
import { NumberLine } from './NumberLine.tsx'
import { useVisit } from './use-visit.ts'

const PLACE = 'back of the hand or foot'
/** A contact-free thermometer of the clinic, unless the service says another. */
const ERROR = { value: 0.6, unit: 'Cel' } as const

/** The temperature pair of this visit: the same landmark on both sides, in one sitting. With both sides affected, one number and no comparison. */
export function TemperatureField() {
  const { examination, visit, limb, say, concluded } = useVisit()
  const told = examination.measures.get(`temperature:${PLACE}`)
  const measured = told?.body.measured.what === 'temperature' ? told.body.measured : undefined
  const [waiting, setWaiting] = useState<number>()
  const keep = (celsius: number | undefined, other: number | undefined): void => {
    setWaiting(celsius === undefined ? other : undefined)
    if (celsius === undefined) return void say(recordMeasure(visit, limb, null, told))
    void say(recordMeasure(visit, limb, { what: 'temperature', place: PLACE, celsius, ...(other === undefined ? {} : { otherCelsius: other }), errorCelsius: ERROR.value, method: 'without touch' }, told))
  }
  const apart = concluded?.phenotype.known === true ? Math.abs(concluded.phenotype.value.differenceKelvin).toFixed(1) : undefined
  const colder = concluded?.phenotype.known === true && concluded.phenotype.value.differenceKelvin < 0
  const over = concluded?.phenotype.known === true && concluded.phenotype.value.phenotype !== 'intermediate'
  return (
    <div className={css['measure']}>
      <div className={css['numbers']}>
        <NumberLine label={<Trans>This limb</Trans>} unit="°C" value={measured?.celsius} onLeave={value => keep(value ?? undefined, measured?.otherCelsius ?? waiting)} />
        {limb.side !== 'both' && <NumberLine label={<Trans>Other side</Trans>} unit="°C" value={measured?.otherCelsius ?? waiting} onLeave={value => keep(measured?.celsius, value ?? undefined)} />}
      </div>
      {limb.side === 'both' && <small><Trans>Both sides are affected: no comparison.</Trans></small>}
      {apart !== undefined && (
        <small>
          {over
            ? (colder ? <Trans>This reading: colder by {apart} °C, more than the 1.0 of the criteria (error {ERROR.value}). It stands over the hand.</Trans> : <Trans>This reading: warmer by {apart} °C, more than the 1.0 of the criteria (error {ERROR.value}). It stands over the hand.</Trans>)
            : <Trans>This reading: {apart} °C apart, not over the 1.0 of the criteria (error {ERROR.value}). It stands over the hand.</Trans>}
        </small>
      )}
    </div>
  )
}
