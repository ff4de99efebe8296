/** What the service said of readers and numbers, asked when there is a net and remembered for when there is none. */
import { useEffect, useState } from 'react'
import { useLog } from '#device/LogProvider.tsx'
import { PersonLog } from '#device/person-log.ts'
import { useSharing } from '#device/use-log.ts'
import { crisisServiceShape } from '../reader.ts'
import type { CrisisService } from '../reader.ts'

const keyOf = (log: string): string => `frond.crisis.${log}`

/** The service's answer, as it is known on this device, and whether it was heard just now; nothing where no team is connected. */
export function useCrisisService(): { readonly service: CrisisService | undefined; readonly reachable: boolean; readonly asking: boolean } {
  const log = useLog()
  const { connection } = useSharing()
  const mine = log instanceof PersonLog ? log : null
  const [service, setService] = useState(() => (mine === null ? undefined : remembered(mine.local.id)))
  const [heard, setHeard] = useState<boolean>()
  useEffect(() => {
    let gone = false
    if (mine !== null && connection === 'connected') {
      void mine.ask({ path: '/api/crisis', answer: crisisServiceShape }).then(answer => {
        if (gone) return
        setHeard(answer.ok)
        if (!answer.ok) return
        remember(mine.local.id, answer.value)
        setService(answer.value)
      })
    }
    return () => {
      gone = true
    }
  }, [mine, connection])
  const connected = connection === 'connected'
  return { service: connected ? service : undefined, reachable: connected && heard === true && navigator.onLine, asking: connected && heard === undefined }
}

function remembered(log: string): CrisisService | undefined {
  try {
    const known = crisisServiceShape.safeParse(JSON.parse(localStorage.getItem(keyOf(log)) ?? 'null'))
    return known.success ? known.data : undefined
  } catch {
    return undefined
  }
}

function remember(log: string, service: CrisisService): void {
  try {
    localStorage.setItem(keyOf(log), JSON.stringify(service))
  } catch {
    // Asked anew next time; until then nobody is known to read.
  }
}
