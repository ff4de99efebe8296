/** The story in words: windows with their dates, hours as logged, and no verb of effect. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { sayDate, saySpan } from '#ui/dates.ts'
import { happenings } from '#features/events/event.ts'
import type { Happening } from '#features/events/event.ts'
import { happeningWords } from '#features/events/event-words.ts'
import type { Comparison, Window, WindowAnswer } from './windows.ts'

/** The locale in which dates are said. */
export function useLocale(): string {
  const { i18n } = useLingui()
  return typeof i18n.locales === 'string' ? i18n.locales : (i18n.locales?.[0] ?? i18n.locale)
}

/** Hours to the quarter, without pretending more. */
export function sayHours(hours: number): string {
  const rounded = hours < 10 ? Math.round(hours * 4) / 4 : Math.round(hours)
  return String(rounded)
}

/** Hours a day at least and at most; one number where they are the same. */
export function Hours({ hours }: { hours: NonNullable<WindowAnswer['hours']> }) {
  if (hours === 'always') return <Trans>always there</Trans>
  const [lowest, highest] = [sayHours(hours.lowest), sayHours(hours.highest)]
  return lowest === highest ? <Trans>{lowest} h a day logged</Trans> : <Trans>{lowest} to {highest} h a day logged</Trans>
}

/** A label of the story: an event's name in words, a treatment as it was written. */
export function useLabel(): (label: string) => string {
  const { i18n } = useLingui()
  return label => ((happenings as readonly string[]).includes(label) ? i18n._(happeningWords[label as Happening]) : label)
}

/** Which stretch of days a window is, with its dates. */
export function WindowWords({ window }: { window: Window }) {
  const locale = useLocale()
  const span = saySpan(locale, window.from, window.to)
  switch (window.why.is) {
    case 'last-days': return <Trans>the last 14 days</Trans>
    case 'start-of-record': return <Trans>the first 14 days ({span})</Trans>
    case 'before-plan': return <Trans>the 14 days before the plan was agreed ({span})</Trans>
    case 'before-treatment': return <Trans>the 14 days before {window.why.label} ({span})</Trans>
  }
}

type Measured = 'hours' | 'pain' | 'use'

function Said({ answer, of }: { answer: WindowAnswer; of: Measured }): ReactNode {
  if (of === 'hours') return answer.hours === null ? <Trans>too few days to say ({answer.days} of {answer.of})</Trans> : <><Hours hours={answer.hours} /> (<Plural value={answer.days} one="# day" other="# days" />)</>
  const mean = answer[of]
  const value = mean.value === null ? '' : (Math.round(mean.value * 10) / 10).toString()
  return mean.value === null ? <Trans>too few days to say ({mean.days} of {answer.of})</Trans> : <>{value} (<Plural value={mean.days} one="# day" other="# days" />)</>
}

/** One comparison of one measure: both windows, days logged, and what else was marked in between. */
export function ComparisonWords({ comparison, of }: { comparison: Comparison; of: Measured }) {
  const label = useLabel()
  const { baseline, then, now, alsoChanged } = comparison
  return (
    <>
      <Trans>In <WindowWords window={baseline} />: <Said answer={then} of={of} />. The last 14 days: <Said answer={now} of={of} />.</Trans>
      {alsoChanged.length > 0 && <> <Trans>Marked in between: {alsoChanged.map(label).join(', ')}.</Trans></>}
    </>
  )
}

/** How many days have entries, said once, with what that means. */
export function WrittenWords({ written }: { written: { readonly days: number; readonly of: number } }) {
  return <Trans>Entries on {written.days} of {written.of} days. Days without entries mean nothing.</Trans>
}

/** A day in short words. */
export function DayWords({ day }: { day: string }) {
  return <>{sayDate(useLocale(), day, 'short')}</>
}
