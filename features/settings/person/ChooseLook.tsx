import { Trans, useLingui } from '@lingui/react/macro'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import type { Settings } from '#ui/settings.ts'
import { useSettings } from '#ui/use-settings.ts'
import { isSample, useMyLog } from '#features/limb/person/my-log.tsx'
import { useSpellClock } from '#features/now/person/clock.ts'
import { ChooseLanguage, LanguageReview } from './ChooseLanguage.tsx'
import css from './ChooseLook.module.css'

const SECONDS = ['1', '1.5', '2', '3', '5'] as const

/** How the app looks and listens on this device: kept here, never part of the record. */
export function ChooseLook() {
  const { t, i18n } = useLingui()
  const [{ theme, settleSeconds }, change] = useSettings()
  const local = useMyLog()
  const [clock, setClock] = useSpellClock()
  const themes: { value: Settings['theme']; name: string }[] = [{ value: 'system', name: t`As the device` }, { value: 'light', name: t`Light` }, { value: 'dark', name: t`Dark` }, { value: 'quiet', name: t`Quiet, low light` }]
  return (
    <Page back={{ to: '/', name: t`Back to Now` }} top={<Trans>Settings</Trans>} title={<Trans>How Frond looks and listens</Trans>} lead={<Trans>On this device only.</Trans>}>
      <Rows><RowLink to="/settings/ways" title={<Trans>How I press and listen</Trans>} note={<Trans>Hand, knuckle, foot, stick, switch or voice. Read to me.</Trans>} /></Rows>
      <section className={css['group']}>
        <h2><Trans>Language</Trans></h2>
        <ChooseLanguage />
        <LanguageReview />
      </section>
      <section className={css['group']}><h2><Trans context="how bright the screens are">Light</Trans></h2><ChooseOne label={t({ message: 'Light', context: 'how bright the screens are' })} layout="columns" chosen={theme} onChoose={chosen => chosen !== undefined && change({ theme: chosen })} choices={themes} /></section>
      <section className={css['group']}>
        <h2><Trans>After a tap, the large button rests for</Trans></h2>
        <p><Trans>So that a trembling hand changes one thing, once.</Trans></p>
        <ChooseOne label={t`After a tap, the large button rests for`} layout="columns" chosen={SECONDS.find(value => Number(value) === settleSeconds)} onChoose={chosen => chosen !== undefined && change({ settleSeconds: Number(chosen) })} choices={SECONDS.map(seconds => { const value = i18n.number(Number(seconds)); return { value: seconds, name: seconds === '1' ? t`1 second` : t`${value} seconds` } })} />
      </section>
      <section className={css['group']}><h2><Trans>The clock of a spell</Trans></h2><ChooseOne label={t`The clock of a spell`} layout="columns" chosen={clock} onChoose={chosen => chosen !== undefined && setClock(chosen)} choices={[{ value: 'shown', name: <Trans>Show it, small</Trans> }, { value: 'hidden', name: <Trans>Hide it</Trans> }]} /></section>
      <Rows label={t`More`}>
        {!isSample(local) && <RowLink to="/private" title={<Trans>Kept from other eyes</Trans>} note={<Trans>A lock, leaving quickly, another name</Trans>} />}
        {!isSample(local) && <RowLink to="/reminders" title={<Trans>Reminders</Trans>} note={<Trans>Of what, when, and how they come</Trans>} />}
        <RowLink to="/body/pictures" title={<Trans>Pictures of my limb</Trans>} note={<Trans>Show or hide them, and their tone</Trans>} />
        <RowLink to="/strip" title={<Trans>What the week shows</Trans>} />
        {!isSample(local) && <RowLink to="/records" title={<Trans>Records on this device</Trans>} note={<Trans>Open another one, or begin one</Trans>} />}
      </Rows>
    </Page>
  )
}
