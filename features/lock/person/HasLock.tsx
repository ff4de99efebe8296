import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { changeChoice, changeOpener, takeLockOff } from '#device/lock.ts'
import { SHORTEST_PIN } from '#device/lock-key.ts'
import type { Opener } from '#device/lock-key.ts'
import type { LockOf } from '#device/lock-row.ts'
import type { PersonLog } from '#device/person-log.ts'
import type { Problem } from '#log/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { showToast } from '#ui/toasts.ts'
import { LockChoices } from './LockChoices.tsx'
import { LockProblem } from './LockProblem.tsx'
import { PinPad } from './PinPad.tsx'
import { lockNow } from './lock-now.ts'

type Asking = { readonly to: 'off' | 'change'; readonly step: 'old' | 'new' | 'again' }

/** The lock is on: lock now, another PIN, other choices, or off. What opens it is asked before anything of the lock itself changes. */
export function HasLock({ log, lock }: { log: PersonLog; lock: LockOf }) {
  const { t } = useLingui()
  const [asking, setAsking] = useState<Asking>()
  const [typed, setTyped] = useState({ old: '', new: '', again: '' })
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const { id } = log.local

  const change = async (choice: Parameters<typeof changeChoice>[1]): Promise<void> => {
    await changeChoice(id, choice)
    await log.catchUp()
  }
  const stop = (): void => {
    setAsking(undefined)
    setTyped({ old: '', new: '', again: '' })
  }
  const act = async (to: Asking['to']): Promise<void> => {
    setPending(true)
    const old: Opener = lock.opensBy === 'pin' ? { by: 'pin', pin: typed.old } : { by: 'phone' }
    const done = to === 'off' ? await takeLockOff(id, old) : await changeOpener(id, old, { by: 'pin', pin: typed.new })
    setPending(false)
    setProblem(done.ok ? undefined : done.problem)
    stop()
    if (!done.ok) return
    await log.catchUp(true)
    showToast({ icon: 'lock', text: to === 'off' ? <Trans>The lock is off. The record lies open on this device.</Trans> : <Trans>The new PIN opens it now.</Trans> })
  }
  const begin = (to: Asking['to']): void => {
    setProblem(undefined)
    if (lock.opensBy === 'pin') setAsking({ to, step: 'old' })
    else if (to === 'off') void act('off')
    else setAsking({ to, step: 'new' })
  }
  if (asking !== undefined) {
    const { to, step } = asking
    const value = typed[step]
    const last = step === 'again' || (step === 'old' && to === 'off')
    const differs = step === 'again' && value !== typed.new
    const onward = (): void => (last ? void act(to) : setAsking({ to, step: step === 'old' ? 'new' : 'again' }))
    const titles = { old: <Trans>Type your PIN</Trans>, new: <Trans>Choose a new PIN</Trans>, again: <Trans>The new PIN again</Trans> }
    const blocked = value.length < SHORTEST_PIN || differs
    return (
      <Page
        top={<Trans>Lock</Trans>} title={titles[step]}
        dock={<Foot><Button wide onPress={stop}><Trans>Not now</Trans></Button><Button wide kind="main" pending={pending ? t`One moment` : undefined} left={value.length < SHORTEST_PIN ? t`4 digits or more` : differs ? t`Not the same yet` : undefined} onPress={onward}>{!last ? <Trans>Next</Trans> : to === 'off' ? <Trans>Take the lock off</Trans> : <Trans>Use the new PIN</Trans>}</Button></Foot>}
      >
        {differs && value.length >= typed.new.length && <Banner kind="caution" announced title={<Trans>That is not the same PIN</Trans>}><Trans>Take it back and type it again.</Trans></Banner>}
        <PinPad key={step} label={t`PIN`} value={value} onChange={next => setTyped({ ...typed, [step]: next })} onDone={blocked || pending ? undefined : onward} />
      </Page>
    )
  }
  return (
    <Page
      back={{ to: '/settings', name: t`Back to settings` }} top={<Trans>Lock</Trans>} title={<Trans>The lock is on</Trans>}
      lead={lock.opensBy === 'pin' ? <Trans>It opens with your PIN. All of this record lies closed on this device.</Trans> : <Trans>It opens with this phone’s own lock. All of this record lies closed on this device.</Trans>}
      dock={<Foot><Button wide kind="main" icon="lock" onPress={() => lockNow(log)}><Trans>Lock now</Trans></Button></Foot>}
    >
      {problem !== undefined && <Banner kind="caution" announced title={<LockProblem problem={problem} />}><Trans>The lock is as it was.</Trans></Banner>}
      <LockChoices choice={lock} onChange={next => void change(next)} />
      <Button wide onPress={() => begin('change')}>{lock.opensBy === 'pin' ? <Trans>Another PIN</Trans> : <Trans>Use a PIN instead</Trans>}</Button>
      <Button wide pending={pending ? t`One moment` : undefined} onPress={() => begin('off')}><Trans>Take the lock off</Trans></Button>
    </Page>
  )
}
