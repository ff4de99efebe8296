import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { Problem } from '#log/problem.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { sayDate } from '#ui/dates.ts'
import { FieldProblem } from '#ui/Field.tsx'
import { Select } from '#ui/Select.tsx'
import { tell } from '#features/accounts/clinic/ask.ts'
import { useAsked } from '#features/accounts/clinic/use-asked.ts'
import { problemWords } from '#features/accounts/problem-words.ts'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { inBrief } from '../in-brief.ts'
import { personAtClinicShape, putAsideShape } from '../shapes.ts'
import { nameOf } from './IdentityFields.tsx'
import css from './WrongPerson.module.css'

const asideShape = z.object({ aside: z.array(putAsideShape) })
const peopleShape = z.object({ people: z.array(personAtClinicShape) })
const doneShape = z.object({ done: z.literal(true) })

/** What I took out of this record, to be written again by hand for the right person; gone once the operator has removed it for good. */
export function WriteAgain({ person }: { person: string }) {
  const aside = useAsked(asideShape, `people/${person}/wrong-person`)
  const [belongs, setBelongs] = useState(false)
  const locale = useLocale()
  if (aside.is !== 'here' || aside.value.aside.length === 0) return null
  return (
    <div className={css['aside']}>
      <p><b><Trans>Taken out, to be written again for the right person</Trans></b></p>
      <ul>
        {aside.value.aside.map(({ id, kind, at, body }) => <li key={id}><span className="num">{sayDate(locale, at.slice(0, 10), 'short')}</span> · {inBrief(kind, body)}</li>)}
      </ul>
      {belongs ? <RightPerson wrong={person} /> : <div><Button onPress={() => setBelongs(true)}><Trans>Say whose it is</Trans></Button></div>}
      <p className="soft"><small><Trans>Only you see this. It stays until whoever runs the server removes it for good.</Trans></small></p>
    </div>
  )
}

function RightPerson({ wrong }: { wrong: string }) {
  const { t, i18n } = useLingui()
  const people = useAsked(peopleShape, 'people')
  const [right, setRight] = useState<string>()
  const [said, setSaid] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  if (people.is !== 'here') return null
  const say = async (): Promise<void> => {
    const answer = await tell(doneShape, `people/${wrong}/wrong-person`, { right })
    setProblem(answer.ok ? undefined : answer.problem)
    setSaid(answer.ok)
  }
  return (
    <div className={css['ways']}>
      <Select
        label={<Trans>Whose it is</Trans>} value={right} onChange={(one) => { setRight(one); setSaid(false) }}
        none={t`Choose somebody`}
        choices={people.value.people.filter(({ id }) => id !== wrong).map((one) => ({ value: one.id, name: [nameOf(one), one.born, one.hospitalNumber].filter(Boolean).join(', ') }))}
      />
      {problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>}
      {said && right !== undefined
        ? <ButtonLink to={`/clinic/people/${right}/story`}><Trans>Open their record and write it again</Trans></ButtonLink>
        : <Button onPress={() => void say()} left={right === undefined ? t`Choose somebody` : undefined}><Trans>It belongs there</Trans></Button>}
    </div>
  )
}
