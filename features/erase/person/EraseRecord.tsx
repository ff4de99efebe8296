/** Erasing one record from this device: what goes, what stays, a copy first; then a typed word or a long press, never one tap. */
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLog } from '#device/LogProvider.tsx'
import { PersonLog } from '#device/person-log.ts'
import { zoneHere } from '#device/use-clock.ts'
import { useSharing } from '#device/use-log.ts'
import { dayIn } from '#log/time.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Page } from '#ui/Page.tsx'
import { sayDate } from '#ui/dates.ts'
import { TextField } from '#ui/TextField.tsx'
import css from './Erase.module.css'
import { eraseHere } from './erase-here.ts'
import { HoldToErase } from './HoldToErase.tsx'

/** Works without a network. Another record on the same device is not touched. */
export function EraseRecord() {
  const { t, i18n } = useLingui()
  const log = useLog()
  const { connection, pending } = useSharing()
  const [copy, setCopy] = useState<'have' | 'none'>()
  const [typed, setTyped] = useState('')
  const [is, setIs] = useState<'asking' | 'erasing' | 'gone' | 'failed'>('asking')
  const frame = { top: <Trans>Take it with you, or erase it</Trans>, back: { to: '/my-data', name: t`Back` } }
  if (!(log instanceof PersonLog)) return <Page {...frame} title={<Trans>A sample is kept nowhere</Trans>} lead={<Trans>There is nothing to erase.</Trans>} />
  if (is === 'gone') return <Page title={<Trans>It is gone from this device</Trans>} lead={<Trans>Nothing of it is kept here any more. You can close this page.</Trans>}><Stays connection={connection} /></Page>
  const { label, lastCopy } = log.local
  const word = t`erase`
  const last = lastCopy === undefined ? undefined : sayDate(i18n.locale, dayIn(lastCopy, zoneHere()))
  const erase = async (): Promise<void> => {
    setIs('erasing')
    try {
      const { wasLast } = await eraseHere(log)
      if (wasLast) setIs('gone')
      else location.replace('/')
    } catch (error) {
      console.error(error)
      setIs('failed')
    }
  }
  return (
    <Page {...frame} title={<Trans>Erase “{label}” from this device</Trans>} lead={<Trans>It cannot be brought back without a copy.</Trans>}>
      <section className={css['part']}>
        <h2><Trans>What goes</Trans></h2>
        <p><Trans>Everything written in this record, its photos, and what this browser remembers of it. Other records on this device stay.</Trans></p>
        {connection === 'connected' && pending > 0 && <Banner kind="caution" title={<Plural value={pending} one="# line was not sent to your team yet" other="# lines were not sent to your team yet" />}><Trans>They go too. With a network, they are sent first by themselves.</Trans></Banner>}
      </section>
      <Stays connection={connection} />
      <section className={css['part']}>
        <h2><Trans>A copy first?</Trans></h2>
        <p>{last === undefined ? <Trans>There is no copy yet.</Trans> : <Trans>Last copy: {last}.</Trans>}</p>
        <ButtonLink wide kind="main" icon="copy" to="/copy"><Trans>Make a copy first</Trans></ButtonLink>
        <ChooseOne label={t`A copy first?`} layout="columns" chosen={copy} onChoose={setCopy} choices={[{ value: 'have', name: <Trans>I have a copy</Trans> }, { value: 'none', name: <Trans>I do not want one</Trans> }]} />
      </section>
      {copy !== undefined && (
        <section className={css['part']}>
          <h2><Trans>To erase it now</Trans></h2>
          <TextField label={<Trans>Type the word: {word}</Trans>} value={typed} onChange={setTyped} maxLength={20} />
          <Button wide kind="danger" left={typed.trim().toLocaleLowerCase(i18n.locale) === word ? undefined : t`The word first`} pending={is === 'erasing' ? t`Erasing` : undefined} onPress={() => void erase()}><Trans>Erase it</Trans></Button>
          <p className="soft"><Trans>If you cannot type:</Trans></p>
          <HoldToErase onHeld={() => void erase()} />
          {is === 'failed' && <Banner kind="caution" announced title={<Trans>It was not erased</Trans>}><Trans>This browser did not let go of it. Close other pages of Frond and try again.</Trans></Banner>}
        </section>
      )}
    </Page>
  )
}

function Stays({ connection }: { connection: 'not connected' | 'connected' | 'removed' }) {
  return (
    <section className={css['part']}>
      <h2><Trans>What stays</Trans></h2>
      {connection === 'not connected'
        ? <p><Trans>Nothing, except the copies and papers you made yourself. No team has any of it.</Trans></p>
        : <p><Trans>What you shared stays with your team: what they wrote, and what they based a decision on. You can ask them to erase it. Copies and papers you made stay where they are.</Trans></p>}
    </section>
  )
}
