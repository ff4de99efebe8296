import { Trans, useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { useLog } from '#device/LogProvider.tsx'
import { PersonLog } from '#device/person-log.ts'
import { Page } from '#ui/Page.tsx'
import { HasLock } from './HasLock.tsx'
import { PutLockOn } from './PutLockOn.tsx'

/** The lock of this record on this device: put on, changed, taken off. */
export function SetLock() {
  const { t } = useLingui()
  const log = useLog()
  const mine = log instanceof PersonLog ? log : undefined
  useSyncExternalStore(log.subscribe, () => JSON.stringify(mine?.local.lock))
  if (mine === undefined) return <Page back={{ to: '/settings', name: t`Back to settings` }} title={<Trans>The sample has no lock</Trans>} />
  return mine.local.lock === undefined ? <PutLockOn log={mine} /> : <HasLock log={mine} lock={mine.local.lock} />
}
