import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import type { Instant, Zone } from '#log/time.ts'
import { instantAt, minutesLater, wallClock } from '../wall-clock.ts'
import css from './MomentField.module.css'

/** A day and time: typed, or moved by whole steps with large keys. */
export function MomentField({ label, at, zone, onChange }: { label: ReactNode; at: Instant; zone: Zone; onChange: (at: Instant) => void }) {
  const { t } = useLingui()
  const [day = '', time = ''] = wallClock(at, zone).split('T')
  const put = (wall: string): void => onChange(instantAt(wall, zone) ?? at)
  return (
    <fieldset className={css['moment']}>
      <legend>{label}</legend>
      <div className={css['typed']}>
        <input type="date" aria-label={t`Day`} className={css['input']} value={day} onChange={event => put(`${event.target.value}T${time}`)} />
        <input type="time" aria-label={t`Time`} className={css['input']} value={time} onChange={event => put(`${day}T${event.target.value}`)} />
      </div>
      <div className={css['steps']}>
        <Button onPress={() => onChange(minutesLater(at, -60))}><Trans>1 h earlier</Trans></Button>
        <Button onPress={() => onChange(minutesLater(at, 60))}><Trans>1 h later</Trans></Button>
        <Button onPress={() => onChange(minutesLater(at, -5))}><Trans>5 min earlier</Trans></Button>
        <Button onPress={() => onChange(minutesLater(at, 5))}><Trans>5 min later</Trans></Button>
      </div>
    </fieldset>
  )
}
