import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Draft } from '#log/draft.ts'
import { dayIn } from '#log/time.ts'
import { accept } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { TextArea } from '#ui/TextField.tsx'
import { dateInWords } from '#features/limb/person/moments.ts'
import { useSay } from '#features/limb/person/use-say.tsx'
import { crossOff, putBack } from '../question.ts'
import type { AskedQuestion } from '../question.ts'
import css from './MyQuestions.module.css'

/** A question that was asked, with the answer as the person remembers it, if they wish to keep it. */
export function AskedBefore({ one: { question, crossed }, onPutBack }: { one: AskedQuestion; onPutBack: (drafts: Draft[]) => void }) {
  const { t, i18n } = useLingui()
  const { say } = useSay()
  const [words, setWords] = useState<string>()
  const [said, answer, day] = [question.body.words, crossed.body.answer, dateInWords(i18n, dayIn(crossed.entry.at, crossed.entry.zone))]
  const keep = async (): Promise<void> => {
    if (words !== undefined && await say(accept(crossOff(question.id, words, crossed)))) setWords(undefined)
  }
  return (
    <li className={css['one']}>
      <p className={css['crossed']}><s>{said}</s></p>
      <p className="soft"><Trans>Asked {day}.</Trans>{answer !== undefined && <> <Trans>“{answer}”</Trans></>}</p>
      {words === undefined
        ? <div className={css['acts']}>
            <Button label={t`The answer: ${said}`} onPress={() => setWords(answer ?? '')}><Trans>The answer</Trans></Button>
            <Button kind="quiet" label={t`Ask again: ${said}`} onPress={() => onPutBack(putBack(crossed))}><Trans>Ask again</Trans></Button>
          </div>
        : <div className={css['add']}>
            <TextArea label={<Trans>What was the answer?</Trans>} hint={<Trans>As you remember it.</Trans>} value={words} onChange={setWords} maxLength={1000} />
            <Button kind="main" onPress={() => void keep()}><Trans>Keep it</Trans></Button>
          </div>}
    </li>
  )
}
