/** Watches over an open record that has a lock: locks it in time, keeps the emergency card outside, and takes in what was said while it was locked. */
import { useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent } from 'react'
import { takeOut, takeUp } from '#device/inbox.ts'
import { leaveCardOutside } from '#device/lock.ts'
import type { PersonLog } from '#device/person-log.ts'
import { useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { cardOf } from '#features/emergency/shown.ts'
import { tellingOf } from '#features/limb/person/my-log.tsx'
import { draftsOfTaps } from '../tap.ts'
import { cardInWords } from './card-in-words.ts'
import { lockNow } from './lock-now.ts'

const MINUTE = 60_000
/** A screen that is in sight and that nobody touches [D]: long enough for a practice that is done beside it. */
const UNTOUCHED_MINUTES = 30
/** A camera or a file chooser covers the page; the picture would be lost if it locked behind it [D]. */
const CHOOSER_MINUTES = 2
const CARD_AFTER_MILLISECONDS = 2_000

/** Shows nothing by itself. */
export function KeepLocked({ log }: { log: PersonLog }) {
  const { i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const afterMinutes = log.local.lock?.afterMinutes ?? 0
  useEffect(() => watch(afterMinutes, () => lockNow(log)), [afterMinutes, log])

  const takeIn = useEffectEvent(async () => {
    const registry = await log.everyKind()
    const left = await takeUp(log.local.id, async () => registry)
    if (left.length === 0) return
    const written = await log.write(draftsOfTaps(left.map(({ id, tap }) => ({ ...tap, id })), log.folded, tellingOf(log.local, undefined)))
    // Written twice is the same as once: each tap brought its own name.
    if (written.ok) await takeOut(log.local.id, left.map(({ id }) => id))
  })
  useEffect(() => void takeIn().catch(() => undefined), [])

  const outside = log.local.lock?.cardOutside === true
  const { revision } = folded
  const leaveCard = useEffectEvent(async () => {
    // What stands on the card is known only when every kind is.
    await log.everyKind()
    await leaveCardOutside(log.local.id, cardInWords(i18n, cardOf(log.folded, today), zoneHere()))
  })
  useEffect(() => {
    if (!outside) return undefined
    const timer = setTimeout(() => void leaveCard().catch(() => undefined), CARD_AFTER_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [outside, revision])
  return null
}

function watch(afterMinutes: number, lock: () => void): () => void {
  const stop = new AbortController()
  const { signal } = stop
  let timer: ReturnType<typeof setTimeout> | undefined
  let until = Number.POSITIVE_INFINITY
  let chooserUntil = 0
  const lockAt = (time: number): void => {
    until = time
    clearTimeout(timer)
    if (time <= Date.now()) lock()
    else timer = setTimeout(() => lockAt(until), time - Date.now())
  }
  const touched = (): void => {
    if (document.visibilityState === 'visible') lockAt(Date.now() + UNTOUCHED_MINUTES * MINUTE)
  }
  const seen = (): void => {
    if (document.visibilityState === 'hidden') return lockAt(Math.max(Date.now() + afterMinutes * MINUTE, chooserUntil))
    // A timer sleeps with the page; what it should have done is done on return.
    if (until <= Date.now()) lock()
    else touched()
  }
  document.addEventListener('visibilitychange', seen, { signal })
  for (const sort of ['pointerdown', 'keydown'] as const) addEventListener(sort, touched, { signal, capture: true, passive: true })
  addEventListener('click', ({ target }) => {
    const chooser = target instanceof Element ? target.closest('input[type=file], label:has(input[type=file])') : null
    if (chooser !== null) chooserUntil = Date.now() + CHOOSER_MINUTES * MINUTE
  }, { signal, capture: true })
  for (const sort of ['change', 'cancel'] as const) {
    addEventListener(sort, ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'file') chooserUntil = 0
    }, { signal, capture: true })
  }
  touched()
  return () => {
    stop.abort()
    clearTimeout(timer)
  }
}
