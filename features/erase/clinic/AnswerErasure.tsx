import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded, useWrite } from '#device/use-log.ts'
import { dayIn } from '#log/time.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { sayDate } from '#ui/dates.ts'
import { FieldProblem } from '#ui/Field.tsx'
import { TextArea } from '#ui/TextField.tsx'
import { emptied } from '#ui/emptied.ts'
import { useMe } from '#features/accounts/clinic/me.tsx'
import { problemWords } from '#features/accounts/problem-words.ts'
import type { Problem } from '#log/problem.ts'
import { answerErasure, erasureOf } from '../erasure.ts'
import css from './AnswerErasure.module.css'

/** A request to erase, and the team's answer in words for the person. Erasing itself is done by whoever runs the server. */
export function AnswerErasure() {
  const { i18n } = useLingui()
  const { me: { authorities } } = useMe()
  const standing = erasureOf(useFolded())
  const write = useWrite()
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<Problem>()
  if (standing === null) return null
  const { asked, answer } = standing
  const day = (entry: typeof asked.entry): string => sayDate(i18n.locale, dayIn(entry.at, entry.zone))
  const [on, answeredOn] = [day(asked.entry), answer === null ? '' : day(answer.entry)]
  const say = async (): Promise<void> => {
    const decided = answerErasure(asked, words)
    const done = decided.ok ? await write(decided.value) : decided
    setProblem(done.ok || done.problem.advice === 'wait' ? undefined : done.problem)
    if (done.ok) setWords(emptied(words))
  }
  return (
    <Banner kind={answer === null ? 'caution' : 'info'} title={<Trans>They asked on {on} to have their record erased</Trans>}>
      <div className={css['request']}>
        {asked.body.words !== undefined && <p>“{asked.body.words}”</p>}
        {answer !== null && <p><Trans>Answered on {answeredOn}: “{answer.body.words}”</Trans></p>}
        {answer === null && (authorities.includes('manage-team')
          ? <>
              <TextArea label={<Trans>What goes, what has to stay, and why</Trans>} hint={<Trans>The person reads it as you write it. Erasing itself is done at the server: see the operator’s guide.</Trans>} value={words} onChange={setWords} maxLength={2000} />
              {problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>}
              <div><Button kind="main" onPress={() => void say()}><Trans>Answer</Trans></Button></div>
            </>
          : <p><Trans>Whoever manages the team answers it.</Trans></p>)}
      </div>
    </Banner>
  )
}
