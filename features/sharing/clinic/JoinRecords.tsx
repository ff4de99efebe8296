import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { Problem } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Select } from '#ui/Select.tsx'
import { tell } from '#features/accounts/clinic/ask.ts'
import { useMay } from '#features/accounts/clinic/me.tsx'
import { problemWords } from '#features/accounts/problem-words.ts'
import { useAsked } from '#features/accounts/clinic/use-asked.ts'
import { personAtClinicShape } from '../shapes.ts'
import type { PersonAtClinic } from '../shapes.ts'
import { nameOf } from './IdentityFields.tsx'
import css from './WrongPerson.module.css'

const doneShape = z.object({ done: z.literal(true) })
const peopleShape = z.object({ people: z.array(personAtClinicShape) })

/** Somebody was opened twice: both records are shown as one, and apart again when that was wrong. Neither is changed. */
export function JoinRecords({ person }: { person: PersonAtClinic }) {
  const { i18n } = useLingui()
  const may = useMay('manage-team')
  const [choosing, setChoosing] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  if (person.joinedTo !== null || (!may && person.joined.length === 0)) return null
  const act = async (path: string, body?: unknown): Promise<void> => {
    const answer = await tell(doneShape, `people/${person.id}/joins${path}`, body)
    // The record is read anew, from both or from one.
    if (answer.ok) location.reload()
    else setProblem(answer.problem)
  }
  return (
    <section className={css['part']}>
      <h2><Trans>Opened twice</Trans></h2>
      {person.joined.map(one => (
        <div key={one.id} className={css['line']}>
          <span><Trans>Shown with the record of {nameOf(one)}, since {i18n.date(one.at, { day: 'numeric', month: 'long', year: 'numeric' })}.</Trans></span>
          {may && <Button kind="quiet" onPress={() => void act(`/${one.id}/undo`)}><Trans>Show them apart again</Trans></Button>}
        </div>
      ))}
      {may && !choosing && <div><Button onPress={() => setChoosing(true)}><Trans>There is another record of this person</Trans></Button></div>}
      {choosing && <ChooseOther person={person} onClose={() => setChoosing(false)} onJoin={other => void act('', { other })} />}
      {problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>}
    </section>
  )
}

function ChooseOther({ person, onClose, onJoin }: { person: PersonAtClinic; onClose: () => void; onJoin: (other: string) => void }) {
  const { t } = useLingui()
  const people = useAsked(peopleShape, 'people')
  const [other, setOther] = useState<string>()
  const [asking, setAsking] = useState(false)
  if (people.is !== 'here') return null
  const others = people.value.people.filter(({ id, joinedTo }) => id !== person.id && joinedTo === null)
  return (
    <div className={css['ways']}>
      <Select label={<Trans>The other record</Trans>} none={t`Choose a record`} value={other} onChange={setOther} choices={others.map(one => ({ value: one.id, name: [nameOf(one), one.born, one.hospitalNumber].filter(Boolean).join(', ') }))} />
      <Button kind="main" left={other === undefined ? t`Choose a record` : undefined} onPress={() => setAsking(true)}><Trans>Show both as one</Trans></Button>
      <Button kind="quiet" onPress={onClose}><Trans>Leave it</Trans></Button>
      <Dialog
        open={asking} onClose={() => setAsking(false)} title={<Trans>Are both records of the same person?</Trans>} safe={{ name: <Trans>Keep them apart</Trans> }}
        other={{ name: <Trans>Show both as one</Trans>, onPress: () => { if (other !== undefined) onJoin(other) } }}
      >
        <Trans>Compare name, day of birth and hospital number first. The panel then shows this record alone, with what stands in both. Nothing is moved and nothing is written anew: each stays under what was shared with it, and you can show them apart again. A phone goes on with the record that it joined, and does not see the other.</Trans>
      </Dialog>
    </div>
  )
}
