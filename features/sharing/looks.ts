/** Who looked, as a person wants to read it: once for each day and reader, however often a page was opened. */
import { dayIn } from '#log/time.ts'
import type { Day, Zone } from '#log/time.ts'
import type { Sharing } from './shapes.ts'

type Look = Sharing['looks'][number]

/** One reader on one day: the last time, how often, for what, and every part they had before them. */
export interface LooksOfDay {
  readonly day: Day
  readonly last: string
  readonly times: number
  readonly name: string
  readonly role: Look['role']
  readonly purposes: readonly string[]
  readonly streams: Look['streams']
}

/** Looks gathered by day and reader; the newest first, as they came. */
export function looksByDay(looks: readonly Look[], zone: Zone): LooksOfDay[] {
  const groups = Map.groupBy(looks, ({ at, name, role }) => `${dayIn(at, zone)} ${role} ${name}`)
  return [...groups.values()].flatMap(group => {
    const [last] = group
    if (last === undefined) return []
    const streams = new Set(group.flatMap(one => one.streams))
    const purposes = new Set(group.flatMap(one => (one.purpose === null ? [] : [one.purpose])))
    return [{ day: dayIn(last.at, zone), last: last.at, times: group.length, name: last.name, role: last.role, purposes: [...purposes], streams: [...streams] }]
  })
}
