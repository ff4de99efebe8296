import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import type { Instant, Zone } from '#log/time.ts'
import { instantAt, minutesLater, wallClock } from '../wall-clock.ts'
import css from './MomentField.module.css'

/** A day and time: typed, or moved by whole steps with large keys. */
export function MomentField({ label, at, zone, onChange, problem }: { label: ReactNode; at: Instant; zone: Zone; onChange: (at: Instant) => void; problem?: ReactNode }) {
  return (
    <div className={css['moment']}>
      <Field label={label} {...(problem === undefined ? {} : { problem })}>
        {tie => <input {...tie} className={css['input']} type="datetime-local" value={wallClock(at, zone)} onChange={event => onChange(instantAt(event.target.value, zone) ?? at)} />}
      </Field>
      <div className={css['steps']}>
        <Button onPress={() => onChange(minutesLater(at, -60))}><Trans>1 h earlier</Trans></Button>
        <Button onPress={() => onChange(minutesLater(at, 60))}><Trans>1 h later</Trans></Button>
        <Button onPress={() => onChange(minutesLater(at, -5))}><Trans>5 min earlier</Trans></Button>
        <Button onPress={() => onChange(minutesLater(at, 5))}><Trans>5 min later</Trans></Button>
      </div>
    </div>
  )
}
