import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded, useLog, useWrite } from '#device/use-log.ts'
import { sharedCategories } from '#log/category.ts'
import type { SharedCategory } from '#log/category.ts'
import type { Told } from '#log/line.ts'
import type { Problem } from '#log/problem.ts'
import { dayIn } from '#log/time.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { ChooseAny } from '#ui/ChipGroup.tsx'
import { sayDate } from '#ui/dates.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { useMe } from '#features/accounts/clinic/me.tsx'
import { problemWords } from '#features/accounts/problem-words.ts'
import { registry } from '#features/kinds.ts'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { categoryWords } from '../category-words.ts'
import { inBrief } from '../in-brief.ts'
import { ownLines, takeOut } from '../wrong-person.ts'
import css from './WrongPerson.module.css'
import { WriteAgain } from './WriteAgain.tsx'

interface Group { readonly key: string; readonly day: string; readonly category: SharedCategory; readonly lines: readonly Told[] }

/** What I wrote here on one day in one part of the record: taken out together, since a visit is rarely half about somebody else. */
function groupsOf(lines: readonly Told[]): Group[] {
  const groups = Map.groupBy(lines, ({ entry }) => `${dayIn(entry.at, entry.zone)} ${entry.receipt?.category}`)
  return [...groups].flatMap(([key, some]) => {
    const [day = '', named] = key.split(' ')
    const category = sharedCategories.find(one => one === named)
    return category === undefined ? [] : [{ key, day, category, lines: some }]
  })
}

/** This was the wrong person: who wrote something here about somebody else takes it out, and writes it again where it belongs. */
export function WrongPerson({ person }: { person: string }) {
  const { t, i18n } = useLingui()
  const { me } = useMe()
  const locale = useLocale()
  const folded = useFolded()
  const write = useWrite()
  const { exchange } = useLog()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [turn, setTurn] = useState(0)
  const groups = open ? groupsOf(ownLines(folded, registry, me.account, person)) : []
  const lines = groups.filter(({ key }) => chosen.includes(key)).flatMap(group => group.lines)
  const take = async (): Promise<void> => {
    setAsking(false)
    const decided = takeOut(lines, registry, { role: me.role, authorities: me.authorities })
    const done = decided.ok ? await write(decided.value) : decided
    setProblem(done.ok || done.problem.advice === 'wait' ? undefined : done.problem)
    if (!done.ok && done.problem.advice !== 'wait') return
    setChosen([])
    setOpen(false)
    await exchange()
    setTurn(turn + 1)
  }
  return (
    <section className={css['part']}>
      <h2><Trans>Written about somebody else</Trans></h2>
      <WriteAgain key={turn} person={person} />
      {!open && <div><Button onPress={() => setOpen(true)}><Trans>This was the wrong person</Trans></Button></div>}
      {open && groups.length === 0 && <p className="soft"><Trans>Nothing here was written by you alone. What a colleague or the person wrote is theirs to take out.</Trans></p>}
      {open && groups.length > 0 && (
        <>
          <p><Trans>Choose what you wrote here that is about somebody else. What colleagues and the person wrote is theirs to take out.</Trans></p>
          <ChooseAny
            label={t`What you wrote here`} chosen={chosen} onChoose={setChosen} layout="columns"
            choices={groups.map(({ key, day, category, lines: some }) => ({
              value: key,
              name: (
                <span className={css['group']}>
                  <b>{sayDate(locale, day)}, {i18n._(categoryWords[category].atClinic)}</b>
                  {some.slice(0, 3).map(told => <small key={told.id}>{inBrief(told.kind, told.body)}</small>)}
                  {some.length > 3 && <small><Plural value={some.length - 3} one="and # more" other="and # more" /></small>}
                </span>
              ),
            }))}
          />
          <div className={css['ways']}>
            <Button kind="main" left={lines.length === 0 ? t`Choose what is about somebody else` : undefined} onPress={() => setAsking(true)}><Trans>Take it out of this record</Trans></Button>
            <Button kind="quiet" onPress={() => setOpen(false)}><Trans>Leave it</Trans></Button>
          </div>
        </>
      )}
      {problem !== undefined && <FieldProblem>{i18n._(problemWords(problem))}</FieldProblem>}
      <Dialog
        open={asking} onClose={() => setAsking(false)} title={<Plural value={lines.length} one="Take # line out of this record?" other="Take # lines out of this record?" />}
        safe={{ name: <Trans>Keep them here</Trans> }} other={{ name: <Trans>Take them out</Trans>, danger: true, onPress: () => void take() }}
      >
        <Trans>They leave this record and its phones at once, and stand for nothing any more. The person is told that something about somebody else was here. That you wrote them stays in the audit; you alone can still read them here, to write them again for the right person. Nothing is moved by itself.</Trans>
      </Dialog>
      {open && <Banner kind="info" title={<Trans>Was something done because of it?</Trans>}><Trans>A dose, a treatment, an exercise: tell the person yourself, and do not leave it to the app.</Trans></Banner>}
    </section>
  )
}
