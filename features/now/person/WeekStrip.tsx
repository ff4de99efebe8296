import { Trans, useLingui } from '@lingui/react/macro'
import { msg } from '@lingui/core/macro'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import type { Day } from '#log/time.ts'
import { DayFrond } from '#ui/Frond.tsx'
import { classes } from '#ui/classes.ts'
import { stripChoiceOf } from '#features/check-ins/check-ins.ts'
import { dayInWords } from '#features/limb/person/moments.ts'
import { curlOf, isAnswered, stripOf } from '../strip.ts'
import type { Strip, StripDay } from '../strip.ts'
import css from './WeekStrip.module.css'

const TITLES: Record<Strip['shows'], MessageDescriptor> = {
  use: msg`Use, 0 to 10`, opens: msg`Opening enough to wash, 0 to 10`, skin: msg`Skin, 0 to 10`, pain: msg`Pain, 0 to 10`, sleep: msg`Sleep, 0 to 10`, hours: msg`Hours logged`, spells: msg`Spells written down`,
}

/** Seven days, each a frond against the person's usual, with its number and its day in words. */
export function WeekStrip({ limb, today }: { limb: EntryId | 'not-said'; today: Day }) {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const { shows } = stripChoiceOf(folded)
  if (shows === 'nothing') return null
  const strip = stripOf(folded, shows, limb, today)
  // Before anything was ever written, seven dotted days would say nothing.
  if (strip.usual === 'unknown' && strip.days.every(({ value, open }) => value === 'none' && open === 0)) return null
  return (
    <section className={css['strip']}>
      <p className={css['title']}>
        <span>{i18n._(TITLES[shows])}{strip.usual === 'unknown' ? null : <>, <Trans>against your usual of {numberInWords(i18n, strip.usual)}</Trans></>}</span>
      </p>
      <ul className={css['days']} aria-label={t`The last seven days`}>
        {strip.days.map(day => (
          <li key={day.day} className={classes(css['day'], day.day === today && css['today'])}>
            <DayFrond amount={curlOf(strip, day.value)} className={isAnswered(shows) && shows !== 'pain' ? css['ours'] : undefined} />
            <b className={classes('num', valueInWords(i18n, day).length > 4 && css['long'])}>{valueInWords(i18n, day)}</b>
            <span>{day.day === today ? <Trans>Today</Trans> : dayInWords(i18n, day.day, 'short')}</span>
            {day.value === 'none' && <span className="vh">{day.open > 0 ? <Trans>a spell was left open, no time counted</Trans> : <Trans>not said</Trans>}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function valueInWords(i18n: I18n, { value }: StripDay): string {
  if (value === 'none') return '?'
  if (value === 'always') return i18n._(msg`always`)
  const [least, most] = [numberInWords(i18n, value.lowest), numberInWords(i18n, value.highest)]
  return least === most ? most : `${least}–${most}`
}

/** A number to the quarter, with the fractions people write: *2½*. */
function numberInWords(i18n: I18n, value: number): string {
  const quarters = Math.round(value * 4)
  if (value > 0 && quarters === 0) return '<¼'
  const [whole, rest] = [Math.floor(quarters / 4), quarters % 4]
  const fraction = ['', '¼', '½', '¾'][rest] ?? ''
  return whole === 0 && rest > 0 ? fraction : `${new Intl.NumberFormat(i18n.locale === 'pseudo' ? 'en' : i18n.locale).format(whole)}${fraction}`
}
