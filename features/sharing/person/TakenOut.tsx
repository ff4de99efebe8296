import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded, useLog } from '#device/use-log.ts'
import { PersonLog } from '#device/person-log.ts'
import { useToday } from '#device/use-clock.ts'
import { dayIn, daysBetween } from '#log/time.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { lastTakenOut } from '../wrong-person.ts'

const LONGEST_DAYS = 60

/** The team wrote here what was about somebody else, and took it out: said plainly until it was read, since the person may have acted on it. */
export function TakenOut() {
  const log = useLog()
  const last = lastTakenOut(useFolded())
  const today = useToday()
  const mark = log instanceof PersonLog ? `frond.taken-out.${log.local.id}` : null
  const [read, setRead] = useState(() => (mark === null ? null : localStorage.getItem(mark)))
  if (last === null || mark === null || read === last.id || daysBetween(dayIn(last.at, 'UTC'), today) > LONGEST_DAYS) return null
  const done = (): void => {
    localStorage.setItem(mark, last.id)
    setRead(last.id)
  }
  return (
    <Banner kind="caution" title={<Trans>Your team had written something here that was about somebody else.</Trans>} action={<Button onPress={done}><Trans>I have read it</Trans></Button>}>
      <p><Plural value={last.count} one="It is taken out: # line. What you wrote is as it was." other="It is taken out: # lines. What you wrote is as it was." /></p>
      <p><Trans>Did you do something because of it? Then tell your team.</Trans></p>
    </Banner>
  )
}
