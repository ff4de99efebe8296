import { Trans } from '@lingui/react/macro'
import { useLog } from '#device/LogProvider.tsx'
import { PersonLog } from '#device/person-log.ts'
import { Icon } from '#ui/Icon.tsx'
import css from './Lock.module.css'
import { leaveQuickly } from './leave-quickly.ts'

/** The way out, on every screen, where the person chose to have it. */
export function LeaveQuickly() {
  const log = useLog()
  return <div className={css['leaving']}><button type="button" className={css['leave']} onClick={() => leaveQuickly(log instanceof PersonLog ? log : undefined)}><Icon name="cross" size={22} /><Trans>Leave</Trans></button></div>
}
