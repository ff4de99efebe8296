/** What is asked beyond the usual on a day, and whether the person pauses. */
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { dayIn, daysBetween } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'
import { checkInsPaused, questionDeclined, questionPrescribed } from './prescription.ts'
import type { CheckInPause, PrescribedQuestion } from './prescription.ts'

/** Further questions that run on this day and were not declined, the oldest first. */
export function prescriptionsOn(folded: Folded, day: Day): Told<PrescribedQuestion>[] {
  const declined = new Set(standingOf(folded, questionDeclined).map(told => told.body.prescription))
  return standingOf(folded, questionPrescribed).filter(({ id, body }) => !declined.has(id) && body.from <= day && day <= body.until)
}

/** Those of them that are asked on this very day: a weekly one only each seventh day. */
export function askedByClinicOn(folded: Folded, day: Day): Told<PrescribedQuestion>[] {
  return prescriptionsOn(folded, day).filter(({ body }) => daysBetween(body.from, day) % body.everyDays === 0)
}

/** The pause that holds on a day, if one does. */
export function pauseOn(folded: Folded, day: Day): Told<CheckInPause> | undefined {
  const told = standingOf(folded, checkInsPaused).at(-1)
  if (told === undefined || dayIn(told.entry.at, told.entry.zone) > day) return undefined
  return told.body.until === 'until-i-say' || day <= told.body.until ? told : undefined
}

/** No questions until a day, or until the person says so; a longer or shorter pause replaces the one before. */
export function pauseCheckIns(until: CheckInPause['until'], today: Day, before?: Told<CheckInPause>, telling?: Telling): Outcome<Draft[]> {
  if (until !== 'until-i-say' && until < today) return refuse('check-ins.pause-over', { where: 'until' })
  return accept([draft(checkInsPaused, { until }, { ...(before ? { replaces: before.heads } : {}), ...knownBy(telling) })])
}

/** The questions come again. */
export function endPause(pause: Told<CheckInPause>): Outcome<Draft[]> {
  const { at, zone, voice, onBehalf } = pause.entry
  return accept([draft(checkInsPaused, 'withdrawn', { at, zone, voice, onBehalf, replaces: pause.heads })])
}

/** This further question is not for them. */
export function declineQuestion(prescription: Told<PrescribedQuestion>, telling?: Telling): Outcome<Draft[]> {
  return accept([draft(questionDeclined, { prescription: prescription.id }, knownBy(telling))])
}

/** A further question as somebody of the team asks for it. */
export function prescribeQuestion(said: PrescribedQuestion): Outcome<Draft[]> {
  if (said.reason.trim() === '') return refuse('question.no-reason', { where: 'reason' })
  return accept([draft(questionPrescribed, { ...said, reason: said.reason.trim() })])
}
