/** Whether the last two weeks were alike, so that fewer questions say as much. It judges nothing: alike may be alike bad. */
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { dayIn, daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { changeNoticed } from '#features/events/event.ts'
import { answersOn } from './check-ins.ts'

/** Two weeks are alike when use was answered on enough days and no answer of one question differs from another by more than the scale's usual scatter. */
export const ALIKE = { days: 14, leastDays: 8, within: 2, unit: '{0-10}', source: 'Our choice', mark: 'D' } as const

/** Whether the two weeks before this day were alike. */
export function wereAlike(folded: Folded, today: Day): boolean {
  const first = daysLater(today, -ALIKE.days)
  const noticed = standingOf(folded, changeNoticed).some(({ entry }) => dayIn(entry.at, entry.zone) >= first && dayIn(entry.at, entry.zone) <= today)
  if (noticed) return false
  const given = new Map<string, number[]>()
  let days = 0
  for (let day = first; day < today; day = daysLater(day, 1)) {
    const answers = answersOn(folded, day)
    if (answers.some(({ body }) => body.question === 'use')) days++
    for (const { body } of answers) {
      const key = body.question === 'activity' ? body.activity : body.question === 'sleep' || body.question === 'pain' ? body.question : `${body.question} ${body.limb}`
      given.set(key, [...(given.get(key) ?? []), body.answer])
    }
  }
  return days >= ALIKE.leastDays && [...given.values()].every(values => Math.max(...values) - Math.min(...values) <= ALIKE.within)
}
