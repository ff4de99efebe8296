import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useSharing } from '#device/use-log.ts'
import { daysBetween } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { isSample, useMyLog } from '#features/limb/person/my-log.tsx'
import css from './asks.module.css'

const KEY = 'frond.only-copy-said'

/** In the first week, once: this device holds the only copy. Said no more after it was passed by, or a copy was made. */
export function OnlyCopy({ today }: { today: Day }) {
  const { connection } = useSharing()
  const local = useMyLog()
  const { id, openedAt, lastCopy } = local
  const [said, setSaid] = useState(() => readSaid() === id)
  const age = daysBetween(openedAt.slice(0, 10), today)
  if (said || isSample(local) || connection === 'connected' || lastCopy !== undefined || age < 1 || age > 7) return null
  const pass = (): void => {
    setSaid(true)
    try {
      localStorage.setItem(KEY, id)
    } catch {
      // A browser that keeps nothing may say it again.
    }
  }
  return (
    <Sheet level={2} title={<Trans>This device holds the only copy</Trans>}>
      <p className={css['about']}><Trans>If it is lost or cleared, the record is gone. A copy in a file brings it back.</Trans></p>
      <div className={css['choices']}>
        <Button onPress={pass}><Trans>Not now</Trans></Button>
        <ButtonLink to="/copy"><Trans>Make a copy</Trans></ButtonLink>
      </div>
    </Sheet>
  )
}

function readSaid(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
