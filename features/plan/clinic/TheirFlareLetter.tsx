/** The person's own flare letter, read in the clinic: their words as they wrote them, changed by nobody else. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import { dayIn } from '#log/time.ts'
import { sayDate } from '#ui/dates.ts'
import { helpsOf } from '#features/flare/flare-plan.ts'
import { flareLetterOf, flareParts } from '#features/flare-letter/flare-letter.ts'
import { PART_WORDS } from '#features/flare-letter/person/part-words.ts'
import css from './DecidePlan.module.css'

/** Nothing where none was written, or where the diary is not shared. */
export function TheirFlareLetter() {
  const { i18n } = useLingui()
  const folded = useFolded()
  const told = flareLetterOf(folded)
  const { lines } = helpsOf(folded)
  if (told === undefined && lines.length === 0) return null
  const day = told && sayDate(i18n.locale === 'en' ? 'en-GB' : i18n.locale, dayIn(told.entry.at, told.entry.zone), 'near')
  return (
    <section className={css['lines']}>
      <h3>{day === undefined ? <Trans>Their flare plan</Trans> : <Trans>Their flare plan, written {day}</Trans>}</h3>
      {told?.body.letter !== undefined && <p className={css['quoted']}>“{told.body.letter}”</p>}
      {lines.length > 0 && <div className={css['item']}><p><b><Trans>What helps them</Trans></b></p><ul>{lines.map(line => <li key={line}>{line}</li>)}</ul></div>}
      {told && flareParts.filter(part => told.body[part].length > 0).map(part => (
        <div key={part} className={css['item']}><p><b>{i18n._(PART_WORDS[part].theirs)}</b></p><ul>{told.body[part].map(line => <li key={line}>{line}</li>)}</ul></div>
      ))}
    </section>
  )
}
