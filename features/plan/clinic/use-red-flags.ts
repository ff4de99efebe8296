import { useEffect, useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { useMe } from '#features/accounts/clinic/me.tsx'
import { useRecordPerson } from '#features/panel/clinic/record-person.tsx'
import type { StandingFlag } from '../acted.ts'

type Standing = typeof import('../standing-flags.ts')

/** The red flags that stand today, with what was done about each; `null` until the rules are read. */
export function useRedFlags(): readonly StandingFlag[] | null {
  const folded = useFolded()
  const today = useToday()
  const { born, sex } = useRecordPerson()
  const { me } = useMe()
  const [standing, setStanding] = useState<Standing | null>(null)
  useEffect(() => {
    let gone = false
    void import('../standing-flags.ts').then(read => { if (!gone) setStanding(() => read) })
    return () => { gone = true }
  }, [])
  return standing === null ? null : standing.standingFlags(folded, { born, sex, writer: me.role }, today)
}
