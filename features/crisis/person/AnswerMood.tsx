import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useNow } from '#device/use-clock.ts'
import { useFolded, useRecordState, useSharing } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Loading } from '#ui/EmptyState.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { useMyLog } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { Step } from '#features/limb/person/Step.tsx'
import { sayOnArrival, useSay } from '#features/limb/person/use-say.tsx'
import { alertOfAnswer, openAlerts } from '../alerts.ts'
import { answerMood } from '../mood.ts'
import { moodWording } from '../mood-wording.ts'
import type { SpokenWording } from '../mood-wording.ts'
import { moodFormFor } from '../reader.ts'
import type { MoodForm } from '../reader.ts'
import { useCrisisService } from './crisis-service.ts'
import { hoursInWords } from './reader-words.ts'
import css from './AnswerMood.module.css'

/** How the last two weeks were: the questionnaire that a team reads. Who is told is said first, and no score is shown. */
export function AnswerMood() {
  const { t } = useLingui()
  const local = useMyLog()
  const now = useNow(60)
  const { connection } = useSharing()
  const { service, reachable, asking } = useCrisisService()
  const [begun, setBegun] = useState<Exclude<MoodForm, { form: 'none' }>>()
  const form = moodFormFor(service, { connected: connection === 'connected', themself: local.role === 'person', reachable, now })
  if (begun !== undefined) return <Questions begun={begun} />
  if (asking) return <Page back={{ to: '/', name: t`Back to Now` }} title={<Trans>How have you been?</Trans>}><Loading what={<Trans>Asking who reads it</Trans>} /></Page>
  if (form.form === 'none') {
    return (
      <Page back={{ to: '/', name: t`Back to Now` }} title={<Trans>These questions are not asked here</Trans>} dock={<Foot><ButtonLink kind="main" wide to="/not-safe"><Trans>I am not safe</Trans></ButtonLink></Foot>}>
        <p>{form.why === 'no-team' ? <Trans>They are for a team that reads them. No team is known to read them now.</Trans> : form.why === 'not-themself' ? <Trans>Only the person can answer them, on a device of their own.</Trans> : <Trans>They are for adults. Your team has others.</Trans>}</p>
      </Page>
    )
  }
  return (
    <Page
      back={{ to: '/', name: t`Back to Now` }} top={<Trans>The last two weeks</Trans>} title={<Trans>How have you been?</Trans>} lead={form.form === 'phq-9' ? <Trans>Nine questions. Any may be skipped.</Trans> : <Trans>Eight questions. Any may be skipped.</Trans>}
      dock={<Foot><ButtonLink kind="quiet" to="/"><Trans>Not now</Trans></ButtonLink><Button kind="main" onPress={() => setBegun(form)}><Trans>Start</Trans></Button></Foot>}
    >
      <Banner kind="info" title={<Trans>Who reads it</Trans>}>{form.form === 'phq-9' ? <BeforeLast form={form} /> : <Trans>Your team reads it at their next look, not now. If you are not safe, call somebody.</Trans>}</Banner>
      <ButtonLink kind="quiet" to="/not-safe"><Trans>I am not safe</Trans></ButtonLink>
    </Page>
  )
}

function BeforeLast({ form: { reader } }: { form: Extract<MoodForm, { form: 'phq-9' }> }) {
  const { i18n } = useLingui()
  const [name, team, hours] = [reader.name, reader.team, hoursInWords(i18n, reader)]
  return <Trans>Your answer to the last question goes to {team} at once, even if you then change it. {name} reads it {hours}.</Trans>
}

/** Whether it has arrived, told from the record. */
function IsTold() {
  const alert = openAlerts(useFolded()).at(-1)
  return alert === undefined ? <Trans>Tell somebody near you now.</Trans> : <Arrived id={alert.told.entry.id} />
}

function Arrived({ id }: { id: EntryId }) {
  return useRecordState(id) === 'shared' ? <Trans>Your team is told. Tell somebody near you now.</Trans> : <Trans>It has not reached your team yet. Call somebody now.</Trans>
}

function Questions({ begun }: { begun: Exclude<MoodForm, { form: 'none' }> }) {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const { say, problem } = useSay()
  const [wording, setWording] = useState<SpokenWording>()
  const [place, setPlace] = useState(0)
  const [given, setGiven] = useState<ReadonlyMap<number, number>>(new Map())
  const [alarmed, setAlarmed] = useState(false)
  useOpenEntry(given.size > 0)
  useEffect(() => {
    void moodWording(begun.form, i18n.locale).then(setWording)
  }, [begun.form, i18n.locale])
  if (wording === undefined) return null
  const item = place + 1
  const last = item === wording.questions.length
  const choose = (answer: number | undefined): void => {
    const next = new Map(given)
    if (answer === undefined) next.delete(item)
    else next.set(item, answer)
    setGiven(next)
    // At the tap itself: changing the answer afterwards takes nothing back.
    if (item === 9 && answer !== undefined && answer >= 1) {
      setAlarmed(true)
      void say(alertOfAnswer(answer))
    }
  }
  const onward = async (): Promise<void> => {
    if (!last) setPlace(place + 1)
    else if (given.size === 0) go('/')
    else if (await say(answerMood(begun.form, given))) {
      if (!alarmed) sayOnArrival({ text: <Trans>Written down. Your team reads it.</Trans> })
      go(alarmed ? '/not-safe' : '/')
    }
  }
  const chosen = given.get(item)
  return (
    <Step
      place={t`Question ${item} of ${wording.questions.length}`} title={<span lang={wording.lang}>{wording.questions[place]}</span>} lead={<span lang={wording.lang}>{wording.intro}</span>} onBack={() => (place === 0 ? go('/') : setPlace(place - 1))}
      foot={<><Button kind="quiet" onPress={() => (last ? void onward() : setPlace(place + 1))}><Trans>Skip</Trans></Button><Button kind="main" onPress={() => void onward()}>{last ? <Trans>Done</Trans> : <Trans>Next</Trans>}</Button></>}
    >
      {begun.form === 'phq-9' && item === 9 && <Banner kind="info" title={<Trans>Before you answer</Trans>}><BeforeLast form={begun} /></Banner>}
      <div className={css['column']}>
        <ChooseOne label={t`How often`} chosen={chosen === undefined ? undefined : String(chosen)} onChoose={answer => choose(answer === undefined ? undefined : Number(answer))} choices={wording.answers.map((name, answer) => ({ value: String(answer), name: <span lang={wording.lang}>{name}</span> }))} />
      </div>
      {alarmed && item === 9 && (
        <Banner kind="urgent" announced title={<Trans>You are not alone with this.</Trans>} action={<ButtonLink to="/not-safe"><Trans>Who to call, now</Trans></ButtonLink>}>
          <IsTold />
        </Banner>
      )}
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      <p className={css['credit']} lang={wording.lang}>{wording.credit}</p>
    </Step>
  )
}
