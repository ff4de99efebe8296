/** Putting one reminder off: chosen in one tap, and it says until when. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation, useParams } from 'wouter'
import { zoneHere } from '#device/use-clock.ts'
import { instantOf } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { timeOf } from '#features/limb/person/moments.ts'
import { useMyLog } from '#features/limb/person/my-log.tsx'
import { sayOnArrival } from '#features/limb/person/use-say.tsx'
import { keepChoice, reminderChoice } from './kept-choice.ts'

const MINUTES = [15, 30, 60, 180] as const

/** Which reminder stands in the address, by its key. */
export function RemindLater() {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const log = useMyLog().id
  const key = decodeURIComponent(useParams<{ key: string }>().key)
  const put = (minutes: number): void => {
    const now = Date.now()
    const until = instantOf(now + minutes * 60_000)
    const choice = reminderChoice(log).chosen()
    keepChoice(log, { ...choice, later: { ...choice.later, [key]: until } }, instantOf(now))
    sayOnArrival({ icon: 'clock', text: <Trans>Again at {timeOf(i18n, until, zoneHere())}</Trans> })
    go('/')
  }
  return (
    <Page back={{ to: '/', name: t`Back to Now` }} top={<Trans>Reminder</Trans>} title={<Trans>Remind me again</Trans>}>
      {MINUTES.map(minutes => <Button key={minutes} wide onPress={() => put(minutes)}>{minutes < 60 ? <Trans>In {minutes} minutes</Trans> : minutes === 60 ? <Trans>In an hour</Trans> : <Trans>In {minutes / 60} hours</Trans>}</Button>)}
      <Button wide kind="quiet" onPress={() => go('/')}><Trans>Not again today</Trans></Button>
    </Page>
  )
}
