/** What may be said of the record: each measure in the last days, beside windows that were fixed in advance. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { saySpan } from '#ui/dates.ts'
import css from './Story.module.css'
import { leadingComparisons } from './story.ts'
import type { Story } from './story.ts'
import { sayHours, sayNumber, useLabel, useLocale } from './StoryWords.tsx'
import type { Window, WindowAnswer } from './windows.ts'

/** Hours, use and pain in the last 14 days, beside the latest baseline and beside the start of the record. Sleep stands in it where it was answered, unless the page tells it elsewhere. Draws no conclusion. */
export function ComparisonTable({ story, sleep = true }: { story: Story; sleep?: boolean }) {
  const { t } = useLingui()
  const label = useLabel()
  const comparisons = leadingComparisons(story.comparisons)
  const [first] = comparisons
  if (!first) return <p className="soft"><Trans>Too early to compare: the first 14 days are not yet followed by 14 others.</Trans></p>
  const windows = comparisons.map(comparison => ({ window: comparison.baseline, answer: comparison.then })).reverse()
  const columns = [...windows, { window: story.now, answer: first.now }]
  return (
    <div className={css['compared']}>
      <table>
        <caption className="vh"><Trans>The last 14 days beside windows fixed in advance</Trans></caption>
        <thead><tr><th scope="col"><small><Trans>with the number of days logged</Trans></small></th>{columns.map(({ window }) => <th key={window.from} scope="col"><WindowHead window={window} /></th>)}</tr></thead>
        <tbody>
          <MeasureRow name={t`Hours logged a day`} cells={columns.map(({ answer }) => <HoursCell key={0} answer={answer} />)} />
          <MeasureRow name={t`Use, 0 to 10`} cells={columns.map(({ answer }) => <MeanCell key={0} mean={answer.use} />)} />
          <MeasureRow name={t`Pain, 0 to 10`} cells={columns.map(({ answer }) => <MeanCell key={0} mean={answer.pain} />)} />
          {sleep && columns.some(({ answer }) => answer.sleep.days > 0) && <MeasureRow name={t`Sleep, 0 to 10`} cells={columns.map(({ answer }) => <MeanCell key={0} mean={answer.sleep} />)} />}
        </tbody>
      </table>
      {comparisons.filter(comparison => comparison.alsoChanged.length > 0).map(({ baseline, alsoChanged }) => (
        <p key={baseline.from} className="soft"><Trans>Marked since the <WindowName window={baseline} />: {alsoChanged.map(label).join(', ')}.</Trans></p>
      ))}
    </div>
  )
}

function MeasureRow({ name, cells }: { name: string; cells: readonly ReactNode[] }) {
  return <tr><th scope="row">{name}</th>{cells.map((cell, place) => <td key={place}>{cell}</td>)}</tr>
}

function WindowName({ window: { why } }: { window: Window }) {
  switch (why.is) {
    case 'last-days': return <Trans>last 14 days</Trans>
    case 'start-of-record': return <Trans>first 14 days</Trans>
    case 'before-plan': return <Trans>14 days before the plan</Trans>
    case 'before-treatment': return <Trans>14 days before {why.label}</Trans>
  }
}

function WindowHead({ window }: { window: Window }) {
  const span = saySpan(useLocale(), window.from, window.to)
  const { why } = window
  return (
    <>
      {why.is === 'last-days' ? <Trans>Last 14 days</Trans> : why.is === 'start-of-record' ? <Trans>First 14 days</Trans> : why.is === 'before-plan' ? <Trans>14 days before the plan</Trans> : <Trans>14 days before {why.label}</Trans>}
      <small>{span}</small>
    </>
  )
}

function HoursCell({ answer }: { answer: WindowAnswer }) {
  if (answer.hours === null) return <TooFew days={answer.hourDays} />
  if (answer.hours === 'always') return <Trans>always there</Trans>
  const [lowest, highest] = [sayHours(answer.hours.lowest), sayHours(answer.hours.highest)]
  return <Counted days={answer.hourDays}>{lowest === highest ? <Trans>{lowest} h</Trans> : <Trans>{lowest} to {highest} h</Trans>}</Counted>
}

function MeanCell({ mean }: { mean: WindowAnswer['pain'] }) {
  return mean.value === null ? <TooFew days={mean.days} /> : <Counted days={mean.days}>{sayNumber(mean.value, 'always')}</Counted>
}

function Counted({ days, children }: { days: number; children: ReactNode }) {
  return <><b className="num">{children}</b> <small><Plural value={days} one="# day" other="# days" /></small></>
}

function TooFew({ days }: { days: number }) {
  return <><span className="soft">?</span> <small><Trans>too few days ({days})</Trans></small></>
}
