/** Reminders by message: what it means is said before anything is asked of the device. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { PersonLog } from '#device/person-log.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { remindersShape } from '../shapes.ts'
import type { Reminders } from '../shapes.ts'

type Problem = 'not-here' | 'not-allowed' | 'not-now'

/** On, off, or why it cannot be. */
export function ByPush({ log, server, onChanged }: { log: PersonLog; server: Reminders; onChanged: () => void }) {
  const { t } = useLingui()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const turn = async (act: () => Promise<Problem | undefined>): Promise<void> => {
    setBusy(true)
    setProblem(await act())
    setBusy(false)
    onChanged()
  }
  const begin = async (): Promise<Problem | undefined> => {
    if (!('serviceWorker' in navigator) || !('PushManager' in globalThis)) return 'not-here'
    if ((await Notification.requestPermission()) !== 'granted') return 'not-allowed'
    try {
      const worker = await navigator.serviceWorker.ready
      const made = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: server.publicKey })
      const answer = await log.ask({ path: '/api/reminders/push', body: { endpoint: made.endpoint }, answer: remindersShape })
      if (answer.ok) return undefined
      await made.unsubscribe()
      return answer.problem.code === 'push.service-unknown' ? 'not-here' : 'not-now'
    } catch {
      return 'not-here'
    }
  }
  const end = async (): Promise<Problem | undefined> => {
    const answer = await log.ask({ path: '/api/reminders/push/end', method: 'POST', answer: remindersShape })
    if (!answer.ok) return 'not-now'
    const worker = await navigator.serviceWorker.getRegistration()
    await (await worker?.pushManager.getSubscription())?.unsubscribe()
    return undefined
  }
  const pending = busy ? t`One moment` : undefined
  return (
    <>
      {server.push
        ? <Button wide icon="tick" pending={pending} onPress={() => void turn(end)}><Trans>By message: on. Turn it off</Trans></Button>
        : <Button wide pending={pending} onPress={() => void turn(begin)}><Trans>By message, also when Frond is closed</Trans></Button>}
      <p className="soft"><Trans>A message goes through the maker of your browser. It is empty: it only wakes this device, which knows what waits. Some devices are late with it, or leave it out.</Trans></p>
      {problem !== undefined && <FieldProblem>{problem === 'not-here' ? <Trans>This browser cannot be woken by messages. The calendar works everywhere.</Trans> : problem === 'not-allowed' ? <Trans>Messages are not allowed on this device. You can allow them in its settings.</Trans> : <Trans>The server cannot be reached now. Please try again later.</Trans>}</FieldProblem>}
    </>
  )
}
