/** What the person wants to ask at the next visit: one list, in their own order. Works offline. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useDraft } from '#device/use-draft.ts'
import { useFolded } from '#device/use-log.ts'
import { accept } from '#log/problem.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Page } from '#ui/Page.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { TextField } from '#ui/TextField.tsx'
import { emptied } from '#ui/emptied.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { TypedBefore } from '#features/limb/person/TypedBefore.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { askedQuestions, askQuestion, QUESTIONS_ON_PAGE, questionsOf } from '../question.ts'
import { AskedBefore } from './AskedBefore.tsx'
import { OneQuestion } from './OneQuestion.tsx'
import css from './MyQuestions.module.css'

/** Add, move up, change, cross off. The first three stand on the page for the visit. */
export function MyQuestions() {
  const { t } = useLingui()
  const folded = useFolded()
  const { say, problem } = useSay()
  const [words, setWords] = useDraft('questions', 'words', '')
  useOpenEntry(words.trim() !== '')
  const waiting = questionsOf(folded)
  const asked = askedQuestions(folded)
  const add = async (): Promise<void> => {
    if (await say(askQuestion(words, waiting))) setWords(emptied(words))
  }
  return (
    <Page top={<Trans>Questions for the next visit</Trans>} back={{ to: '/plan', name: t`Back to the plan` }} title={<Trans>What do you want to ask?</Trans>} lead={<Trans>The first three stand on your page for the visit.</Trans>}>
      <ol className={css['list']} aria-label={t`Questions`}>
        {waiting.map((question, place) => <OneQuestion key={question.id} question={question} place={place} onPage={place < QUESTIONS_ON_PAGE} />)}
      </ol>
      <form className={css['add']} onSubmit={event => { event.preventDefault(); void add() }}>
        <TypedBefore screen="questions" />
        <TextField label={<Trans>A new question</Trans>} hint={<Trans>For example: Can I have the splint made softer?</Trans>} value={words} onChange={setWords} maxLength={200} />
        {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
        <Button kind="main" icon="plus" type="submit" left={words.trim() === '' ? t`Your words first` : undefined}><Trans>Add this question</Trans></Button>
      </form>
      {waiting.length > 0 && <div><ButtonLink icon="page" to="/story/page"><Trans>The page for the visit</Trans></ButtonLink></div>}
      {asked.length > 0 && (
        <section className={css['asked']}>
          <h2><Trans>Asked already</Trans></h2>
          <ul className={css['list']} aria-label={t`Asked already`}>{asked.map(one => <AskedBefore key={one.question.id} one={one} onPutBack={draft => void say(accept(draft))} />)}</ul>
        </section>
      )}
    </Page>
  )
}
