/** Reminders: of what, when not, and by which of three ways; and what none of them can promise. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useLog } from '#device/LogProvider.tsx'
import { PersonLog } from '#device/person-log.ts'
import { useSharing } from '#device/use-log.ts'
import { instantOf } from '#log/time.ts'
import { useChoice } from '#ui/choice.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { ChooseAny } from '#ui/ChipGroup.tsx'
import { Field } from '#ui/Field.tsx'
import fieldCss from '#ui/Field.module.css'
import { Page } from '#ui/Page.tsx'
import { useMyLog } from '#features/limb/person/my-log.tsx'
import type { DueSort } from '#features/due/due.ts'
import { remindersShape } from '../shapes.ts'
import type { Reminders } from '../shapes.ts'
import css from './ChooseReminders.module.css'
import { ByCalendar } from './ByCalendar.tsx'
import { ByPush } from './ByPush.tsx'
import { keepChoice, reminderChoice } from './kept-choice.ts'
import type { KeptChoice } from './kept-choice.ts'

const SORTS = ['dose', 'session', 'check-in', 'mood', 'measure', 'splint', 'care', 'refill', 'battery', 'procedure', 'review'] as const satisfies readonly DueSort[]

/** Everything is off until it is chosen. */
export function ChooseReminders() {
  const { t } = useLingui()
  const log = useLog()
  const local = useMyLog()
  const mine = log instanceof PersonLog ? log : null
  const connected = useSharing().connection === 'connected'
  const [choice] = useChoice(reminderChoice(local.id))
  const [server, setServer] = useState<Reminders>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let gone = false
    if (mine !== null && connected) void mine.ask({ path: '/api/reminders', answer: remindersShape }).then(answer => { if (!gone && answer.ok) setServer(answer.value) })
    return () => { gone = true }
  }, [mine, connected, turn])
  const change = (changed: Partial<KeptChoice>): void => keepChoice(local.id, { ...choice, ...changed }, instantOf(Date.now()))
  const names: Record<(typeof SORTS)[number], string> = {
    dose: t`Medicines`, session: t`Practice`, 'check-in': t`How it is today`, mood: t`How you have been`, measure: t`Measuring`, splint: t`Splint or brace`, care: t`Skin and nails`, refill: t`Pump refill`, battery: t`Battery of a device`, procedure: t`An injection or operation`, review: t`A visit`,
  }
  const by = server?.push === true ? 'push' : server?.calendar === true ? 'calendar' : 'open'
  const again = (): void => setTurn(count => count + 1)
  return (
    <Page
      back={{ to: '/settings', name: t`Back to Settings` }} top={<Trans>Settings</Trans>} title={<Trans>Reminders</Trans>}
      lead={choice.sorts.length === 0 ? <Trans>None, until you choose.</Trans> : by === 'push' ? <Trans>They come by message, also when Frond is closed.</Trans> : by === 'calendar' ? <Trans>They come by your calendar, and here while Frond is open.</Trans> : <Trans>They come only while Frond is open.</Trans>}
    >
      <section className={css['group']}>
        <h2><Trans>Remind me of</Trans></h2>
        <ChooseAny label={t`Remind me of`} layout="columns" chosen={choice.sorts.filter(sort => SORTS.includes(sort))} onChoose={sorts => change({ sorts })} choices={SORTS.map(value => ({ value, name: names[value] }))} />
      </section>
      {choice.sorts.includes('refill') && <Banner kind="caution" title={<Trans>Do not rely on Frond for your refill</Trans>}><Trans>It is a second net. Your clinic keeps its own list, and the date belongs in your own calendar too.</Trans></Banner>}
      {choice.sorts.length > 0 && (
        <>
          <section className={css['group']}>
            <h2><Trans>When</Trans></h2>
            <TimeField label={t`What has no time of its own`} value={choice.usually} onChange={usually => change({ usually })} />
            <TimeField label={t`Quiet from`} value={choice.quietFrom} onChange={quietFrom => change({ quietFrom })} />
            <TimeField label={t`Quiet until`} value={choice.quietTo} onChange={quietTo => change({ quietTo })} />
            <p className="soft"><Trans>By the clock where you are. After a journey, open Frond once, so that it plans anew.</Trans></p>
          </section>
          <section className={css['group']}>
            <h2><Trans>How they come</Trans></h2>
            <p><Trans>While Frond is open: always.</Trans></p>
            {connected && mine !== null && server !== undefined
              ? <><ByPush log={mine} server={server} onChanged={again} /><ByCalendar log={mine} server={server} onChanged={again} /></>
              : <p className="soft">{connected ? <Trans>Asking the server for the other ways …</Trans> : <Trans>Messages and a calendar that keeps itself up to date need a clinic’s server. You are not connected to one.</Trans>}</p>}
            <p className="soft"><Trans>Whatever the way, it only says “Reminder”. Nobody reads on your screen what for.</Trans></p>
          </section>
          <Button wide kind="quiet" onPress={() => change({ sorts: [] })}><Trans>No reminders at all</Trans></Button>
        </>
      )}
    </Page>
  )
}

function TimeField({ label, value, onChange }: { label: string; value: string; onChange: (time: string) => void }) {
  return <Field label={label}>{tie => <input {...tie} className={fieldCss['input']} type="time" required value={value} onChange={event => /^\d{2}:\d{2}$/.test(event.target.value) && onChange(event.target.value)} />}</Field>
}
