import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import { useToday } from '#device/use-clock.ts'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { TextField } from '#ui/TextField.tsx'
import { tell } from '#features/accounts/clinic/ask.ts'
import { problemWords } from '#features/accounts/problem-words.ts'
import { careWords } from '../care-words.ts'
import type { Care, PersonAtClinic } from '../shapes.ts'
import { careStates } from '../sharing.ts'
import css from './SeeAccess.module.css'

const doneShape = z.object({ done: z.literal(true) })

/** Where care stands: an act with a date. From that day the person's own app says that nobody here reads. */
export function CareStanding({ person, onChanged }: { person: PersonAtClinic; onChanged: () => void }) {
  const { t, i18n } = useLingui()
  const today = useToday()
  const [saying, setSaying] = useState<Care>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const say = async (care: Care) => {
    setBusy(true)
    const answer = await tell(doneShape, `people/${person.id}/care`, care)
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) { setSaying(undefined); onChanged() }
  }
  const { care } = person
  return (
    <section className={css['part']}>
      <h2><Trans>Care by this team</Trans></h2>
      <p>{care === null ? i18n._(careWords.ongoing) : <>{i18n._(careWords[care.state])}{care.state !== 'ongoing' && <>, <Trans>since {i18n.date(care.since, { day: 'numeric', month: 'long', year: 'numeric' })}</Trans></>}{care.to !== null && <>: {care.to}</>}</>}</p>
      {saying === undefined
        ? <div><Button onPress={() => setSaying({ state: care?.state ?? 'ongoing', since: today, to: null })}><Trans>Change this</Trans></Button></div>
        : <>
            <ChooseOne label={t`Care by this team`} choices={careStates.map((state) => ({ value: state, name: i18n._(careWords[state]) }))} chosen={saying.state} onChoose={(state) => setSaying({ ...saying, state: state ?? 'ongoing' })} />
            <DateField label={<Trans>Since</Trans>} precisions={['day']} value={saying.since} onChange={(since) => setSaying({ ...saying, since: since ?? today })} />
            {saying.state === 'handed-over' && <TextField label={<Trans>To whom</Trans>} maxLength={120} value={saying.to ?? ''} onChange={(to) => setSaying({ ...saying, to: to === '' ? null : to })} />}
            {saying.state !== 'ongoing' && <p className="soft"><Trans>From that day their app says that nobody here reads. Their diary stays theirs.</Trans></p>}
            {problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>}
            <div><Button kind="main" onPress={() => void say(saying)} pending={busy ? t`Saying so` : undefined}><Trans>Say so</Trans></Button> <Button kind="quiet" onPress={() => setSaying(undefined)}><Trans>Leave it</Trans></Button></div>
          </>}
    </section>
  )
}
