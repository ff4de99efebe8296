import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import { zoneHere } from '#device/use-clock.ts'
import type { Instant } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { timeOf } from '#features/limb/person/moments.ts'
import type { Telling } from '#features/limb/telling.ts'
import { useSay } from '#features/limb/person/use-say.tsx'
import type { DoseOfDay } from '../doses.ts'
import { useTakeDose } from './use-doses.ts'
import { piecesInWords } from './medicine-words.ts'
import css from './Medicines.module.css'

/** One dose of a day: its name leads to all that may be said of it; *Taken* is one tap, and a second tap only says when the first one was. */
export function DoseRow({ dose, telling, ahead }: { dose: DoseOfDay; telling: Telling; ahead: boolean }) {
  const { t, i18n } = useLingui()
  const { regimen, slot, mark } = dose
  const { say } = useSay()
  const take = useTakeDose()
  const [asks, setAsks] = useState<Instant>()
  const [tappedAgain, setTappedAgain] = useState(false)
  const name = regimen.body.packet
  const to = `/medicines/dose/${slot.medicine}/${slot.day}/${slot.time}`
  const press = (anyway?: boolean): void => {
    const said = take(dose, 'now', telling, anyway)
    if (said.ok) {
      setAsks(undefined)
      void say(said)
    } else if (said.problem.code === 'dose.within-interval') setAsks(said.problem.facts?.['at'] as Instant)
  }
  return (
    <li className={css['dose']}>
      <Link href={to} className={css['said']}>
        <b>{name}</b>
        <small><span className="num">{slot.time}</span>, {piecesInWords(i18n, slot.pieces, regimen.body.form)}</small>
      </Link>
      <div className={css['act']}>
        {mark?.body.is === 'taken' ? (
          <button type="button" className={css['done']} aria-label={t`Taken at ${timeOf(i18n, mark.entry.at, mark.entry.zone)}: ${name}, ${slot.time}`} onClick={() => setTappedAgain(true)}>
            <Icon name="tick" /><span className="num">{timeOf(i18n, mark.entry.at, mark.entry.zone)}</span>
          </button>
        ) : mark?.body.is === 'not-taken' ? (
          <span className={css['state']}><Trans>Not taken</Trans></span>
        ) : mark?.body.is === 'later' || !ahead ? (
          <Button label={t`Taken: ${name}, ${slot.time}`} onPress={() => press()}><Trans>Taken</Trans></Button>
        ) : (
          <span className={css['state']}>{slot.time}</span>
        )}
      </div>
      {mark?.body.is === 'later' && <p className={css['told']}><Trans>Put off until {timeOf(i18n, mark.body.until, mark.entry.zone)}</Trans></p>}
      {tappedAgain && mark?.body.is === 'taken' && <p className={css['told']} role="status"><Trans>You marked this at {timeOf(i18n, mark.entry.at, mark.entry.zone)}. Nothing more was saved.</Trans></p>}
      {asks !== undefined && mark?.body.is !== 'taken' && (
        <div className={css['told']} role="status">
          <p><Trans>You marked this medicine at {timeOf(i18n, asks, zoneHere())}. Nothing more was saved.</Trans></p>
          <Button onPress={() => press(true)}><Trans>This was another dose: save it</Trans></Button>
        </div>
      )}
    </li>
  )
}
