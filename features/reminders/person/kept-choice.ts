/** What somebody chose on this device about reminders, by record; kept here, never part of the record. */
import * as z from 'zod/mini'
import type { LogId } from '#device/database.ts'
import { instantShape } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { choiceOf } from '#ui/choice.ts'
import type { Choice } from '#ui/choice.ts'
import { dueSorts } from '#features/due/due.ts'
import { NO_REMINDERS } from '../reminder-times.ts'
import type { ReminderChoice } from '../reminder-times.ts'

const timeShape = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const keptShape = z.object({ sorts: z.array(z.enum(dueSorts)), quietFrom: timeShape, quietTo: timeShape, usually: timeShape, later: z.record(z.string(), instantShape) })
/** A choice, and what was put off until when. */
export type KeptChoice = ReminderChoice & { readonly later: Readonly<Record<string, Instant>> }

const nothing: KeptChoice = { ...NO_REMINDERS, later: {} }
const choices = new Map<LogId, Choice<KeptChoice>>()

/** The choice of one record; a browser that keeps nothing reminds of nothing, and the screen shows the choice as it is kept. */
export function reminderChoice(log: LogId): Choice<KeptChoice> {
  const known = choices.get(log)
  if (known) return known
  const choice = choiceOf<KeptChoice>({ key: `frond.reminders.${log}`, read: choiceFrom, write: JSON.stringify, ifNotKept: 'as-before' })
  choices.set(log, choice)
  return choice
}

/** Keeps it, and lets go of what was put off to a time that has passed. */
export function keepChoice(log: LogId, choice: KeptChoice, now: Instant): void {
  reminderChoice(log).choose({ ...choice, later: Object.fromEntries(Object.entries(choice.later).filter(([, until]) => until > now)) })
}

// What is missing or damaged is no reminder.
function choiceFrom(text: string | null): KeptChoice {
  try {
    const read = keptShape.safeParse(JSON.parse(text ?? 'null'))
    return read.success ? read.data : nothing
  } catch {
    return nothing
  }
}
