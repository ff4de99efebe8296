import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { putLockOn } from '#device/lock.ts'
import type { LockChoice } from '#device/lock.ts'
import { SHORTEST_PIN } from '#device/lock-key.ts'
import type { PersonLog } from '#device/person-log.ts'
import { hasPhoneLock } from '#device/phone-lock.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { showToast } from '#ui/toasts.ts'
import { LockChoices } from './LockChoices.tsx'
import { LockProblem } from './LockProblem.tsx'
import { PinPad } from './PinPad.tsx'
import css from './Lock.module.css'

/** Puts a lock on: what it does and what it cannot do comes first, then the PIN twice. */
export function PutLockOn({ log }: { log: PersonLog }) {
  const { t } = useLingui()
  const [by, setBy] = useState<'pin' | 'phone'>('pin')
  const [choice, setChoice] = useState<LockChoice>({ afterMinutes: 1, tapOutside: true, cardOutside: false })
  const [step, setStep] = useState<'about' | 'pin' | 'again'>('about')
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [hasPhone, setHasPhone] = useState<boolean>()
  useEffect(() => void hasPhoneLock().then(setHasPhone), [])

  const put = async (): Promise<void> => {
    setPending(true)
    const done = await putLockOn(log.local.id, by === 'pin' ? { by, pin } : { by }, choice)
    // The key by which the server knows this phone is renewed at the next exchange, and then lies sealed too.
    if (done.ok) void log.exchange()
    setPending(false)
    setProblem(done.ok ? undefined : done.problem)
    if (!done.ok) return setStep('about')
    log.sayLocked()
    await log.catchUp(true)
    showToast({ icon: 'lock', text: <Trans>The lock is on. All of this record lies closed on this device.</Trans> })
  }
  if (step !== 'about') {
    const first = step === 'pin'
    const value = first ? pin : again
    const differs = !first && again.length >= pin.length && again !== pin
    const onward = (): void => (first ? setStep('again') : void put())
    return (
      <Page
        top={<Trans>Lock</Trans>} title={first ? <Trans>Choose a PIN</Trans> : <Trans>The same PIN again</Trans>}
        lead={first ? <Trans>4 to 12 digits. Six or more are safer. Not a birthday.</Trans> : undefined}
        dock={<Foot>
          <Button wide onPress={() => { setPin(''); setAgain(''); setStep('about') }}><Trans>Not now</Trans></Button>
          <Button wide kind="main" pending={pending ? t`Closing everything` : undefined} left={value.length < SHORTEST_PIN ? t`4 digits or more` : !first && again !== pin ? t`Not the same yet` : undefined} onPress={onward}>{first ? <Trans>Next</Trans> : <Trans>Put the lock on</Trans>}</Button>
        </Foot>}
      >
        {differs && <Banner kind="caution" announced title={<Trans>That is not the same PIN</Trans>}><Trans>Take it back and type it again.</Trans></Banner>}
        <PinPad key={step} label={t`PIN`} value={value} onChange={first ? setPin : setAgain} onDone={value.length < SHORTEST_PIN || pending || (!first && again !== pin) ? undefined : onward} />
      </Page>
    )
  }
  return (
    <Page
      back={{ to: '/settings', name: t`Back to settings` }} top={<Trans>Lock</Trans>} title={<Trans>A lock for this record</Trans>}
      lead={<Trans>Then everything of it lies closed on this device, and only you open it.</Trans>}
      dock={<Foot><Button wide kind="main" icon="lock" pending={pending ? t`Closing everything` : undefined} onPress={() => (by === 'pin' ? setStep('pin') : void put())}>{by === 'pin' ? <Trans>Choose a PIN</Trans> : <Trans>Put the lock on</Trans>}</Button></Foot>}
    >
      {problem !== undefined && <Banner kind="caution" announced title={<Trans>No lock was put on</Trans>}><LockProblem problem={problem} /></Banner>}
      <Banner kind="caution" title={<Trans>A forgotten PIN cannot be found again</Trans>} action={<ButtonLink to="/copy"><Trans>Make a copy first</Trans></ButtonLink>}>
        <Trans>Nobody can open it then: not your team, not the makers of this app. A copy brings your record back, or a new invitation brings what you shared.</Trans>
      </Banner>
      <section className={css['group']}>
        <h2><Trans>What opens it</Trans></h2>
        {hasPhone === false
          ? <p className={css['note']}><Trans>A PIN. This browser cannot use the phone’s own lock for this.</Trans></p>
          : <ChooseOne label={t`What opens it`} chosen={by} onChoose={chosen => chosen !== undefined && setBy(chosen)} choices={[{ value: 'pin', name: <Trans>A PIN</Trans> }, { value: 'phone', name: <Trans>This phone’s own lock: finger, face or code</Trans> }]} />}
        {by === 'phone' && <p className={css['note']}><Trans>Whoever can open this phone can then open the record too. If you set up the phone’s lock anew, the record may stay closed for good.</Trans></p>}
      </section>
      <LockChoices choice={choice} onChange={change => setChoice({ ...choice, ...change })} />
      <section className={css['group']}>
        <h2><Trans>What a lock does not hide</Trans></h2>
        <ul className={css['list']}>
          <li><Trans>That this app is here, and the name of the record.</Trans></li>
          <li><Trans>How much is in it, and when it was written.</Trans></li>
          <li><Trans>What you shared with a team. They still read it.</Trans></li>
        </ul>
      </section>
    </Page>
  )
}
