/** What the person wants to ask, in their own words and order; crossed off here once it was asked. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded, useWrite } from '#device/use-log.ts'
import { unreadBy } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Problem } from '#log/problem.ts'
import { dayIn } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { Unknown } from '#ui/Unknown.tsx'
import { sayDate } from '#ui/dates.ts'
import { useNotShared } from '#features/assessment/clinic/use-not-shared.ts'
import { VoiceWords } from '#features/entries/person/VoiceWords.tsx'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { crossOff, questionAsked, questionsOf } from '../question.ts'

/** Reads the log that the clinic opened for this person. */
export function TheirQuestions() {
  const { t } = useLingui()
  const folded = useFolded()
  const locale = useLocale()
  const write = useWrite()
  const [problem, setProblem] = useState<Problem>()
  const notShared = useNotShared(unreadBy(folded, { reads: [questionAsked] })).length > 0
  const questions = questionsOf(folded)
  const asked = async (id: EntryId): Promise<void> => {
    const kept = await write(crossOff(id))
    setProblem(kept.ok ? undefined : kept.problem)
  }
  if (notShared) return <Unknown title={<Trans>Their questions are not shared with you</Trans>}><Trans>Cannot tell what they want to ask.</Trans></Unknown>
  return (
    <section>
      <h2><Trans>What they want to ask</Trans></h2>
      {questions.length === 0 ? <p className="soft"><Trans>No question waits.</Trans></p> : (
        <Rows label={t`What they want to ask`}>
          {questions.map(({ id, body, entry }) => (
            <Row
              key={id} title={<>“{body.words}”</>} note={<>{sayDate(locale, dayIn(entry.at, entry.zone), 'near')}<VoiceWords voice={entry.voice} /></>}
              action={<Button kind="quiet" onPress={() => void asked(id)}><Trans>It was asked</Trans><span className="vh">: {body.words}</span></Button>}
            />
          ))}
        </Rows>
      )}
      {problem !== undefined && <FieldProblem>{problem.code}</FieldProblem>}
    </section>
  )
}
