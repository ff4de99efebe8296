import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSharing } from '#device/use-log.ts'
import type { Day } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { TextArea } from '#ui/TextField.tsx'
import { dateInWords } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { readyAfterAll, sayNotReady } from '../not-ready.ts'
import type { Regimen } from '../regimens.ts'
import { nextStep, piecesOf, stepOn } from '../schedule.ts'
import css from './Medicines.module.css'
import { numberInWords, piecesInWords } from './medicine-words.ts'

type Agreed = Extract<Regimen, { is: 'agreed' }>

/** The agreed steps day by day, and the way to say *not ready for the next step*, which tells the team and changes nothing that was not agreed. */
export function AgreedCalendar({ regimen, today }: { regimen: Agreed; today: Day }) {
  const { i18n } = useLingui()
  const { body } = regimen
  const now = stepOn(regimen, today)
  const lines = [{ from: undefined, doses: body.doses }, ...body.steps]
  return (
    <section className={css['part']}>
      <h2><Trans>The calendar</Trans></h2>
      <ol className={css['calendar']}>
        {lines.map(({ from, doses }) => {
          const pieces = piecesOf(doses)
          const amount = doses.length === 0 ? undefined : body.milligrams === undefined || pieces === 'unknown' ? piecesInWords(i18n, pieces, body.form) : `${numberInWords(i18n, pieces * body.milligrams)} mg`
          return (
            <li key={from ?? 'before'} aria-current={from === now?.from ? 'date' : undefined}>
              <span>{from === undefined ? <Trans>Before the steps</Trans> : <Trans>From {dateInWords(i18n, from)}</Trans>}</span>
              <span className="num">{amount === undefined ? <Trans>none</Trans> : <Trans>{amount} a day</Trans>}</span>
              {doses.length > 0 && <small>{doses.map(dose => `${dose.time} ${piecesInWords(i18n, dose.pieces, body.form)}`).join(' · ')}</small>}
            </li>
          )
        })}
      </ol>
      <NotReadyPart regimen={regimen} today={today} />
    </section>
  )
}

function NotReadyPart({ regimen, today }: { regimen: Agreed; today: Day }) {
  const { i18n } = useLingui()
  const { connection } = useSharing()
  const { say, problem } = useSay()
  const { telling } = useVoice()
  const [words, setWords] = useState<string>()
  const next = nextStep(regimen, today)
  const { notReady } = regimen
  if (notReady !== undefined) {
    const step = dateInWords(i18n, notReady.body.step)
    return (
      <div className={css['asks']} role="status">
        <p><b><Trans>Not ready for the step of {step}.</Trans></b></p>
        <p>{connection === 'connected' ? <Trans>Your team can read this. Nobody reads it at night or at weekends.</Trans> : <Trans>Nobody reads this here. Please tell who prescribes it.</Trans>} {regimen.body.mayWait ? <Trans>As agreed, the doses stay as they are until they answer.</Trans> : <Trans>It was not agreed that a step may wait. Ring them before that day.</Trans>}</p>
        <Button onPress={() => void say(readyAfterAll(notReady))}><Trans>I am ready after all</Trans></Button>
      </div>
    )
  }
  if (next === undefined) return null
  const from = dateInWords(i18n, next.from)
  if (words === undefined) return <div><Button onPress={() => setWords('')}><Trans>Not ready for the next step</Trans></Button></div>
  return (
    <div className={css['asks']}>
      <p>{regimen.body.mayWait ? <Trans>The next step is on {from}. It was agreed that it may wait: the doses stay as they are until your team answers.</Trans> : <Trans>The next step is on {from}. It was not agreed that it may wait. This tells your team; ring them before that day.</Trans>}</p>
      <TextArea label={<Trans>Why, in your words</Trans>} optional={<Trans>if you like</Trans>} value={words} onChange={setWords} maxLength={500} />
      <Button kind="main" onPress={() => void say(sayNotReady(regimen.told, next.from, words, notReady, telling))}><Trans>Tell the team: not ready</Trans></Button>
      <Button kind="quiet" onPress={() => setWords(undefined)}><Trans>Leave it</Trans></Button>
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </div>
  )
}
