/** What is due on a day: the one shape that every slice answers in, for the first screen and for reminders. */
import type { Folded } from '#log/fold.ts'
import type { Day, Instant, Zone } from '#log/time.ts'

/** What sort of thing waits; the words are the screen's. */
export const dueSorts = ['check-in', 'mood', 'dose', 'session', 'measure', 'splint', 'care', 'refill', 'battery', 'procedure', 'review'] as const
export type DueSort = (typeof dueSorts)[number]

/** One thing that somebody agreed to do on a day. It is never a judgement: what was not done is simply not done. */
export type Due = {
  /** The same thing has the same key for as long as it waits, so that a reminder comes once. */
  readonly key: string
  readonly sort: DueSort
  readonly day: Day
  /** The agreed time on the person's own clock, `HH:MM`; nothing when any time of the day will do. */
  readonly time?: string
  /** The day before which it must be done; it may have passed. */
  readonly before?: Day
  /** Its own name as it was agreed or written: a medicine, an exercise, a goal. */
  readonly name?: string
  /** The screen that answers it. */
  readonly to: string
  readonly is: 'waiting' | 'done' | 'not done' | 'later'
  /** When it was answered, or until when it was put off. */
  readonly answeredAt?: Instant
}

/** The day that is asked about, on the person's own calendar. */
export type DueDay = { readonly day: Day; readonly now: Instant; readonly zone: Zone }

/** What one slice knows to be due. Pure. */
export type DueSource = (folded: Folded, when: DueDay) => readonly Due[]
