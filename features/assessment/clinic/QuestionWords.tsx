import { useLingui } from '@lingui/react/macro'
import type { VerdictShown } from '../examination.ts'
import { answerName, questionName } from '../verdict-words.ts'

/** What a kept verdict was asked. */
export function QuestionWords({ question }: { question: string }) {
  const { i18n } = useLingui()
  return <>{questionName(i18n, question)}</>
}

/** What a kept verdict answered, where the answer is neither met nor not met. */
export function AnswerWords({ verdict }: { verdict: VerdictShown }) {
  const { i18n } = useLingui()
  return <>{answerName(i18n, verdict)}</>
}
