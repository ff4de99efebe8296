import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { screenAbout, useDraft, useForgetDrafts } from '#device/use-draft.ts'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { tellingOf, useMyLog } from '#features/limb/person/my-log.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { TypedBefore } from '#features/limb/person/TypedBefore.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { LONGEST_LINE, safetyPlanOf, writeSafetyPlan } from '../safety-plan.ts'
import css from './NotSafe.module.css'

const LINES = 3
const PEOPLE = 2

/** Own words for when one is not safe, written in a calmer moment. They stay on this device, and in a copy made of it. */
export function WriteSafetyPlan() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const local = useMyLog()
  const known = safetyPlanOf(useFolded())
  const screen = screenAbout('safety plan', known.told)
  const { say, problem } = useSay()
  const forget = useForgetDrafts(screen)
  const [lines, setLines] = useDraft<readonly string[]>(screen, 'lines', () => atLeast(known.lines, LINES, ''))
  const [people, setPeople] = useDraft<readonly { name: string; number: string }[]>(screen, 'people', () => atLeast(known.people, PEOPLE, { name: '', number: '' }))
  useOpenEntry(lines.join() !== atLeast(known.lines, LINES, '').join() || people.some(({ name, number }, place) => name !== (known.people[place]?.name ?? '') || number !== (known.people[place]?.number ?? '')))
  const keep = async (): Promise<void> => {
    const said = writeSafetyPlan({ lines, people }, known.told)
    if (!(await say(said.ok ? { ok: true, value: said.value.map(one => ({ ...one, ...tellingOf(local, 'they said') })) } : said))) return
    forget()
    go('/not-safe')
  }
  const hints = [t`For example: go to the kitchen and put the light on`, t`For example: this has passed before`, t`For example: give my tablets to my sister to keep`]
  return (
    <Page back={{ to: '/not-safe', name: t`Back` }} top={<Trans>When I am not safe</Trans>} title={<Trans>My own words</Trans>} lead={<Trans>What helps you stay safe, and whom you would call. It stays on this device. No team and no carer sees it.</Trans>} dock={<Foot><Button kind="main" wide onPress={() => void keep()}><Trans>Keep it</Trans></Button></Foot>}>
      <TypedBefore screen={screen} />
      {lines.map((line, place) => <TextField key={place} label={t`Line ${place + 1}`} hint={hints[place]} value={line} maxLength={LONGEST_LINE} onChange={text => setLines(lines.map((old, other) => (other === place ? text : old)))} />)}
      <section className={css['group']}>
        <h2><Trans>Whom I would call</Trans></h2>
        {people.map((person, place) => (
          <div key={place} className={css['pair']}>
            <TextField label={t`Name of person ${place + 1}`} value={person.name} maxLength={LONGEST_LINE} onChange={name => setPeople(people.map((old, other) => (other === place ? { ...old, name } : old)))} />
            <TextField type="tel" label={t`Number of person ${place + 1}`} value={person.number} maxLength={30} onChange={number => setPeople(people.map((old, other) => (other === place ? { ...old, number } : old)))} />
          </div>
        ))}
      </section>
      {problem !== undefined && <FieldProblem>{problem.code === 'safety-plan.number-wrong' ? <Trans>A person needs a name and a number that can be dialled.</Trans> : <ProblemWords problem={problem} />}</FieldProblem>}
    </Page>
  )
}

function atLeast<T>(things: readonly T[], count: number, empty: T): readonly T[] {
  return [...things, ...Array.from({ length: Math.max(0, count - things.length) }, () => empty)]
}
