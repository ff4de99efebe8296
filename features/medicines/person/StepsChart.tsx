import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { Day } from '#log/time.ts'
import { classes } from '#ui/classes.ts'
import { sayDate } from '#ui/dates.ts'
import { Icon } from '#ui/Icon.tsx'
import type { Regimen } from '../regimens.ts'
import { directionOf, stretchesOf } from '../schedule.ts'
import { numberInWords, piecesInWords } from './medicine-words.ts'
import css from './Medicines.module.css'

const MOST_BARS = 6

/** The agreed steps as bars: what was, what is, what comes, each with its number and its day. The whole calendar is one tap away. */
export function StepsChart({ regimen, today }: { regimen: Extract<Regimen, { is: 'agreed' }>; today: Day }) {
  const { i18n } = useLingui()
  const all = stretchesOf(regimen, today)
  const now = Math.max(0, all.findIndex(stretch => stretch.is === 'now'))
  const first = Math.max(0, Math.min(now - 1, all.length - MOST_BARS))
  const shown = all.slice(first, first + MOST_BARS)
  const amounts = all.map(({ milligrams, pieces }) => milligrams ?? (pieces === 'unknown' ? 0 : pieces))
  const most = Math.max(...amounts, 1)
  const direction = directionOf(all)
  const { packet, by, form } = regimen.body
  const here = all[now]
  const locale = i18n.locale === 'en' ? 'en-GB' : i18n.locale
  const amountNow = here === undefined ? '' : here.milligrams === undefined ? piecesInWords(i18n, here.pieces, form) : here.milligrams === 0 ? '' : `${numberInWords(i18n, here.milligrams)} mg`
  return (
    <section className={css['steps']}>
      <h2>{direction === 'down' ? <Trans>{packet}, stepping down</Trans> : direction === 'up' ? <Trans>{packet}, stepping up</Trans> : <Trans>{packet}, in steps</Trans>}</h2>
      <p className="soft">{here === undefined || amountNow === '' ? <Trans>Agreed with {by}.</Trans> : <Trans>Agreed with {by}. Now {amountNow} a day.</Trans>}</p>
      <ol className={css['bars']}>
        {shown.map(stretch => {
          const amount = stretch.milligrams ?? (stretch.pieces === 'unknown' ? 0 : stretch.pieces)
          const value = amount === 0 && stretch.pieces !== 'unknown' ? <Trans>none</Trans> : stretch.pieces === 'unknown' ? '?' : numberInWords(i18n, amount)
          return (
            <li key={stretch.from} className={classes(css['bar'], css[stretch.is])} aria-current={stretch.is === 'now' ? 'date' : undefined}>
              <b className="num">{value}</b>
              <span className={css['fill']} style={{ blockSize: `${Math.max(4, Math.round((amount / most) * 104))}px` }} />
              <small>{stretch.from === 'before' ? <Trans>before</Trans> : sayDate(locale, stretch.from, 'near')}</small>
            </li>
          )
        })}
      </ol>
      <Link href={`/medicines/one/${regimen.id}`} className={css['more']}><span><Trans>The calendar, and “not ready”: {packet}</Trans></span><Icon name="onward" size={22} /></Link>
    </section>
  )
}
