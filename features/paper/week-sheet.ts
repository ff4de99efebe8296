/** A week sheet from paper: three numbers a day, ticked by the person and typed in by somebody of the team in their name. */
import type { Draft } from '#log/draft.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { isPersonsSide } from '#log/role.ts'
import { daysLater, instantOf, millisecondsOf, startOfDay } from '#log/time.ts'
import type { Day, Instant, Zone } from '#log/time.ts'
import type { CheckInAnswer } from '#features/check-ins/check-in.ts'
import { answerTo, answersOn } from '#features/check-ins/check-ins.ts'
import { answerCheckIn } from '#features/check-ins/say-check-in.ts'

/** What the sheet asks, in its columns' order. */
export const sheetQuestions = ['use', 'sleep', 'pain'] as const
export type SheetQuestion = (typeof sheetQuestions)[number]

/** One row of the sheet as it was typed; an empty place says nothing. */
export interface SheetDay {
  readonly day: Day
  readonly typed: Partial<Record<SheetQuestion, string>>
}

/** What stands for a place of the sheet already, and whether the team may correct it: nobody corrects the person's own words. */
export interface Standing {
  readonly answer: number
  readonly theirs: boolean
  readonly told: Told<CheckInAnswer>
}

/** The seven days that end with this one. */
export function weekUntil(last: Day): Day[] {
  return Array.from({ length: 7 }, (_none, place) => daysLater(last, place - 6))
}

/**
 * A typed place as a whole number from 0 to 10; `null` for an empty one, and a refusal for anything else.
 * @example readPlace('7') //=> { ok: true, value: 7 }
 */
export function readPlace(typed: string): Outcome<number | null> {
  const text = typed.trim()
  if (text === '') return accept(null)
  return /^(10|[0-9])$/.test(text) ? accept(Number(text)) : refuse('paper.not-zero-to-ten')
}

/** What is known of a place before anything is typed. */
export function standingAt(folded: Folded, day: Day, question: SheetQuestion, limb: EntryId | 'not-said'): Standing | undefined {
  const told = answerTo(answersOn(folded, day), question === 'use' ? { question, limb } : { question })
  if (told === undefined) return undefined
  const role = told.entry.receipt?.role
  return { answer: told.body.answer, theirs: role !== undefined && isPersonsSide(role), told }
}

/** Everything that was typed, as answers of those days in the person's words. What stands already is not said twice. */
export function enterSheet(days: readonly SheetDay[], limb: EntryId | 'not-said', folded: Folded, clock: { zone: Zone; now: Instant }): Outcome<Draft[]> {
  const drafts: Draft[] = []
  for (const { day, typed } of days) {
    for (const question of sheetQuestions) {
      const place = readPlace(typed[question] ?? '')
      if (!place.ok) return refuse(place.problem.code, { where: `${day}.${question}` })
      const before = standingAt(folded, day, question, limb)
      if (place.value === null || before?.theirs === true || before?.answer === place.value) continue
      const said = answerCheckIn(bodyOf(question, limb, place.value), before?.told, { voice: 'they said', onBehalf: true })
      if (!said.ok) return said
      drafts.push(...said.value.map(draft => (before === undefined ? { ...draft, at: noonOf(day, clock), zone: clock.zone } : draft)))
    }
  }
  return drafts.length === 0 ? refuse('paper.nothing-new') : accept(drafts)
}

function bodyOf(question: SheetQuestion, limb: EntryId | 'not-said', answer: number): CheckInAnswer {
  return question === 'use' ? { question, limb, answer } : { question, answer }
}

/** A sheet knows the day, not the hour: the middle of it, and never later than now. */
function noonOf(day: Day, { zone, now }: { zone: Zone; now: Instant }): Instant {
  return instantOf(Math.min(millisecondsOf(startOfDay(day, zone)) + 12 * 3_600_000, millisecondsOf(now)))
}
