import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { instantOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { accept } from '#log/problem.ts'
import type { Draft } from '#log/draft.ts'
import type { Outcome } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { aboutAt, correctTimes, reopenEpisode } from '../say-episode.ts'
import { spellsOf } from '../spells.ts'
import type { Spell } from '../spells.ts'
import { MomentField } from './MomentField.tsx'

type End = 'as-it-is' | 'about' | 'not-known' | 'going'

/** Corrects when a spell began and eased. What was said before stays in its history, with when it was written. */
export function CorrectTimes() {
  const { t } = useLingui()
  const { id } = useParams<{ id: string }>()
  const spell = spellsOf(useFolded()).find(one => one.id === id)
  if (spell === undefined) return <Page back={{ to: '/spells', name: t`Back to the spells` }} title={<Trans>This spell is not here</Trans>} />
  return <Times key={spell.id} spell={spell} />
}

function Times({ spell }: { spell: Spell }) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { say, problem } = useSay()
  const [startedAt, setStartedAt] = useState<Instant>(spell.startedAt)
  const [end, setEnd] = useState<End>(spell.end.is === 'open' ? 'going' : 'as-it-is')
  const [easedAt, setEasedAt] = useState<Instant>(spell.eased[0]?.entry.at ?? instantOf(Date.now()))
  useOpenEntry(true)
  const back = `/spell/${spell.id}`
  const decide = (): Outcome<Draft[]> => {
    const now = instantOf(Date.now())
    if (end === 'about') return correctTimes(spell, { startedAt, ease: aboutAt({ startedAt }, easedAt, now) }, now)
    if (end === 'not-known') return correctTimes(spell, { startedAt, ease: { how: 'not-known' } }, now)
    if (end === 'as-it-is') return correctTimes(spell, { startedAt }, now)
    const moved = correctTimes({ ...spell, eased: [] }, { startedAt }, now)
    const open = reopenEpisode(spell)
    return moved.ok && open.ok ? accept([...moved.value, ...open.value]) : moved
  }
  const keep = async (): Promise<void> => {
    if (await say(decide())) go(back)
  }
  const choices: { value: End; name: string }[] = [
    ...(spell.end.is === 'open' ? [] : [{ value: 'as-it-is' as const, name: t`As it is` }]),
    { value: 'about', name: t`About this time` }, { value: 'not-known', name: t`I do not know when` }, { value: 'going', name: t`It is still going` },
  ]
  return (
    <Page back={{ to: back, name: t`Back to the spell` }} top={<Trans>Correct the times</Trans>} title={<Trans>When was it?</Trans>} dock={<Foot><Button kind="main" wide onPress={() => void keep()}><Trans>Keep it</Trans></Button></Foot>}>
      <MomentField label={<Trans>It began</Trans>} at={startedAt} zone={spell.zone} onChange={setStartedAt} />
      <section>
        <h2><Trans>It eased</Trans></h2>
      </section>
      <ChooseOne layout="columns" label={t`It eased`} chosen={end} onChoose={chosen => chosen !== undefined && setEnd(chosen)} choices={choices} />
      {end === 'about' && <MomentField label={<Trans>About when</Trans>} at={easedAt} zone={spell.zone} onChange={setEasedAt} />}
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}
