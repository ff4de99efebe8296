import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Page } from '#ui/Page.tsx'
import { limbsOf } from '#features/limb/limbs.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { momentOf } from '#features/limb/person/moments.ts'
import { Whereabouts } from '#features/limb/person/Whereabouts.tsx'
import { sayOnArrival, useSay } from '#features/limb/person/use-say.tsx'
import { correctLimb, keepShortSpell, withdrawEpisode } from '../say-episode.ts'
import { spellsOf, wasWrittenLater } from '../spells.ts'
import { SpellQuestions } from './SpellQuestions.tsx'
import { spellLength, spellTimes } from './spell-words.ts'
import css from './SpellDetails.module.css'

/** One spell: when it was, what was said of it, and the ways to correct it or take it back. */
export function SpellDetails() {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const { id } = useParams<{ id: string }>()
  const folded = useFolded()
  const spell = spellsOf(folded).find(one => one.id === id)
  const { say } = useSay()
  const [asking, setAsking] = useState(false)
  if (spell === undefined) return <Page back={{ to: '/spells', name: t`Back to the spells` }} title={<Trans>This spell is not here</Trans>} lead={<Trans>It was taken back, or it has not arrived yet.</Trans>} />
  const limbs = limbsOf(folded)
  const limb = limbs.find(one => one.id === spell.limb)
  const { entry } = spell.started
  const takeBack = async (): Promise<void> => {
    setAsking(false)
    if (!(await say(withdrawEpisode(spell)))) return
    sayOnArrival({ icon: 'undo', text: <Trans>Taken back.</Trans> })
    go('/spells')
  }
  return (
    <Page back={{ to: '/spells', name: t`Back to the spells` }} top={limb === undefined ? <Trans>A spell</Trans> : limbLabel(i18n, limb)} title={spellTimes(i18n, spell)} lead={[momentOf(i18n, spell.startedAt, spell.zone), spellLength(i18n, spell)].filter(part => part !== undefined).join(' · ')}>
      <div className={css['facts']}>
        {wasWrittenLater(entry) && <p><Trans>Written {momentOf(i18n, entry.writtenAt, spell.zone)}.</Trans></p>}
        {spell.end.is === 'open' && <p><Trans>Nobody has said yet that it eased. Until then it counts as no time.</Trans></p>}
        {spell.end.is === 'contradictory' && <p><Trans>It ends before it starts. It counts as no time until the times are corrected.</Trans></p>}
        {spell.details.tried.length > 0 && <p><Trans>Tried: {spell.details.tried.join(', ')}.</Trans></p>}
        <Whereabouts id={entry.id} />
      </div>
      {spell.end.is === 'maybe-slip' && <Button wide onPress={() => void say(keepShortSpell(spell))}><Trans>Keep it, it was one</Trans></Button>}
      {limbs.length > 1 && <ChooseOne label={t`Which limb was it?`} chosen={limb?.id} onChoose={chosen => chosen !== undefined && void say(correctLimb(spell, chosen))} choices={limbs.map(one => ({ value: one.id, name: limbLabel(i18n, one) }))} />}
      <SpellQuestions spell={spell} limb={limb} asksHelped={spell.end.is !== 'open'} />
      <div className={css['acts']}>
        <ButtonLink wide icon="clock" to={`/spell/${spell.id}/times`}><Trans>Correct the times</Trans></ButtonLink>
        <Button wide icon="undo" onPress={() => setAsking(true)}><Trans>Take it back</Trans></Button>
      </div>
      <Dialog open={asking} onClose={() => setAsking(false)} title={<Trans>Take this spell back?</Trans>} safe={{ name: <Trans>Keep it</Trans> }} other={{ name: <Trans>Take it back</Trans>, onPress: () => void takeBack() }}>
        <Trans>It is no longer counted. That it was written, and taken back, stays in the record.</Trans>
      </Dialog>
    </Page>
  )
}
