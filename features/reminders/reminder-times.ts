/** When to be reminded, from what is due: by the clock on the wall, outside the quiet hours, each thing once. */
import type { Folded } from '#log/fold.ts'
import { dayIn, daysLater } from '#log/time.ts'
import type { Day, Instant, Zone } from '#log/time.ts'
import type { Due, DueDay, DueSort } from '#features/due/due.ts'
import { instantAt, wallClock } from '#features/episodes/wall-clock.ts'

/** How far ahead moments are planned; opening the app plans anew. */
export const PLANNED_AHEAD = { value: 14, unit: 'd', source: 'Our choice', mark: 'D' } as const
/** A refill must not be taken for a nudge. */
const INSISTENT: readonly DueSort[] = ['refill']

/** A time of day on the wall, `HH:MM`. */
export type TimeOfDay = string

/** What somebody chose to be reminded of, and when not. */
export interface ReminderChoice {
  readonly sorts: readonly DueSort[]
  /** Between these nobody is reminded; what would fall into them comes at their end. Equal times mean no quiet hours. */
  readonly quietFrom: TimeOfDay
  readonly quietTo: TimeOfDay
  /** When what has no time of its own is reminded of. */
  readonly usually: TimeOfDay
}

/** Nothing, until somebody chooses. */
export const NO_REMINDERS: ReminderChoice = { sorts: [], quietFrom: '22:00', quietTo: '08:00', usually: '10:00' }

/** One moment to be reminded at. */
export interface Planned {
  readonly key: string
  readonly at: Instant
  /** The same moment as the clock on the wall shows it where it was planned. */
  readonly wall: string
  readonly sort: DueSort
  readonly insistent: boolean
  /** The screen that answers it. */
  readonly to: string
}

/** What is planned from now on; `later` holds, by key, until when something was put off. */
export function plannedTimes(dueOn: (folded: Folded, when: DueDay) => readonly Due[], folded: Folded, choice: ReminderChoice, later: Readonly<Record<string, Instant>>, now: Instant, zone: Zone): Planned[] {
  const today = dayIn(now, zone)
  const planned = new Map<string, Planned>()
  for (let ahead = 0; ahead < PLANNED_AHEAD.value; ahead++) {
    const day = daysLater(today, ahead)
    for (const due of dueOn(folded, { day, now, zone })) {
      if (planned.has(due.key) || !choice.sorts.includes(due.sort) || due.is === 'done' || due.is === 'not done') continue
      const at = momentOf(due, day, choice, later[due.key], zone)
      if (at === undefined || at <= now) continue
      planned.set(due.key, { key: due.key, at, wall: wallClock(at, zone), sort: due.sort, insistent: INSISTENT.includes(due.sort), to: due.to })
    }
  }
  return [...planned.values()].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

// What was put off by hand comes when it was put off to, also at night: somebody asked for it.
function momentOf(due: Due, day: Day, choice: ReminderChoice, putOff: Instant | undefined, zone: Zone): Instant | undefined {
  if (putOff !== undefined) return putOff
  if (due.is === 'later' && due.answeredAt !== undefined) return due.answeredAt
  const moved = outsideQuiet(due.time ?? choice.usually, choice)
  return instantAt(`${moved.nextDay ? daysLater(day, 1) : day}T${moved.time}`, zone)
}

/**
 * The time itself, or the end of the quiet hours that it falls into.
 * @example outsideQuiet('23:00', { quietFrom: '22:00', quietTo: '08:00' }) //=> { time: '08:00', nextDay: true }
 */
export function outsideQuiet(time: TimeOfDay, { quietFrom, quietTo }: Pick<ReminderChoice, 'quietFrom' | 'quietTo'>): { readonly time: TimeOfDay; readonly nextDay: boolean } {
  if (quietFrom === quietTo) return { time, nextDay: false }
  if (quietFrom < quietTo) return { time: time >= quietFrom && time < quietTo ? quietTo : time, nextDay: false }
  if (time >= quietFrom) return { time: quietTo, nextDay: true }
  return { time: time < quietTo ? quietTo : time, nextDay: false }
}
