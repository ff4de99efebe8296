import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { LocalLog } from '#device/database.ts'
import { putMarksAway, takeUp } from '#device/inbox.ts'
import { SHORTEST_PIN } from '#device/lock-key.ts'
import { cardOutside, openLock, pauseLeft } from '#device/lock.ts'
import type { CardOutside } from '#device/lock-row.ts'
import type { Problem } from '#log/problem.ts'
import type { WithoutLog } from '#features/start/person/WithMyLog.tsx'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { HelpNow } from './HelpNow.tsx'
import { LockProblem } from './LockProblem.tsx'
import { PinPad } from './PinPad.tsx'
import { ReadCard } from './ReadCard.tsx'
import { TapWhileLocked } from './TapWhileLocked.tsx'

const everyKind = async () => (await import('#features/kinds.ts')).registry

/** A record that is locked: what opens it, and what the person left outside. Nothing else of it is on this screen. */
export function OpenRecord({ told, local }: { told: WithoutLog; local: LocalLog }) {
  const { t } = useLingui()
  const [pin, setPin] = useState('')
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [seconds, setSeconds] = usePause(local)
  const [card, setCard] = useState<CardOutside>()
  const [shown, show] = useState<'lock' | 'card' | 'help' | 'forgotten'>('lock')
  const byPin = local.lock?.opensBy === 'pin'
  useEffect(() => {
    void cardOutside(local.id).then(setCard).catch(() => undefined)
    // A tab that was closed in a hurry left its small marks about; they go inside now.
    void putMarksAway(local.id).catch(() => undefined)
  }, [local.id])

  const open = async (): Promise<void> => {
    setPending(true)
    setProblem(undefined)
    setPin('')
    const opened = await openLock(local.id, byPin ? { by: 'pin', pin } : { by: 'phone' })
    if (!opened.ok) {
      setPending(false)
      setProblem(opened.problem)
      return setSeconds(await pauseLeft(local.id))
    }
    await takeUp(local.id, everyKind)
    told.openLog(local)
  }
  if (shown === 'card' && card !== undefined) return <ReadCard card={card} onBack={() => show('lock')} />
  if (shown === 'help') return <HelpNow onBack={() => show('lock')} />
  if (shown === 'forgotten') return <Forgotten byPin={byPin} onBack={() => show('lock')} />
  const others = told.here.logs.filter(({ id }) => id !== local.id)
  return (
    <Page
      top={<Trans>Locked</Trans>} aside={local.label}
      title={byPin ? <Trans>Type the PIN</Trans> : <Trans>Locked with this phone’s own lock</Trans>}
      dock={local.lock?.tapOutside === true ? <TapWhileLocked local={local} /> : undefined}
    >
      {problem !== undefined && <Banner kind="caution" announced title={<LockProblem problem={problem} />}>{byPin && <Trans>Nothing is erased. What you wrote stays closed and safe.</Trans>}</Banner>}
      {seconds > 0 && <p><Plural value={seconds} one="You can try again in # second." other="You can try again in # seconds." /></p>}
      {byPin && seconds === 0 && <PinPad label={t`PIN`} value={pin} onChange={setPin} onDone={pin.length < SHORTEST_PIN || pending ? undefined : () => void open()} />}
      {seconds === 0 && <Button wide kind="main" icon="lock" pending={pending ? t`Opening` : undefined} left={byPin && pin.length < SHORTEST_PIN ? t`4 digits or more` : undefined} onPress={() => void open()}><Trans>Open</Trans></Button>}
      <Rows label={t`Without opening it`}>
        {card !== undefined && local.lock?.cardOutside === true && <Row title={<Trans>Emergency card</Trans>} action={<Button onPress={() => show('card')} label={t`Emergency card: show`}><Trans>Show</Trans></Button>} />}
        <Row title={<Trans>Numbers to call</Trans>} action={<Button onPress={() => show('help')} label={t`Numbers to call: show`}><Trans>Show</Trans></Button>} />
        <Row title={byPin ? <Trans>I forgot the PIN</Trans> : <Trans>It does not open</Trans>} action={<Button onPress={() => show('forgotten')} label={byPin ? t`I forgot the PIN: what now` : t`It does not open: what now`}><Trans>What now</Trans></Button>} />
        {others.map(other => <Row key={other.id} title={other.label} note={<Trans>Another record on this device</Trans>} action={<Button label={t`Open: ${other.label}`} onPress={() => told.openLog(other)}><Trans>Open</Trans></Button>} />)}
      </Rows>
    </Page>
  )
}

/** How many seconds are left of a pause, counting down. */
function usePause({ id }: LocalLog): readonly [number, (seconds: number) => void] {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => void pauseLeft(id).then(setSeconds).catch(() => undefined), [id])
  const waits = seconds > 0
  useEffect(() => {
    if (!waits) return undefined
    const timer = setInterval(() => void pauseLeft(id).then(setSeconds), 1000)
    return () => clearInterval(timer)
  }, [waits, id])
  return [seconds, setSeconds]
}

function Forgotten({ byPin, onBack }: { byPin: boolean; onBack: () => void }) {
  return (
    <Page
      top={<Trans>Locked</Trans>} title={<Trans>Nobody can open it without you</Trans>}
      lead={byPin ? <Trans>Not your team, and not the makers of this app. Trying does no harm: nothing is ever erased. After some wrong tries there is a pause.</Trans> : <Trans>Not your team, and not the makers of this app. It opens with the lock of this phone, as it was when you chose it.</Trans>}
      dock={<Foot><Button wide kind="main" onPress={onBack}><Trans>Back</Trans></Button></Foot>}
    >
      <p><Trans>If you made a copy, bring it back with the words you chose for it. It stands beside the closed record.</Trans></p>
      <ButtonLink wide to="/copy/bring"><Trans>Bring back my copy</Trans></ButtonLink>
      <p><Trans>If you shared with a team, ask them for a new invitation. What you shared with them comes back.</Trans></p>
      <ButtonLink wide to="/join"><Trans>I have an invitation</Trans></ButtonLink>
    </Page>
  )
}
