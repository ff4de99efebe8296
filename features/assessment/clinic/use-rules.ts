/** The rules of care, fetched after the screen stands. */
import { useEffect, useState } from 'react'

type Rules = typeof import('#clinical/rules/suggest.ts')

/** The rules; `null` until they are here. */
export function useRules(): Rules | null {
  const [rules, setRules] = useState<Rules | null>(null)
  useEffect(() => {
    let gone = false
    void import('#clinical/rules/suggest.ts').then(read => { if (!gone) setRules(() => read) })
    return () => { gone = true }
  }, [])
  return rules
}
