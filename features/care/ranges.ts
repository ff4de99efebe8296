/** How far a joint went, over time: what was measured at home and what a team signed, side by side with who measured. A record, never a verdict. */
import type { Folded } from '#log/fold.ts'
import { dayIn } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { examinationsOf } from '#features/assessment/examinations.ts'
import { seriesOf } from '#features/measures/series.ts'

/** One passive range on one day. */
export type RangeOn = { readonly day: Day; readonly degrees: number; readonly by: 'me' | 'somebody-close' | 'therapist' | 'team' }

/** The passive ranges of each joint, the latest day first. Only what a team has signed counts as the team's. */
export function passiveRangesOverTime(folded: Folded): ReadonlyMap<string, readonly RangeOn[]> {
  const ranges = new Map<string, RangeOn[]>()
  const add = (joint: string, range: RangeOn): void => void ranges.set(joint, [...ranges.get(joint) ?? [], range])
  for (const { points } of seriesOf(folded)) {
    for (const { measured, day } of points) if (measured.what === 'range' && measured.way === 'passive') add(measured.joint, { day, degrees: measured.degrees, by: measured.by })
  }
  for (const examination of examinationsOf(folded)) {
    if (examination.signed === null) continue
    for (const { body: { measured }, entry } of examination.measures.values()) if (measured.what === 'range' && measured.way === 'passive-awake') add(measured.joint, { day: dayIn(entry.at, entry.zone), degrees: measured.degrees, by: 'team' })
  }
  return new Map([...ranges].map(([joint, on]) => [joint, on.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))]))
}
