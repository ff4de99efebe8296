/** The watch list of the medicine, fetched only by the screens that show it. */
import { useEffect, useState } from 'react'
import type { Facts } from '#clinical/facts.ts'
import type { WatchList } from '#clinical/topics/watch-list.ts'
import { useFolded } from '#device/use-log.ts'
import type { Day } from '#log/time.ts'
import { watchFactsOf } from '../symptom.ts'

type Judge = (facts: Facts) => WatchList

/** What to notice, what is urgent and what to show, from what stands in the record; nothing until the medicine has come. */
export function useWatchList(today: Day): WatchList | undefined {
  const folded = useFolded()
  const [judge, setJudge] = useState<Judge>()
  useEffect(() => {
    void import('#clinical/topics/watch-list.ts').then(({ watchList }) => setJudge(() => watchList))
  }, [])
  return judge?.(watchFactsOf(folded, today) as Facts)
}
