import { Trans, useLingui } from '@lingui/react/macro'
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { useState } from 'react'
import { useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { Banner } from '#ui/Banner.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { ChooseAny, ChooseOne } from '#ui/ChipGroup.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { EmergencyCall, dialled } from '#features/emergency/person/EmergencyCall.tsx'
import { cardOf } from '#features/emergency/shown.ts'
import { whatNow, worseSigns } from '../feel-worse.ts'
import type { WorseSign } from '../feel-worse.ts'
import { takesBaclofen } from '../regimens.ts'
import css from './Medicines.module.css'

const SIGN_WORDS: Record<WorseSign, MessageDescriptor> = {
  fever: msg`Fever`, confusion: msg`Confused`, fits: msg`Fits`, 'seeing-things': msg`Seeing things that are not there`, 'much-stiffer': msg`Suddenly much stiffer`,
}

/** Five questions, and what to do now. Nothing is written down by it, and nothing has to be. */
export function FeelWorse() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const shown = cardOf(folded, today)
  const [signs, setSigns] = useState<readonly WorseSign[]>([])
  const [missed, setMissed] = useState<'yes' | 'no'>()
  const listed = takesBaclofen(folded, today)
  const baclofen = shown.pump !== undefined ? 'yes' : listed
  const now = whatNow(signs, baclofen, missed ?? 'not-said')
  const emergency = now === 'baclofen-emergency' || now === 'emergency'
  const outOfHours = shown.card?.outOfHours
  const pumpTeam = shown.pump === undefined ? undefined : shown.card?.pumpTeam
  return (
    <Page
      back={{ to: '/medicines', name: t`Back to medicines` }} top={<Trans>I feel worse</Trans>} title={<Trans>Is any of these there?</Trans>} lead={<Trans>Choose all that are there. Nothing is written down.</Trans>}
      dock={<Foot>{emergency ? <EmergencyCall zone={zoneHere()} own={shown.card?.emergencyNumber} /> : <ButtonLink wide to="/emergency"><Trans>Emergency card</Trans></ButtonLink>}</Foot>}
    >
      <ChooseAny layout="columns" label={t`Is any of these there?`} chosen={signs} onChoose={setSigns} choices={worseSigns.map(value => ({ value, name: i18n._(SIGN_WORDS[value]) }))} />
      {now === 'baclofen-emergency' && (
        <Banner kind="urgent" announced title={baclofen === 'yes' ? <Trans>Emergency, now. Say: baclofen stopped.</Trans> : <Trans>Emergency, now. If you take baclofen, say: baclofen stopped.</Trans>}>
          <p><Trans>Do not drive yourself. Do not wait for other signs. Take your emergency card.</Trans></p>
          {shown.pump !== undefined && <p>{pumpTeam === undefined ? <Trans>Phone the pump team too.</Trans> : <Trans>Phone the pump team too: <a href={dialled(pumpTeam.number)}>{pumpTeam.number}</a>.</Trans>}</p>}
        </Banner>
      )}
      {now === 'emergency' && <Banner kind="urgent" announced title={<Trans>Emergency, now.</Trans>}><Trans>Do not drive yourself. Say which medicines you take, and when you last took them. They stand on your emergency card.</Trans></Banner>}
      {now === 'same-day' && <Banner kind="caution" announced title={<Trans>Ring your doctor or the out-of-hours line today.</Trans>}><Trans>Say which medicines you take. If confusion, fits or seeing things come: emergency, now.</Trans></Banner>}
      {now === 'baclofen-same-day' && (
        <Banner kind="caution" announced title={<Trans>Call your team the same day. Do not double the next one.</Trans>}>
          <p>{outOfHours === undefined ? <Trans>No answer: the out-of-hours line.</Trans> : <Trans>No answer: the out-of-hours line, <a href={dialled(outOfHours)}>{outOfHours}</a>.</Trans>}</p>
          <p><Trans>If one of the signs above comes: emergency, now.</Trans></p>
        </Banner>
      )}
      {!emergency && (
        <section className={css['part']}>
          <h2><Trans>Was baclofen missed or stopped for more than a day?</Trans></h2>
          <ChooseOne label={t`Was baclofen missed or stopped for more than a day?`} chosen={missed} onChoose={setMissed} choices={[{ value: 'yes', name: t`Yes` }, { value: 'no', name: t`No` }]} />
        </section>
      )}
      {now === 'tell-somebody' && <p><Trans>If you are worried, ring your team, or your doctor. You can write down what you notice.</Trans></p>}
      {emergency && <ButtonLink wide to="/emergency"><Trans>Emergency card</Trans></ButtonLink>}
      {!emergency && <ButtonLink wide to="/medicines/effects"><Trans>Write down what I notice</Trans></ButtonLink>}
    </Page>
  )
}
