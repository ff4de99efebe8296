/** What the person waits for, in the clinic: said with its date, so that waiting is seen. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { daysBetween } from '#log/time.ts'
import { sayDate } from '#ui/dates.ts'
import { waitingOf } from '../waiting.ts'
import css from './DecidePlan.module.css'

/** Read-only; nothing where nothing is waited for. */
export function WaitedFor() {
  const { i18n } = useLingui()
  const today = useToday()
  const waiting = waitingOf(useFolded())
  if (waiting.length === 0) return null
  return (
    <section className={css['lines']}>
      <h3><Trans>Asked for, and waiting</Trans></h3>
      {waiting.map(({ id, body: { what, since, of } }) => {
        const weeks = since.length === 10 ? Math.floor(daysBetween(since, today) / 7) : 0
        return (
          <div key={id} className={css['line']}>
            <span className="soft num">{sayDate(i18n.locale === 'en' ? 'en-GB' : i18n.locale, since, 'near')}</span>
            <p>{what}{weeks > 0 && <>, <Plural value={weeks} one="# week" other="# weeks" /></>}{of !== undefined && <small><Trans>Asked: {of}</Trans></small>}</p>
          </div>
        )
      })}
    </section>
  )
}
