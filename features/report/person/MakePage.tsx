/** The person's one page for a visit: chosen, looked at, printed on the device; nothing leaves it by itself. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import type { Told } from '#log/line.ts'
import { Button } from '#ui/Button.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { TextField } from '#ui/TextField.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { accept } from '#log/problem.ts'
import { ChoosePurpose, usePurpose } from '../ChoosePurpose.tsx'
import css from '../OnePage.module.css'
import { OnePage } from '../OnePage.tsx'
import { askQuestion, MOST_QUESTIONS, withdrawQuestion } from '../question.ts'
import type { Question } from '../question.ts'
import { reportOf } from '../report.ts'

/** Works offline. */
export function MakePage() {
  const { t } = useLingui()
  const today = useToday()
  const report = reportOf(useFolded(), today)
  const chosen = usePurpose()
  return (
    <Page top={<Trans>One page for a visit</Trans>} back={{ to: '/story', name: t`Back to the story` }} dock={<div className="screen-only"><Foot><Button kind="main" wide icon="print" onPress={() => window.print()}><Trans>Print or save</Trans></Button></Foot></div>}>
      <div className="screen-only">
        <ChoosePurpose {...chosen} />
        <Questions questions={report.questions} />
      </div>
      <div className={css['paper']}><OnePage report={report} today={today} name={null} sample={false} purpose={chosen.purpose} parts={chosen.parts} /></div>
    </Page>
  )
}

function Questions({ questions }: { questions: readonly Told<Question>[] }) {
  const { t } = useLingui()
  const { say, problem } = useSay()
  const [words, setWords] = useState('')
  const add = async (): Promise<void> => {
    if (await say(askQuestion(words, questions))) setWords('')
  }
  return (
    <section className={css['choices']}>
      <h2><Trans>What do you want to ask?</Trans></h2>
      <Rows>
        {questions.map(question => <Row key={question.id} title={question.body.words} action={<Button onPress={() => void say(accept(withdrawQuestion(question)))} label={t`Take back: ${question.body.words}`}><Trans>Take back</Trans></Button>} />)}
      </Rows>
      {questions.length < MOST_QUESTIONS && (
        <>
          <TextField label={t`A question for the visit`} value={words} onChange={setWords} />
          <div><Button onPress={() => void add()}><Trans>Add this question</Trans></Button></div>
        </>
      )}
      {problem && <p role="alert"><ProblemWords problem={problem} /></p>}
    </section>
  )
}
