import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded, useWrite } from '#device/use-log.ts'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { accept } from '#log/problem.ts'
import type { Outcome, Problem } from '#log/problem.ts'
import { daysLater } from '#log/time.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { TextField } from '#ui/TextField.tsx'
import { sayDate } from '#ui/dates.ts'
import { useOpenEntry } from '#ui/open-entry.ts'
import { emptied } from '#ui/emptied.ts'
import { SeeMood } from '#features/crisis/clinic/SeeMood.tsx'
import { TheirQuestions } from '#features/questions/clinic/TheirQuestions.tsx'
import { LONGEST_PRESCRIPTION, furtherQuestions, questionPrescribed } from '../prescription.ts'
import type { FurtherQuestion } from '../prescription.ts'
import { pauseOn, prescribeQuestion, prescriptionsOn } from '../prescriptions.ts'
import { FURTHER_NAMES } from '../person/further-words.ts'
import css from './AskFurther.module.css'

const TIMES = ['1', '2', '3', '4'] as const
const EVERY = ['1', '2', '7', '14'] as const

/** What the person is asked beyond the three questions of a day: by name, with the reason they read, and an end. */
export function AskFurther() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const write = useWrite()
  const [asks, setAsks] = useState<FurtherQuestion>()
  const [times, setTimes] = useState<(typeof TIMES)[number]>('1')
  const [every, setEvery] = useState<(typeof EVERY)[number]>('1')
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState<string | undefined>(daysLater(today, 14))
  const [problem, setProblem] = useState<Problem>()
  useOpenEntry(reason !== '')
  const running = prescriptionsOn(folded, today)
  const paused = pauseOn(folded, today)
  const say = async (decided: Outcome<Draft[]>): Promise<boolean> => {
    const kept = decided.ok ? await write(decided.value) : decided
    setProblem(kept.ok ? undefined : kept.problem)
    return kept.ok
  }
  const keep = async (): Promise<void> => {
    if (asks === undefined || until === undefined) return
    if (!(await say(prescribeQuestion({ asks, timesADay: Number(times), everyDays: Number(every), reason, from: today, until })))) return
    setAsks(undefined)
    setReason(emptied(reason))
  }
  const day = (date: string): string => sayDate(i18n.locale === 'en' ? 'en-GB' : i18n.locale, date, 'near')
  const left = asks === undefined ? t`First choose a question` : reason.trim() === '' ? t`First the reason` : until === undefined ? t`First the last day` : undefined
  return (
    <div className={css['page']}>
      <h1 className="vh"><Trans>Questions</Trans></h1>
      <div className={css['side']}><TheirQuestions /><SeeMood /></div>
      <section className={css['side']}>
      <h2><Trans>What else is asked</Trans></h2>
      <p className="soft"><Trans>Everybody is asked three questions a day at most, two of them about pain at most. Anything further is asked by name, with the reason that the person reads. It ends by itself, after four weeks at the latest, and they may say that it is not for them.</Trans></p>
      {paused !== undefined && <Banner kind="info" title={<Trans>They pause the questions</Trans>}>{paused.body.until === 'until-i-say' ? <Trans>Until they say so. Nothing is asked meanwhile.</Trans> : <Trans>Until {day(paused.body.until)}. Nothing is asked meanwhile.</Trans>}</Banner>}
      {running.length > 0 && (
        <Rows label={t`Asked now`}>
          {running.map(told => {
            const name = i18n._(FURTHER_NAMES[told.body.asks])
            return <Row key={told.id} title={name} note={<Trans>{told.body.reason}, until {day(told.body.until)}</Trans>} action={<Button onPress={() => void say(accept([draft(questionPrescribed, 'withdrawn', { at: told.entry.at, zone: told.entry.zone, replaces: told.heads })]))}><Trans>End it now</Trans><span className="vh">: {name}</span></Button>} />
          })}
        </Rows>
      )}
      <h3><Trans>Ask something further</Trans></h3>
      <ChooseOne label={t`Which question`} chosen={asks} onChoose={setAsks} choices={furtherQuestions.map(value => ({ value, name: value === 'mood' ? t`How they have been, two weeks back` : i18n._(FURTHER_NAMES[value]) }))} />
      <div className={css['pair']}>
        <div><h4><Trans>Every so many days</Trans></h4><ChooseOne label={t`Every so many days`} chosen={every} onChoose={chosen => setEvery(chosen ?? '1')} choices={EVERY.map(value => ({ value, name: value }))} /></div>
        <div><h4><Trans>Times on that day</Trans></h4><ChooseOne label={t`Times on that day`} chosen={times} onChoose={chosen => setTimes(chosen ?? '1')} choices={TIMES.map(value => ({ value, name: value }))} /></div>
      </div>
      <TextField label={<Trans>The reason, as the person reads it</Trans>} hint={<Trans>For example: to see how long the injection lasts</Trans>} value={reason} maxLength={200} onChange={setReason} />
      <DateField label={<Trans>The last day</Trans>} precisions={['day']} min={today} max={daysLater(today, LONGEST_PRESCRIPTION.value)} value={until} onChange={setUntil} />
      {problem !== undefined && <FieldProblem>{problem.code === 'question.too-long' ? <Trans>It ends after four weeks at the latest.</Trans> : problem.code}</FieldProblem>}
      <div><Button kind="main" left={left} onPress={() => void keep()}><Trans>Ask this</Trans></Button></div>
      </section>
    </div>
  )
}
