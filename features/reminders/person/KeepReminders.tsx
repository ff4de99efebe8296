/** Keeps the moments up to date while a record is open: here, at the worker, and at the server where there is one; and speaks up when one comes. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useState } from 'react'
import { useLog } from '#device/LogProvider.tsx'
import { PersonLog } from '#device/person-log.ts'
import { zoneHere } from '#device/use-clock.ts'
import { useFolded, useSharing } from '#device/use-log.ts'
import { instantOf, millisecondsOf } from '#log/time.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { useChoice } from '#ui/choice.ts'
import { showToast } from '#ui/toasts.ts'
import { dueOn } from '#features/due/sources.ts'
import { isSample, useMyLog } from '#features/limb/person/my-log.tsx'
import { plannedTimes } from '../reminder-times.ts'
import type { Planned } from '../reminder-times.ts'
import { MOST_TIMES_AHEAD, remindersShape } from '../shapes.ts'
import { reminderChoice } from './kept-choice.ts'
import { leavePlan } from './plan-for-worker.ts'

/** Writing goes first; the plan may wait this long. */
const SETTLES_MILLISECONDS = 1500
/** What a timer of a browser can wait for. */
const LONGEST_WAIT = 2 ** 31 - 1

/** Shows nothing by itself. */
export function KeepReminders() {
  const { t } = useLingui()
  const folded = useFolded()
  const log = useLog()
  const local = useMyLog()
  const connected = useSharing().connection === 'connected'
  const [planned, setPlanned] = useState<readonly Planned[]>([])
  const [choice] = useChoice(reminderChoice(local.id))
  const plan = useEffectEvent(async (): Promise<void> => {
    const times = choice.sorts.length === 0 ? [] : plannedTimes(dueOn, folded, choice, choice.later, instantOf(Date.now()), zoneHere()).slice(0, MOST_TIMES_AHEAD)
    setPlanned(times)
    // What lies beside a locked record says when, and nothing of what.
    await leavePlan(local.lock === undefined ? times : times.map(time => ({ ...time, to: '/', key: '' })), { title: t`Reminder`, important: t`Reminder, important`, later: t`Later`, nothing: t`Nothing waits now` })
    if (log instanceof PersonLog && connected) await log.ask({ path: '/api/reminders/times', body: { times: times.map(({ at, insistent }) => ({ at, insistent })) }, answer: remindersShape })
  })
  const revision = folded.revision
  useEffect(() => {
    if (isSample(local)) return undefined
    const timer = setTimeout(() => void plan(), SETTLES_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [revision, choice, connected, local])
  const next = planned[0]
  useEffect(() => {
    if (next === undefined) return undefined
    const timer = setTimeout(() => {
      showToast({ icon: next.insistent ? 'caution' : 'clock', text: <>{next.insistent ? <Trans>A reminder that matters.</Trans> : <Trans>A reminder.</Trans>} <ButtonLink kind="quiet" to={next.to}><Trans>Look at it</Trans></ButtonLink> <ButtonLink kind="quiet" to={`/reminders/later/${encodeURIComponent(next.key)}`}><Trans>Later</Trans></ButtonLink></> })
      setPlanned(left => left.filter(({ key }) => key !== next.key))
    }, Math.min(LONGEST_WAIT, Math.max(0, millisecondsOf(next.at) - Date.now())))
    return () => clearTimeout(timer)
  }, [next])
  return null
}
