import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import { useToday } from '#device/use-clock.ts'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { sayDate } from '#ui/dates.ts'
import { tell } from '#features/accounts/clinic/ask.ts'
import { problemWords } from '#features/accounts/problem-words.ts'
import type { Identity, PersonAtClinic } from '../shapes.ts'
import { IdentityFields, nameOf } from './IdentityFields.tsx'
import css from './SeeAccess.module.css'

const doneShape = z.object({ done: z.literal(true) })

/** Who somebody is, and the way to correct it. */
export function EditIdentity({ person, onChanged }: { person: PersonAtClinic; onChanged: () => void }) {
  const { t, i18n } = useLingui()
  const today = useToday()
  const [draft, setDraft] = useState<Identity>()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const keep = async (identity: Identity) => {
    setBusy(true)
    const answer = await tell(doneShape, `people/${person.id}/identity`, identity)
    setBusy(false)
    setProblem(answer.ok ? undefined : answer.problem)
    if (answer.ok) { setDraft(undefined); onChanged() }
  }
  const { given, family, born, hospitalNumber, sex, sample } = person
  const bornOn = born === null ? '' : sayDate(i18n.locale === 'en' ? 'en-GB' : i18n.locale, born)
  return (
    <section className={css['part']}>
      <header className={css['head']}><h2><Trans>Who they are</Trans></h2>{draft === undefined && <Button icon="pencil" onPress={() => setDraft({ given, family, born, hospitalNumber, sex, sample })}><Trans>Correct</Trans></Button>}</header>
      {draft === undefined
        ? <p>{nameOf(person)}{sample && <> (<Trans>sample</Trans>)</>}. {born === null ? <Trans>Date of birth not known.</Trans> : <Trans>Born {bornOn}.</Trans>} {hospitalNumber === null ? <Trans>No hospital number.</Trans> : <Trans>Hospital number {hospitalNumber}.</Trans>}</p>
        : <>
            <IdentityFields value={draft} onChange={setDraft} today={today} />
            {problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>}
            <div><Button kind="main" onPress={() => void keep(draft)} left={draft.given.trim() === '' ? t`A name first` : undefined} pending={busy ? t`Keeping` : undefined}><Trans>Keep it</Trans></Button> <Button kind="quiet" onPress={() => setDraft(undefined)}><Trans>Leave it</Trans></Button></div>
          </>}
    </section>
  )
}
