import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { instantOf } from '#log/time.ts'
import type { Told } from '#log/line.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { NumberPad } from '#ui/NumberPad.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { dateInWords, momentOf, todayHere } from '#features/limb/person/moments.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { Step } from '#features/limb/person/Step.tsx'
import { useSteps } from '#features/limb/person/use-steps.ts'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { sayOnArrival, useSay } from '#features/limb/person/use-say.tsx'
import type { CheckInAnswer } from '../check-in.ts'
import { activitiesOf, answerTo, answersOn, lastAnswerBefore } from '../check-ins.ts'
import { declineQuestion } from '../prescriptions.ts'
import { answerCheckIn } from '../say-check-in.ts'
import { questionsToAsk } from '../today.ts'
import type { TodaysQuestion } from '../today.ts'
import { ANSWER_WORDS, LeastWords, MostWords } from './answer-words.tsx'
import { QuestionWords } from './QuestionWords.tsx'
import { useLastAnswer } from './last-answer.ts'
import css from './CheckIn.module.css'

/** Today's questions, one a screen, under a minute. Each answer is kept as it is given; a skip is not an answer. */
export function CheckIn() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const whose = useWhose()
  const [, go] = useLocation()
  const again = new URLSearchParams(useSearch()).has('again')
  const { say, problem } = useSay()
  const { voice, setVoice, telling, told } = useVoice()
  const [showsLast] = useLastAnswer()
  const today = todayHere()
  const limbs = limbsOf(folded)
  const [openedAt] = useState(() => instantOf(Date.now()))
  const [asked, setAsked] = useState(() => questionsToAsk(folded, today, again))
  // What was begun goes on where it was left.
  const [first] = useState(() => (again ? 0 : Math.max(0, asked.findIndex(one => answerTo(answersOn(folded, today), one.asked) === undefined))))
  const { place, onward: nextQuestion, back } = useSteps(first)
  const question = asked[Math.min(place, asked.length - 1)] as TodaysQuestion
  // Later on the same day a further answer stands beside the first; in one sitting it replaces it.
  const known = answersOn(folded, today).filter(({ entry }) => !again || entry.writtenAt >= openedAt)
  const before = answerTo(known, question.asked)
  const [given, setGiven] = useState<{ key: string; value: number | 'skipped' | undefined }>()
  const value = given?.key === question.key ? given.value : before?.body.answer
  useOpenEntry(given !== undefined)

  const leave = (): void => go('/')
  const next = (): void => {
    if (place + 1 < asked.length) nextQuestion()
    else {
      sayOnArrival({ text: <Trans>That is all. Nothing else is asked today.</Trans> })
      leave()
    }
  }
  const onward = async (): Promise<void> => {
    const how = question.about === 'pain' ? told : telling
    if (typeof value === 'number' && value !== before?.body.answer && !(await say(answerCheckIn({ ...question.asked, answer: value } as CheckInAnswer, before as Told<CheckInAnswer> | undefined, how)))) return
    next()
  }
  const decline = async (): Promise<void> => {
    if (question.by === undefined || !(await say(declineQuestion(question.by, telling)))) return
    const left = asked.filter(one => one.by?.id !== question.by?.id)
    if (place < left.length) setAsked(left)
    else next()
  }
  const limb = limbs.find(({ id }) => 'limb' in question.asked && id === question.asked.limb) ?? limbs[0]
  const activity = question.asked.question === 'activity' ? activitiesOf(folded).find(({ id }) => 'activity' in question.asked && id === question.asked.activity)?.body.words : undefined
  const words = typeof value === 'number' ? i18n._(ANSWER_WORDS[question.asked.question][value] ?? ANSWER_WORDS.none) : undefined
  const last = showsLast ? lastAnswerBefore(folded, question.asked, today) : undefined
  return (
    <Step
      place={t`Today, question ${place + 1} of ${asked.length}`} onBack={() => (place === first ? leave() : back())}
      title={<QuestionWords asked={question.asked} limb={limb} activity={activity} whose={whose} />}
      foot={<>
        <Button key="stop" kind="quiet" onPress={leave}><Trans>Stop here</Trans></Button>
        <Button key="next" kind="main" onPress={() => void onward()}>{place + 1 >= asked.length ? <Trans>Done</Trans> : <Trans>Next</Trans>}</Button>
      </>}
    >
      {question.by !== undefined && (
        <div className={css['by']}>
          <p><Trans>Your team asks this: {question.by.body.reason}. It ends on {dateInWords(i18n, question.by.body.until)}.</Trans></p>
          <Button kind="quiet" onPress={() => void decline()}><Trans>Not for me</Trans></Button>
        </div>
      )}
      {question.asked.question === 'skin' && <p className={css['by']}><Trans>Broken skin, a bad smell or a new dark spot: show it to someone today.</Trans></p>}
      <div className={css['answer']}>
        <p className={css['chosen']} aria-live="polite"><b className="num">{typeof value === 'number' ? value : ' '}</b> <span>{value === 'skipped' ? <Trans>Skipped. That is fine.</Trans> : words ?? ' '}</span></p>
        {last !== undefined && <p className={css['last']}><Trans>Last time: {last.body.answer}, {momentOf(i18n, last.entry.at, last.entry.zone)}</Trans></p>}
        <NumberPad label={t`From 0 to 10`} value={value} onChange={chosen => setGiven({ key: question.key, value: chosen })} least={<LeastWords question={question.asked.question} />} most={<MostWords question={question.asked.question} />} />
        <VoiceChoice voice={voice} onChange={setVoice} onlyTold={question.about === 'pain'} />
        {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
        <p className={css['more']}>
          <ButtonLink kind="quiet" to="/check-in/choices"><Trans>Fewer questions, or a pause</Trans></ButtonLink>
          <ButtonLink kind="quiet" to="/not-safe"><Trans>I am not safe</Trans></ButtonLink>
        </p>
      </div>
    </Step>
  )
}
