/** A session while it runs: a calm ring, the time that is left in small, and the whole screen a way to stop. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useState } from 'react'
import { instantOf, millisecondsOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { useLoudStop } from './use-loud-stop.ts'
import css from './RunSession.module.css'

const R = 92
const AROUND = 2 * Math.PI * R
/** The tap that began it, or its tremble, does not end it. */
const SETTLES_MILLISECONDS = 1500

type Props = {
  name: string
  how: string | undefined
  began: Instant
  minutes: number
  /** Whether a loud word or a clap ends it too. */
  listens: boolean
  onEnd: (ended: 'time-up' | 'stopped', seconds: number) => void
}

/** Any touch and any key stop it; it also ends by itself. The screen stays lit where the device allows. */
export function RunningClock({ name, how, began, minutes, listens, onEnd }: Props) {
  const { t } = useLingui()
  const total = minutes * 60
  const [gone, setGone] = useState(() => secondsSince(began))
  const end = useEffectEvent((ended: 'time-up' | 'stopped') => onEnd(ended, Math.min(total, secondsSince(began))))
  const listening = useLoudStop(listens, () => end('stopped'))
  useEffect(() => {
    const timer = setInterval(() => {
      const seconds = secondsSince(began)
      setGone(seconds)
      if (seconds >= total) end('time-up')
    }, 1000)
    return () => clearInterval(timer)
  }, [began, total])
  useEffect(() => {
    const openedAt = performance.now()
    const stop = (event: Event): void => {
      if (performance.now() - openedAt < SETTLES_MILLISECONDS) return
      if (event instanceof KeyboardEvent && (event.key === 'Tab' || event.key === 'Shift')) return
      event.preventDefault()
      end('stopped')
    }
    // As the finger comes down: a hand that lies on the screen stops it too.
    addEventListener('pointerdown', stop, { capture: true })
    addEventListener('keydown', stop, { capture: true })
    return () => {
      removeEventListener('pointerdown', stop, { capture: true })
      removeEventListener('keydown', stop, { capture: true })
    }
  }, [])
  useScreenStaysOn()
  const left = Math.max(0, total - gone)
  return (
    <main className={css['running']}>
      <h1 className={css['name']}>{name}</h1>
      <svg className={css['ring']} viewBox="0 0 200 200" role="img" aria-label={t`${Math.ceil(left / 60)} minutes left`}>
        <circle className={css['track']} cx="100" cy="100" r={R} />
        <circle className={css['gone']} cx="100" cy="100" r={R} strokeDasharray={`${AROUND * Math.min(1, gone / total)} ${AROUND}`} transform="rotate(-90 100 100)" />
        <text className={css['left']} x="100" y="108" textAnchor="middle">{Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}</text>
      </svg>
      {how !== undefined && <p className={css['how']}>{how}</p>}
      <button type="button" className={css['stop']} autoFocus><b><Trans>Stop</Trans></b><span>{listening === 'on' ? <Trans>Touch anywhere, or call out</Trans> : <Trans>Touch anywhere</Trans>}</span></button>
      {listening === 'refused' && <p className={css['how']}><Trans>The microphone is not allowed, so only a touch or a key stops it.</Trans></p>}
    </main>
  )
}

function secondsSince(began: Instant): number {
  // A clock that was set back makes no session longer or negative.
  return Math.max(0, Math.floor((millisecondsOf(instantOf(Date.now())) - millisecondsOf(began)) / 1000))
}

function useScreenStaysOn(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let left = false
    void navigator.wakeLock?.request('screen').then(taken => { if (left) void taken.release(); else lock = taken }, () => undefined)
    return () => {
      left = true
      void lock?.release()
    }
  }, [])
}
