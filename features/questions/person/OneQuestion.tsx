import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded } from '#device/use-log.ts'
import type { Told } from '#log/line.ts'
import { accept } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { TextField } from '#ui/TextField.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { askQuestion, crossOff, moveQuestion, withdrawQuestion } from '../question.ts'
import type { Question } from '../question.ts'
import css from './MyQuestions.module.css'

/** One question that waits: crossed off when it was asked, moved up, changed or taken back. */
export function OneQuestion({ question, place, onPage }: { question: Told<Question>; place: number; onPage: boolean }) {
  const { t } = useLingui()
  const folded = useFolded()
  const { say, problem } = useSay()
  const [words, setWords] = useState<string>()
  const said = question.body.words
  const keep = async (): Promise<void> => {
    if (words !== undefined && await say(askQuestion(words, [], question))) setWords(undefined)
  }
  return (
    <li className={css['one']} data-on-page={onPage || undefined}>
      <p><span className={css['place']} aria-hidden="true">{place + 1}</span><span>{said}</span></p>
      {words === undefined
        ? <div className={css['acts']}>
            <Button icon="tick" label={t`Asked: ${said}`} onPress={() => void say(accept(crossOff(question.id)))}><Trans>Asked</Trans></Button>
            {place > 0 && <Button icon="up" label={t`Move up: ${said}`} onPress={() => void say(accept(moveQuestion(folded, question.id, -1)))}><Trans>Up</Trans></Button>}
            <Button kind="quiet" label={t`Change: ${said}`} onPress={() => setWords(said)}><Trans>Change</Trans></Button>
          </div>
        : <div className={css['add']}>
            <TextField label={<Trans>The question</Trans>} value={words} onChange={setWords} maxLength={200} />
            <div className={css['acts']}>
              <Button onPress={() => void say(accept(withdrawQuestion(question)))} label={t`Take back: ${said}`}><Trans>Take back</Trans></Button>
              <Button kind="main" onPress={() => void keep()}><Trans>Keep it</Trans></Button>
            </div>
          </div>}
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </li>
  )
}
