/** One sentence for each lane that is shown, with its windows and how many days they rest on. No verb of effect stands here. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { sayDate } from '#ui/dates.ts'
import { laneName, seriesOf } from '../lane-words.ts'
import type { LaneId } from '../lanes.ts'
import { leadingComparisons } from '../story.ts'
import type { Story } from '../story.ts'
import type { Answered } from '../story-chart.ts'
import { answered } from '../story-chart.ts'
import { sayHours, useLocale } from '../StoryWords.tsx'
import type { WindowAnswer } from '../windows.ts'
import css from './SeeStory.module.css'

/** Sentences computed from the record; the table below them names the dates of the windows. */
export function LaneSentences({ story, lanes }: { story: Story; lanes: readonly LaneId[] }) {
  const { i18n } = useLingui()
  return <ul className={css['sentences']}>{lanes.map(id => <li key={id}><b>{laneName(i18n, id, story)}</b><span><LaneSentence id={id} story={story} /></span></li>)}</ul>
}

function LaneSentence({ id, story }: { id: LaneId; story: Story }) {
  const locale = useLocale()
  const name = answered.find(one => one === id)
  const comparisons = leadingComparisons(story.comparisons)
  const now = comparisons[0]?.now
  const start = comparisons.find(({ baseline }) => baseline.why.is === 'start-of-record')?.then
  if (id === 'hours') return <HoursSentence now={now} start={start} />
  if (name !== undefined) return <MeanSentence name={name} now={now} start={start} />
  const values = seriesOf(id, story)?.values ?? []
  const [last, first] = [values.at(-1), values[0]]
  if (last === undefined || first === undefined) return null
  return values.length === 1
    ? <Trans>{last.value} on {sayDate(locale, last.on, 'short')}, error {last.error}. Measured once.</Trans>
    : <Trans>{last.value} on {sayDate(locale, last.on, 'short')}, error {last.error}. First measured: {first.value} on {sayDate(locale, first.on, 'short')}.</Trans>
}

function HoursSentence({ now, start }: { now: WindowAnswer | undefined; start: WindowAnswer | undefined }) {
  if (now?.hours === 'always') return <Trans>Always there, so no hours are counted.</Trans>
  if (!now || now.hours === null) return <Trans>Too few days to say yet.</Trans>
  const [low, high] = [sayHours(now.hours.lowest), sayHours(now.hours.highest)]
  return (
    <>
      {low === high ? <Trans>{low} a day in the last 14 days</Trans> : <Trans>{low} to {high} a day in the last 14 days</Trans>} (<Days count={now.days} />).{' '}
      {start && start.hours !== null && start.hours !== 'always' && <Trans>First 14 days: {sayHours(start.hours.lowest)} (<Days count={start.days} />).</Trans>}
    </>
  )
}

function MeanSentence({ name, now, start }: { name: Answered; now: WindowAnswer | undefined; start: WindowAnswer | undefined }) {
  const mean = now?.[name]
  if (!mean || mean.value === null) return <Trans>Too few days to say yet.</Trans>
  const before = start?.[name]
  return (
    <>
      <Trans>About {oneDecimal(mean.value)} of 10 in the last 14 days</Trans> (<Days count={mean.days} />).{' '}
      {before && before.value !== null && <Trans>First 14 days: {oneDecimal(before.value)} (<Days count={before.days} />).</Trans>}
    </>
  )
}

function Days({ count }: { count: number }) {
  return <Plural value={count} one="# day" other="# days" />
}

function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10)
}
