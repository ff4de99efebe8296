import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, lazy, useState } from 'react'
import { useNow, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { dayIn } from '#log/time.ts'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { useSettled } from '#ui/use-settled.ts'
import { beyondOf } from '#features/episodes/say-episode.ts'
import { openSpells, spellsOf } from '#features/episodes/spells.ts'
import { useTapSpell } from '#features/episodes/person/use-tap-spell.ts'
import { isAlwaysThere, limbsOf } from '#features/limb/limbs.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { timeOf } from '#features/limb/person/moments.ts'
import { useWhose } from '#features/limb/person/my-log.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { takenOn } from '#features/medicines/regimens.ts'
import type { Regimen } from '#features/medicines/regimens.ts'
import { limbForControl } from '#features/now/now.ts'
import { FlareFrame } from './FlareFrame.tsx'
import { FlareButton, FlareLink } from './FlareLeaf.tsx'
import css from './Flare.module.css'

const NotWritten = lazy(async () => ({ default: (await import('#features/now/person/NotWritten.tsx')).NotWritten }))
const RescueFacts = lazy(async () => ({ default: (await import('#features/medicines/person/RescueRow.tsx')).RescueFacts }))

/** For a bad moment: four large ways on, nothing that moves, and nothing asked. */
export function Flare() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const mine = useWhose() === 'mine'
  const { tapSpell, problem } = useTapSpell()
  const { telling } = useVoice()
  const [chosen, setChosen] = useState<EntryId>()
  const now = useNow(30)
  const rescue = takenOn(folded, dayIn(now, zoneHere())).filter(({ body }) => body.use === 'rescue')
  const limbs = limbsOf(folded)
  const limbId = limbForControl(folded, chosen)
  const limb = limbs.find(({ id }) => id === limbId)
  const running = openSpells(spellsOf(folded))
  const here = running.filter(spell => spell.limb === limbId)
  const always = limb !== undefined && isAlwaysThere(limb.behaviour)
  const { resting, tap } = useSettled(here.length > 0 ? 'running' : 'calm', () => {
    tapSpell({ limb: limbId, beyond: beyondOf(limb), runs: here.length > 0, telling })
  })
  const first = here.at(-1)
  const title = first === undefined ? (always ? <Trans>It is worse than usual</Trans> : <Trans>It is happening</Trans>) : always ? <Trans>Back to my usual</Trans> : <Trans>It has eased</Trans>
  const about = limb === undefined ? '' : limbLabel(i18n, limb)
  const note = resting ? <Trans>One moment, so that a second tap does nothing.</Trans> : first === undefined ? about : about === '' ? <Trans>since {timeOf(i18n, first.startedAt, first.zone)}</Trans> : <Trans>{about}, since {timeOf(i18n, first.startedAt, first.zone)}</Trans>
  return (
    <FlareFrame title={<Trans>Flare mode</Trans>} quietTitle>
      {problem?.code === 'episode.clock-behind' && <Suspense><NotWritten problem={problem} /></Suspense>}
      {limbs.length > 1 && (
        <div className={css['choices']}>
          <ChooseOne label={t`Which limb is it?`} chosen={limbId} onChoose={one => setChosen(one === 'not-said' ? undefined : (one ?? chosen))} choices={limbs.map(one => ({ value: one.id, name: limbLabel(i18n, one) }))} />
        </div>
      )}
      <FlareLink to="/flare/helps" icon="leaf" title={mine ? <Trans>What helps me</Trans> : <Trans>What helps them</Trans>} note={mine ? <Trans>My own lines</Trans> : <Trans>Their own lines</Trans>} />
      {rescue.length > 0 && <FlareLink to={rescue.length === 1 ? `/medicines/extra/${rescue[0]?.id}` : '/medicines/extra'} icon="medicine" title={<Trans>Rescue medicine</Trans>} note={rescue.length === 1 ? <Suspense><RescueFacts regimen={rescue[0] as Regimen} now={now} /></Suspense> : <Trans>When it was last, and what was agreed</Trans>} />}
      <FlareLink to="/flare/help" icon="call" title={<Trans>Get help</Trans>} note={<Trans>Who to call, and what to say</Trans>} />
      <FlareButton strong icon="frond" title={title} note={note} waits={resting} onPress={tap} />
    </FlareFrame>
  )
}
