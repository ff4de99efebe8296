import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { LocalLog } from '#device/database.ts'
import { leave, newId } from '#device/inbox.ts'
import { zoneHere } from '#device/use-clock.ts'
import type { EntryId } from '#log/ids.ts'
import { instantOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { BigControl } from '#ui/BigControl.tsx'
import { Dock } from '#ui/Dock.tsx'
import { timeOf } from '#features/limb/person/moments.ts'

/** *It is happening* in one tap, without the PIN: it goes inside, and nobody can read it there before the record is opened. */
export function TapWhileLocked({ local }: { local: LocalLog }) {
  const { i18n } = useLingui()
  const [spell, setSpell] = useState<EntryId>()
  const [kept, setKept] = useState<Instant>()
  const [failed, setFailed] = useState(false)
  const tap = async (): Promise<void> => {
    const at = instantOf(Date.now())
    const id = spell ?? newId()
    setSpell(spell === undefined ? id : undefined)
    try {
      await leave(local.id, { tap: { is: spell === undefined ? 'happening' : 'eased', spell: id, at, zone: zoneHere() } })
      setKept(at)
    } catch {
      setSpell(spell)
      setFailed(true)
    }
  }
  return (
    <Dock>
      <BigControl
        state={spell === undefined ? 'calm' : 'running'} onTap={() => void tap()}
        title={spell === undefined ? <Trans>It is happening</Trans> : <Trans>It has eased</Trans>}
        note={failed ? <Trans>This browser could not keep it.</Trans> : kept === undefined ? <Trans>Without opening it. It goes inside, closed.</Trans> : <Trans>Kept inside at {timeOf(i18n, kept, zoneHere())}</Trans>}
      />
    </Dock>
  )
}
