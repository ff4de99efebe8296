import { Trans, useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { jointsOf, sayUsualPosture } from '../limb.ts'
import type { Joint, UsualPosture } from '../limb.ts'
import { limbsOf } from '../limbs.ts'
import type { Limb } from '../limbs.ts'
import { ASLEEP_NAMES, JOINT_NAMES, POSTURE_NAMES, WAKING_NAMES, YIELD_NAMES, limbLabel } from './limb-words.ts'
import { todayHere } from './moments.ts'
import { ProblemWords } from './ProblemWords.tsx'
import { VoiceChoice, useVoice } from './VoiceChoice.tsx'
import { useSay } from './use-say.tsx'
import css from './DescribeLimb.module.css'

/** How a joint usually lies, also when nothing is happening: a fact of its own. */
export function SayUsualPosture() {
  const { t } = useLingui()
  const { id, joint } = useParams<{ id: string; joint?: Joint }>()
  const limb = limbsOf(useFolded()).find(one => one.id === id)
  if (limb === undefined) return <Page back={{ to: '/body', name: t`Back to my limb` }} title={<Trans>This limb is not here</Trans>} />
  return <Posture key={`${id} ${joint ?? ''}`} limb={limb} joint={joint} />
}

type Field = 'posture' | 'yields' | 'asleep' | 'onWaking'
const POSTURES = Object.keys(POSTURE_NAMES) as UsualPosture['posture'][]

function Posture({ limb, joint: given }: { limb: Limb; joint: Joint | undefined }) {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const [joint, setJoint] = useState<Joint | undefined>(given)
  const before = limb.usual.findLast(told => told.body.joint === joint)
  const [said, setSaid] = useState<Partial<Pick<UsualPosture, Field | 'since'>>>({})
  useOpenEntry(Object.keys(said).length > 0)
  const now = { yields: 'not-known', asleep: 'not-seen', onWaking: 'not-known', since: 'unknown', ...before?.body, ...said } as const
  const posture = said.posture ?? before?.body.posture
  const left = joint === undefined ? t`First choose a joint` : posture === undefined ? t`First choose how it lies` : undefined
  const keep = async (): Promise<void> => {
    if (joint === undefined || posture === undefined) return
    const decided = sayUsualPosture({ limb: limb.id, joint, posture, since: now.since, yields: now.yields, asleep: now.asleep, onWaking: now.onWaking }, before)
    if (await say(decided.ok ? { ok: true, value: decided.value.map(draft => ({ ...draft, ...telling })) } : decided)) go('/body')
  }
  const choices = <T extends string>(names: Record<T, MessageDescriptor>): { value: T; name: string }[] => (Object.keys(names) as T[]).map(value => ({ value, name: i18n._(names[value]) }))
  return (
    <Page back={{ to: '/body', name: t`Back to my limb` }} top={limbLabel(i18n, limb)} title={<Trans>How does it usually lie?</Trans>} lead={<Trans>Also when nothing is happening. Move nothing to find out.</Trans>} dock={<Foot><Button kind="main" wide left={left} onPress={() => void keep()}><Trans>Keep it</Trans></Button></Foot>}>
      <section className={css['group']}><h2><Trans>Which joint</Trans></h2><ChooseOne layout="columns" label={t`Which joint`} chosen={joint} onChoose={setJoint} choices={jointsOf[limb.part].map(value => ({ value, name: i18n._(JOINT_NAMES[value]) }))} /></section>
      <section className={css['group']}><h2><Trans>It is mostly</Trans></h2><ChooseOne layout="columns" label={t`It is mostly`} chosen={posture} onChoose={chosen => chosen !== undefined && setSaid({ ...said, posture: chosen })} choices={POSTURES.map(value => ({ value, name: i18n._(POSTURE_NAMES[value]) }))} /></section>
      <section className={css['group']}><h2><Trans>It lets itself be moved, gently</Trans></h2><ChooseOne layout="columns" label={t`It lets itself be moved, gently`} chosen={now.yields} onChoose={chosen => setSaid({ ...said, yields: chosen ?? 'not-known' })} choices={choices(YIELD_NAMES)} /></section>
      <section className={css['group']}><h2><Trans>Asleep</Trans></h2><ChooseOne layout="columns" label={t`Asleep`} chosen={now.asleep} onChoose={chosen => setSaid({ ...said, asleep: chosen ?? 'not-seen' })} choices={choices(ASLEEP_NAMES)} /></section>
      <section className={css['group']}><h2><Trans>On waking</Trans></h2><ChooseOne layout="columns" label={t`On waking`} chosen={now.onWaking} onChoose={chosen => setSaid({ ...said, onWaking: chosen ?? 'not-known' })} choices={choices(WAKING_NAMES)} /></section>
      <DateField label={<Trans>Since when</Trans>} optional={<Trans>if you know</Trans>} precisions={['year', 'month', 'day']} max={todayHere()} value={now.since === 'unknown' ? undefined : now.since} onChange={since => setSaid({ ...said, since: since ?? 'unknown' })} />
      <VoiceChoice voice={voice} onChange={setVoice} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}
