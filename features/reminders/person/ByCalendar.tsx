/** Reminders by the person's own calendar: an address that keeps itself up to date, and can be made anew. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { PersonLog } from '#device/person-log.ts'
import { Button } from '#ui/Button.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { showToast } from '#ui/toasts.ts'
import { feedShape, remindersShape } from '../shapes.ts'
import type { Reminders } from '../shapes.ts'
import css from './ChooseReminders.module.css'

/** The address is shown once, when it is made: whoever has it can read the times. */
export function ByCalendar({ log, server, onChanged }: { log: PersonLog; server: Reminders; onChanged: () => void }) {
  const { t } = useLingui()
  const [made, setMade] = useState<string>()
  const [failed, setFailed] = useState(false)
  const make = async (): Promise<void> => {
    const answer = await log.ask({ path: '/api/reminders/calendar', method: 'POST', answer: feedShape })
    setFailed(!answer.ok)
    if (answer.ok) setMade(new URL(answer.value.path, location.origin).href)
    onChanged()
  }
  const end = async (): Promise<void> => {
    const answer = await log.ask({ path: '/api/reminders/calendar/end', method: 'POST', answer: remindersShape })
    setFailed(!answer.ok)
    if (answer.ok) setMade(undefined)
    onChanged()
  }
  return (
    <>
      {made === undefined
        ? <Button wide icon={server.calendar ? 'tick' : undefined} onPress={() => void make()}>{server.calendar ? <Trans>By calendar: on. Make a new address</Trans> : <Trans>By my calendar</Trans>}</Button>
        : <>
            <p><Trans>Give this address to your calendar, as a calendar to subscribe to:</Trans></p>
            <p className={css['address']}>{made}</p>
            <Button wide icon="copy" onPress={() => void navigator.clipboard.writeText(made).then(() => showToast({ text: t`Copied` }), () => undefined)}><Trans>Copy the address</Trans></Button>
            <p className="soft"><Trans>Whoever has it sees the times, and only the word “Reminder”. Do not put it into a calendar that others look at, if that is not safe.</Trans></p>
          </>}
      {server.calendar && <Button wide kind="quiet" onPress={() => void end()}><Trans>End the calendar</Trans></Button>}
      {failed && <FieldProblem><Trans>The server cannot be reached now. Please try again later.</Trans></FieldProblem>}
    </>
  )
}
