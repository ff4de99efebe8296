import { useEffect, useState } from 'react'
import { useLog, useSharing } from '#device/use-log.ts'
import type { Problem } from '#log/problem.ts'

/** Which photos the server would not take, by the hash of their file, and the way to send them again. */
export function useRefusedPhotos(): { readonly refused: ReadonlyMap<string, Problem>; readonly retry: () => Promise<void> } {
  const log = useLog()
  const { lastExchange } = useSharing()
  const [refused, setRefused] = useState<ReadonlyMap<string, Problem>>(new Map())
  const at = lastExchange?.at
  useEffect(() => {
    let gone = false
    void log.refusedFiles?.().then(found => { if (!gone) setRefused(found) }, () => undefined)
    return () => { gone = true }
  }, [log, at])
  return { refused, retry: async () => log.retryFiles?.() }
}
