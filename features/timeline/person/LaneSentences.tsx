/** One sentence for each lane that is shown, with how many days it rests on. No verb of effect stands here. */
import { Trans, useLingui } from '@lingui/react/macro'
import { sayDate } from '#ui/dates.ts'
import { laneName, seriesOf } from '../lane-words.ts'
import type { LaneId } from '../lanes.ts'
import type { Story } from '../story.ts'
import { answered } from '../story-chart.ts'
import { sayHours, sayNumber, useLocale } from '../StoryWords.tsx'
import { WINDOW_DAYS } from '../windows.ts'
import type { WindowAnswer } from '../windows.ts'
import css from './SeeStory.module.css'

/** Sentences of the last 14 days; the table below the picture lays them beside the windows fixed in advance. */
export function LaneSentences({ story, lanes }: { story: Story; lanes: readonly LaneId[] }) {
  const { i18n } = useLingui()
  return <ul className={css['sentences']}>{lanes.map(id => <li key={id}><b>{laneName(i18n, id, story)}</b> <LaneSentence id={id} story={story} /></li>)}</ul>
}

function LaneSentence({ id, story }: { id: LaneId; story: Story }) {
  const name = answered.find(one => one === id)
  if (id === 'hours') return <HoursSentence now={story.lastDays} />
  if (name === undefined) return <MeasuredSentence id={id} story={story} />
  const { value, days } = story.lastDays[name]
  return value === null ? <TooFew /> : <Trans>about {sayNumber(value)} of 10 ({days} of {WINDOW_DAYS.value} days)</Trans>
}

function HoursSentence({ now: { hours, hourDays: days } }: { now: WindowAnswer }) {
  if (hours === 'always') return <Trans>not counted: it is always there</Trans>
  if (hours === null) return <TooFew />
  const [low, high] = [sayHours(hours.lowest), sayHours(hours.highest)]
  return low === high ? <Trans>{low} a day ({days} of {WINDOW_DAYS.value} days)</Trans> : <Trans>{low} to {high} a day ({days} of {WINDOW_DAYS.value} days)</Trans>
}

function MeasuredSentence({ id, story }: { id: LaneId; story: Story }) {
  const locale = useLocale()
  const values = seriesOf(id, story)?.values ?? []
  const [last, first] = [values.at(-1), values[0]]
  if (last === undefined || first === undefined) return null
  const error = last.error
  const day = (on: string): string => sayDate(locale, on, 'short')
  if (values.length === 1) return error === undefined ? <Trans>{sayNumber(last.value)} on {day(last.on)}; said once</Trans> : <Trans>{sayNumber(last.value)} on {day(last.on)}, error {error}; measured once</Trans>
  return error === undefined
    ? <Trans>{sayNumber(last.value)} on {day(last.on)}; first {sayNumber(first.value)} on {day(first.on)}</Trans>
    : <Trans>{sayNumber(last.value)} on {day(last.on)}, error {error}; first {sayNumber(first.value)} on {day(first.on)}</Trans>
}

function TooFew() {
  return <Trans>too few days to say yet</Trans>
}
