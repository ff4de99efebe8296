/** What somebody chose on this device about reminders, by record; kept here, never part of the record. */
import * as z from 'zod/mini'
import type { LogId } from '#device/database.ts'
import { instantShape } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { dueSorts } from '#features/due/due.ts'
import { NO_REMINDERS } from '../reminder-times.ts'
import type { ReminderChoice } from '../reminder-times.ts'

const timeShape = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const keptShape = z.object({ sorts: z.array(z.enum(dueSorts)), quietFrom: timeShape, quietTo: timeShape, usually: timeShape, later: z.record(z.string(), instantShape) })
/** A choice, and what was put off until when. */
export type KeptChoice = ReminderChoice & { readonly later: Readonly<Record<string, Instant>> }

const keyOf = (log: LogId): string => `frond.reminders.${log}`
const nothing: KeptChoice = { ...NO_REMINDERS, later: {} }

/** The choice as it is kept; what is missing or damaged is no reminder. */
export function readChoice(log: LogId): KeptChoice {
  try {
    const read = keptShape.safeParse(JSON.parse(localStorage.getItem(keyOf(log)) ?? 'null'))
    return read.success ? read.data : nothing
  } catch {
    return nothing
  }
}

/** Keeps it, and lets go of what was put off to a time that has passed. */
export function keepChoice(log: LogId, choice: KeptChoice, now: Instant): void {
  const later = Object.fromEntries(Object.entries(choice.later).filter(([, until]) => until > now))
  try {
    localStorage.setItem(keyOf(log), JSON.stringify({ ...choice, later }))
  } catch {
    // A browser that keeps nothing reminds of nothing; the screen shows the choice as it is kept.
  }
  dispatchEvent(new Event(CHOICE_CHANGED))
}

/** Told to the page when the choice changes. */
export const CHOICE_CHANGED = 'frond.reminders-changed'
