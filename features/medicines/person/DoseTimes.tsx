import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import fieldCss from '#ui/Field.module.css'
import { Icon } from '#ui/Icon.tsx'
import type { Dose } from '../regimen.ts'
import css from './Medicines.module.css'
import { NumberField } from './NumberField.tsx'

/** The times of a day, each with how many pieces; a new one is put where the day has room. */
export function DoseTimes({ doses, onChange }: { doses: readonly Dose[]; onChange: (doses: Dose[]) => void }) {
  const { t } = useLingui()
  const put = (place: number, dose: Dose): void => onChange(doses.map((old, other) => (other === place ? dose : old)))
  const free = ['08:00', '14:00', '22:00', '18:00', '12:00', '10:00', '16:00', '20:00'].find(time => doses.every(dose => dose.time !== time)) ?? '06:00'
  return (
    <fieldset className={css['part']}>
      <legend><h2><Trans>Times of day</Trans></h2></legend>
      <ul className={css['times']}>
        {doses.map((dose, place) => (
          <li key={place} className={css['time']}>
            <Field label={<Trans>Time</Trans>}>{tie => <input {...tie} className={fieldCss['input']} type="time" value={dose.time} onChange={event => put(place, { ...dose, time: event.target.value })} />}</Field>
            <NumberField label={<Trans>How many</Trans>} value={dose.pieces} onChange={pieces => put(place, pieces === undefined || pieces === 0 ? { time: dose.time } : { time: dose.time, pieces })} />
            <button type="button" className={css['remove']} aria-label={t`Take away: ${dose.time}`} onClick={() => onChange(doses.filter((_dose, other) => other !== place))}><Icon name="cross" /></button>
          </li>
        ))}
      </ul>
      {doses.length < 12 && <div><Button icon="plus" onPress={() => onChange([...doses, { time: free, pieces: doses.at(-1)?.pieces }].map(({ time, pieces }) => (pieces === undefined ? { time } : { time, pieces })))}><Trans>Add a time</Trans></Button></div>}
    </fieldset>
  )
}
