/** Long rest in a splint, as the medicine counts it: the numbers of the rule, for a question to the team. Loads the medicine, so only the screen of wear asks it. */
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Day, Instant, Zone } from '#log/time.ts'
import { daysNearlyAllDay, hasReason } from './wears.ts'

/** Whether it is a question for the team, and by which numbers: more than so many hours a day, for more than so many days, and no reason written down. */
export function longWear(folded: Folded, today: Day, zone: Zone, now: Instant, limb: EntryId | 'not-said'): { readonly asks: boolean; readonly days: number; readonly hoursPerDay: number } {
  const [hoursPerDay, mostDays] = [LOCAL_VALUES.splintHoursPerDay.value, LOCAL_VALUES.splintDays.value]
  const days = daysNearlyAllDay(folded, today, zone, now, hoursPerDay, limb)
  return { asks: days > mostDays && !hasReason(folded, today, limb), days, hoursPerDay }
}
