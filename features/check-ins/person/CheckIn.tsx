import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import type { Told } from '#log/line.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { NumberPad } from '#ui/NumberPad.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { ownedLimb } from '#features/limb/person/limb-words.ts'
import { todayHere } from '#features/limb/person/moments.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { Step } from '#features/limb/person/Step.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { sayOnArrival, useSay } from '#features/limb/person/use-say.tsx'
import type { CheckInAnswer } from '../check-in.ts'
import { activitiesOf, answerTo, answersOn } from '../check-ins.ts'
import { answerCheckIn, dayNumber, questionsFor } from '../say-check-in.ts'
import type { Asked } from '../say-check-in.ts'
import { ANSWER_WORDS } from './answer-words.ts'
import css from './CheckIn.module.css'

/** Three questions, one a screen, under a minute. Each answer is kept as it is given; a skip is not an answer. */
export function CheckIn() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const whose = useWhose()
  const [, go] = useLocation()
  const { say, problem } = useSay()
  const { voice, setVoice, telling, told } = useVoice()
  const today = todayHere()
  const limbs = limbsOf(folded)
  const activities = activitiesOf(folded)
  const [asked] = useState(() => questionsFor(limbs[0]?.id ?? 'not-said', activities.map(({ id }) => id), dayNumber(today)))
  const [place, setPlace] = useState(0)
  const question = asked[place] ?? asked[0] as Asked
  const before = answerTo(answersOn(folded, today), question)
  const [given, setGiven] = useState<{ place: number; value: number | 'skipped' | undefined }>()
  const value = given?.place === place ? given.value : before?.body.answer
  useOpenEntry(given !== undefined)

  const leave = (): void => go('/')
  const onward = async (): Promise<void> => {
    if (typeof value === 'number' && value !== before?.body.answer && !(await say(answerCheckIn({ ...question, answer: value } as CheckInAnswer, before as Told<CheckInAnswer> | undefined, question.question === 'pain' ? told : telling)))) return
    if (place + 1 < asked.length) setPlace(place + 1)
    else {
      sayOnArrival({ text: <Trans>That is all. Nothing else is asked today.</Trans> })
      leave()
    }
  }
  const limb = limbs.find(({ id }) => question.question === 'use' && id === question.limb) ?? limbs[0]
  const owned = ownedLimb(i18n, limb, whose)
  const activity = question.question === 'activity' ? activities.find(({ id }) => id === question.activity)?.body.words : undefined
  const words = typeof value === 'number' ? i18n._((question.question === 'pain' ? ANSWER_WORDS.pain : question.question === 'sleep' ? ANSWER_WORDS.sleep : ANSWER_WORDS.use)[value] ?? ANSWER_WORDS.none) : undefined
  const last = place + 1 === asked.length
  return (
    <Step
      place={t`Today, question ${place + 1} of ${asked.length}`} onBack={() => (place === 0 ? leave() : setPlace(place - 1))}
      title={titleOf(question, owned, activity, whose === 'mine')}
      foot={<>
        <Button key="stop" kind="quiet" onPress={leave}><Trans>Stop here</Trans></Button>
        <Button key="next" kind="main" onPress={() => void onward()}>{last ? <Trans>Done</Trans> : <Trans>Next</Trans>}</Button>
      </>}
    >
      <div className={css['answer']}>
        <p className={css['chosen']} aria-live="polite"><b className="num">{typeof value === 'number' ? value : ' '}</b> <span>{value === 'skipped' ? <Trans>Skipped. That is fine.</Trans> : words ?? ' '}</span></p>
        <NumberPad
          label={t`From 0 to 10`} value={value} onChange={next => setGiven({ place, value: next })}
          least={question.question === 'pain' ? <Trans>none</Trans> : <Trans>not at all</Trans>}
          most={question.question === 'pain' ? <Trans>worst there is</Trans> : question.question === 'sleep' ? <Trans>all I wanted</Trans> : <Trans>all I wanted to do</Trans>}
        />
        <VoiceChoice voice={voice} onChange={setVoice} onlyTold={question.question === 'pain'} />
        {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      </div>
    </Step>
  )
}

function titleOf(asked: Asked, limb: string, activity: string | undefined, mine: boolean) {
  switch (asked.question) {
    case 'use': return mine ? <Trans>How much could you use {limb} today?</Trans> : <Trans>How much could they use {limb} today?</Trans>
    case 'activity': return mine ? <Trans>“{activity}”: how much could you do it?</Trans> : <Trans>“{activity}”: how much could they do it?</Trans>
    case 'sleep': return mine ? <Trans>How well did you sleep last night?</Trans> : <Trans>How well did they sleep last night?</Trans>
    case 'pain': return mine ? <Trans>How much pain is there now?</Trans> : <Trans>How much pain do they say there is now?</Trans>
  }
}
