/** Things by the day they belong to, in the order in which they come. */
import type { Day } from '#log/time.ts'

/** Each day with its things; days and things keep their order. */
export function inDays<T>(things: readonly T[], dayOf: (thing: T) => Day): (readonly [Day, readonly T[]])[] {
  const days = new Map<Day, T[]>()
  for (const thing of things) {
    const day = dayOf(thing)
    const those = days.get(day)
    if (those) those.push(thing)
    else days.set(day, [thing])
  }
  return [...days]
}
