import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useFolded, useWrite } from '#device/use-log.ts'
import type { Draft } from '#log/draft.ts'
import type { Outcome, Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { TextArea, TextField } from '#ui/TextField.tsx'
import { useMe } from '#features/accounts/clinic/me.tsx'
import { momentOf } from '#features/limb/person/moments.ts'
import { useRecordPerson } from '#features/panel/clinic/record-person.tsx'
import { closeAlert, openAlerts, takeAlert, urgentOpen } from '../alerts.ts'
import type { Alert } from '../alerts.ts'
import { moodWording } from '../mood-wording.ts'
import css from './OpenAlert.module.css'

/** What cannot wait, on top of a person's record: quoted as it was said, for those who may read it; for the others only that it is urgent. */
export function OpenAlert() {
  const folded = useFolded()
  const alerts = openAlerts(folded)
  const urgent = urgentOpen(folded)
  if (alerts.length > 0) return alerts.map(alert => <OneAlert key={alert.told.id} alert={alert} />)
  const [first] = urgent
  if (first === undefined) return null
  return (
    <Banner kind="urgent" title={<Trans>Urgent</Trans>}>
      {first.by === undefined ? <Trans>Nobody has said yet that they are calling. The reason is not shared with you.</Trans> : <Trans>{first.by} is calling. The reason is not shared with you.</Trans>}
    </Banner>
  )
}

function OneAlert({ alert }: { alert: Alert }) {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const write = useWrite()
  const { me } = useMe()
  const { reach } = useRecordPerson()
  const quoted = useQuoted(alert)
  const [closing, setClosing] = useState(false)
  const [spokenBy, setSpokenBy] = useState(me.name)
  const [outcome, setOutcome] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const [at, by] = [momentOf(i18n, alert.told.entry.at, alert.told.entry.zone), me.name]
  const say = async (decided: Outcome<Draft[]>): Promise<void> => {
    const kept = decided.ok ? await write(decided.value) : decided
    setProblem(kept.ok || kept.problem.advice === 'wait' ? undefined : kept.problem)
  }
  return (
    <Banner kind="urgent" title={alert.told.body.why === 'not-safe' ? <Trans>“I am not safe”, said {at}</Trans> : <Trans>Question 9, answered {at}</Trans>}>
      <div className={css['alert']}>
        {quoted !== undefined && <p><q>{quoted.item}</q> <b>{quoted.answer}</b></p>}
        <p>{reach === null ? <Trans>How it is safe to reach them is not said.</Trans> : <Trans>How it is safe to reach them: {reach}</Trans>}</p>
        <p>{alert.taken ? <Trans>Somebody is calling.</Trans> : <Trans>Nobody has said yet that they are calling.</Trans>} <Trans>It is closed only with a name and what came of it.</Trans></p>
        {closing
          ? (
            <div className={css['form']}>
              <TextField label={<Trans>Who spoke with them</Trans>} value={spokenBy} maxLength={120} onChange={setSpokenBy} />
              <TextArea label={<Trans>What came of it</Trans>} value={outcome} maxLength={2000} onChange={setOutcome} />
              {problem !== undefined && <FieldProblem>{problem.code}</FieldProblem>}
              <Button left={spokenBy.trim() === '' ? t`First a name` : outcome.trim() === '' ? t`First what came of it` : undefined} onPress={() => void say(closeAlert(alert, { spokenBy, outcome }, openAlerts(folded), urgentOpen(folded)))}><Trans>Close it</Trans></Button>
            </div>
          )
          : (
            <div className={css['keys']}>
              {!alert.taken && <Button onPress={() => void say(takeAlert(alert, by, urgentOpen(folded)))}><Trans>I am calling now</Trans></Button>}
              <Button onPress={() => setClosing(true)}><Trans>We have spoken</Trans></Button>
            </div>
          )}
      </div>
    </Banner>
  )
}

/** The question and the answer as they stand on the form, never in other words. */
function useQuoted(alert: Alert): { item: string; answer: string } | undefined {
  const { body } = alert.told
  const { i18n } = useLingui()
  const given = body.why === 'item-9' ? body.answer : undefined
  const [quoted, setQuoted] = useState<{ item: string; answer: string }>()
  useEffect(() => {
    if (given === undefined) return
    void moodWording('phq-9', i18n.locale).then(({ questions, answers }) => setQuoted({ item: questions[8] ?? '', answer: answers[given] ?? String(given) }))
  }, [given, i18n.locale])
  return quoted
}
