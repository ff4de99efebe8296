/** Where somebody is, for the numbers: chosen on this device, until the clock of another place says otherwise. */
import { useState } from 'react'
import { zoneHere } from '#device/use-clock.ts'
import type { ChosenRegion } from '../numbers.ts'

const KEY = 'frond.region'

/** The choice, and the way to change it. */
export function useRegion(): readonly [ChosenRegion, (region: string) => void] {
  const [chosen, setChosen] = useState(read)
  return [chosen, region => {
    const next = { region, zone: zoneHere() }
    setChosen(next)
    try {
      localStorage.setItem(KEY, JSON.stringify(next))
    } catch {
      // Chosen anew next time.
    }
  }]
}

function read(): ChosenRegion {
  try {
    const said: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof said !== 'object' || said === null || !('region' in said) || !('zone' in said)) return undefined
    return typeof said.region === 'string' && typeof said.zone === 'string' ? { region: said.region, zone: said.zone } : undefined
  } catch {
    return undefined
  }
}
