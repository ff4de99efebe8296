import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { uuidv7 } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import { instantOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { isAlwaysThere, limbsOf } from '#features/limb/limbs.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { aboutAt, addEpisode } from '../say-episode.ts'
import { minutesLater } from '../wall-clock.ts'
import { MomentField } from './MomentField.tsx'

/** A spell that was not written down at the time. The list shows when it was and when it was written. */
export function AddSpell() {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const limbs = limbsOf(useFolded())
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const [limbId, setLimbId] = useState<EntryId | undefined>(limbs[0]?.id)
  const [opened] = useState(() => instantOf(Math.floor(Date.now() / 60_000) * 60_000))
  const [startedAt, setStartedAt] = useState<Instant>(minutesLater(opened, -120))
  const [knowsEnd, setKnowsEnd] = useState<'about' | 'not-known'>('about')
  const [easedAt, setEasedAt] = useState<Instant>(minutesLater(opened, -60))
  useOpenEntry(true)
  const keep = async (): Promise<void> => {
    const now = instantOf(Date.now())
    const limb = limbs.find(({ id }) => id === limbId)
    const ease = knowsEnd === 'about' ? aboutAt({ startedAt }, easedAt, now) : ({ how: 'not-known' } as const)
    const said = { limb: limb?.id ?? 'not-said', beyond: limb !== undefined && isAlwaysThere(limb.behaviour) ? 'usual' : 'rest' } as const
    if (await say(addEpisode(said, { startedAt, ease }, { id: uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))), now, telling }))) go('/spells')
  }
  return (
    <Page back={{ to: '/spells', name: t`Back to the spells` }} top={<Trans>An earlier spell</Trans>} title={<Trans>When was it?</Trans>} lead={<Trans>About is good enough.</Trans>} dock={<Foot><Button kind="main" wide onPress={() => void keep()}><Trans>Keep it</Trans></Button></Foot>}>
      {limbs.length > 1 && <ChooseOne label={t`Which limb was it?`} chosen={limbId} onChoose={setLimbId} choices={limbs.map(one => ({ value: one.id, name: limbLabel(i18n, one) }))} />}
      <MomentField label={<Trans>It began about</Trans>} at={startedAt} zone={zoneHere()} onChange={setStartedAt} />
      <ChooseOne layout="columns" label={t`It eased`} chosen={knowsEnd} onChoose={chosen => chosen !== undefined && setKnowsEnd(chosen)} choices={[{ value: 'about', name: <Trans>It eased about …</Trans> }, { value: 'not-known', name: <Trans>I do not know when</Trans> }]} />
      {knowsEnd === 'about' && <MomentField label={<Trans>It eased about</Trans>} at={easedAt} zone={zoneHere()} onChange={setEasedAt} />}
      <VoiceChoice voice={voice} onChange={setVoice} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}
