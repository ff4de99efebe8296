/** What is due of devices and procedures: a refill, a battery, a day that was agreed. */
import type { Due, DueDay } from '#features/due/due.ts'
import type { Folded } from '#log/fold.ts'
import { daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { BATTERY_SPOKEN_OF, REFILL_SPOKEN_OF, earliestOf, nearness, pumpsOf, stimulatorsOf } from './devices.ts'
import type { Nearness } from './devices.ts'
import { proceduresOf } from './procedures.ts'

/** A refill of the pump: from the first of the agreed days on, and when it is overdue, until it was noted. */
export function refillDue(folded: Folded, { day }: DueDay): readonly Due[] {
  return pumpsOf(folded, day).flatMap(pump => (pump.next === undefined ? [] : spoken('refill', pump.id, day, pump.next, nearness(day, pump.next, REFILL_SPOKEN_OF))))
}

/** The end of a stimulator's battery. */
export function batteryDue(folded: Folded, { day }: DueDay): readonly Due[] {
  return stimulatorsOf(folded, day).flatMap(({ id, batteryUntil }) => {
    if (batteryUntil === undefined) return []
    const until = earliestOf(batteryUntil)
    return spoken('battery', id, day, until, nearness(day, until, BATTERY_SPOKEN_OF))
  })
}

function spoken(sort: 'refill' | 'battery', id: string, day: Day, until: Day, near: Nearness): readonly Due[] {
  if (near === 'not-near') return []
  // Without a name: on the first screen it says what it is for nobody but who knows.
  return [{ key: `${sort} ${id} ${until} ${near}`, sort, day, before: until, to: '/procedures', is: 'waiting' }]
}

/** An agreed injection, block or operation, on its day and on the day before. */
export function procedureDue(folded: Folded, { day }: DueDay): readonly Due[] {
  return proceduresOf(folded).flatMap(({ id, told }): Due[] => {
    const { is, from, what } = told.body
    return is === 'agreed' && from.length === 10 && (from === day || from === daysLater(day, 1)) ? [{ key: `procedure ${id} ${from}`, sort: 'procedure', day, name: what, to: `/procedures/${id}`, is: 'waiting' }] : []
  })
}
