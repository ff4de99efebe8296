import { Trans, useLingui } from '@lingui/react/macro'
import type { Mean } from '#features/timeline/windows.ts'
import { sayDate } from '#ui/dates.ts'
import css from './OnePage.module.css'
import type { ToldLines } from './told-lines.ts'

/** Daily life in one line each way: what was told, then what is not noted here. */
export function DailyLine({ daily, sleep, locale }: { daily: ToldLines['daily']; sleep: Mean; locale: string }) {
  const { t } = useLingui()
  if (daily.is !== 'known') return <section><h2><Trans>Daily life</Trans></h2><p className="soft">{daily.is === 'not-shared' ? <Trans>Cannot tell: not shared.</Trans> : <Trans>not noted here</Trans>}</p></section>
  const { work, school, falls, driving, help, equipment } = daily.value
  const helpers = help.map(({ who, hours }) => t`${who}, ${hours} h a week`).join('; ')
  const states = { have: t`there`, need: t`needed`, ordered: t`ordered` }
  const things = equipment.map(({ what, is }) => `${what} (${states[is]})`).join('; ')
  const since = driving?.drives === 'stopped' && driving.since !== 'unknown' ? sayDate(locale, driving.since, 'short') : undefined
  const advised = driving?.drives === 'stopped' ? driving.advisedBy : undefined
  const slept = sleep.value === null ? '' : (Math.round(sleep.value * 10) / 10).toFixed(1)
  const lines: readonly [name: string, said: string | undefined][] = [
    [t`Sleep, 0 to 10`, sleep.value === null ? undefined : t`${slept} in the last 14 days (${sleep.days} answered)`],
    [t`Work or school`, work === undefined && school === undefined ? undefined : [work === undefined ? undefined : t`work ${work} h a week`, school === undefined ? undefined : t`school ${school} h a week`].filter(part => part !== undefined).join(', ')],
    [t`Falls in three months`, falls === 0 ? undefined : t`${falls} written down`],
    [t`Driving`, driving === undefined ? undefined : [driving.drives === 'yes' ? t`drives` : driving.drives === 'never-did' ? t`never drove` : since === undefined ? t`stopped` : t`stopped, ${since}`, advised === undefined ? undefined : t`advised by ${advised}`].filter(part => part !== undefined).join(', ')],
    [t`Who helps`, help.length === 0 ? undefined : helpers],
    [t`Equipment`, equipment.length === 0 ? undefined : things],
  ]
  const missing = lines.filter(([, said]) => said === undefined).map(([name]) => name).join(' · ')
  return (
    <section>
      <h2><Trans>Daily life, as told</Trans></h2>
      <ul className={css['lines']}>{lines.map(([name, said]) => said !== undefined && <li key={name}><span>{name}</span><span>{said}</span></li>)}</ul>
      {missing !== '' && <p className="soft"><Trans>Not noted here: {missing}</Trans></p>}
    </section>
  )
}
