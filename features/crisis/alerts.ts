/** Alerts as they stand. */
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { alertClosed, alertRaised, alertTaken, urgentAnswered, urgentRaised } from './alert.ts'
import type { RaisedAlert } from './alert.ts'

/** One alert, and whether somebody is calling. */
export interface Alert {
  readonly told: Told<RaisedAlert>
  readonly taken: boolean
}

/** Every alert that nobody has closed, the oldest first. A later answer of 0 closes nothing. */
export function openAlerts(folded: Folded): Alert[] {
  const closed = new Set(standingOf(folded, alertClosed).map(told => told.body.alert))
  const taken = new Set(standingOf(folded, alertTaken).map(told => told.body.alert))
  return standingOf(folded, alertRaised).filter(({ id }) => !closed.has(id)).map(told => ({ told, taken: taken.has(told.id) }))
}

/** Something urgent as those see it who may not read why: since when, and who is calling. */
export interface Urgent {
  readonly told: Told
  readonly by: string | undefined
}

/** What is urgent and not yet spoken about, without a reason. */
export function urgentOpen(folded: Folded): Urgent[] {
  const answers = standingOf(folded, urgentAnswered)
  return standingOf(folded, urgentRaised).filter(({ id }) => !answers.some(({ body }) => body.urgent === id && body.is === 'spoken'))
    .map(told => ({ told, by: answers.findLast(({ body }) => body.urgent === told.id)?.body.by }))
}

/** Whether an alert is open: as long as one is, quantities of medicine and what is left of them are hidden. */
export function alertOpen(folded: Folded): boolean {
  return openAlerts(folded).length > 0
}

/** The answer to question 9 goes at once: from several days upward it is an alert, whatever is answered afterwards. */
export function alertOfAnswer(answer: number): Outcome<Draft[]> {
  return accept(answer >= 1 ? [draft(alertRaised, { why: 'item-9', answer }), draft(urgentRaised, {})] : [])
}

/** The person tells their team that they are not safe. Said again within the same open alert it stays one. */
export function tellNotSafe(folded: Folded): Outcome<Draft[]> {
  return accept(openAlerts(folded).some(({ told }) => told.body.why === 'not-safe') ? [] : [draft(alertRaised, { why: 'not-safe' }), draft(urgentRaised, {})])
}

/** Somebody of the team says that they are calling. */
export function takeAlert({ told, taken }: Alert, by: string, urgent: readonly Urgent[]): Outcome<Draft[]> {
  return accept(taken ? [] : [draft(alertTaken, { alert: told.id }), ...urgent.filter(one => one.by === undefined).map(one => draft(urgentAnswered, { urgent: one.told.id, is: 'calling', by }))])
}

/** Closes an alert: only with a name and with what came of it. */
export function closeAlert({ told }: Alert, said: { spokenBy: string; outcome: string }, open: readonly Alert[], urgent: readonly Urgent[]): Outcome<Draft[]> {
  const [spokenBy, outcome] = [said.spokenBy.trim(), said.outcome.trim()]
  if (spokenBy === '') return refuse('alert.no-name', { where: 'spokenBy' })
  if (outcome === '') return refuse('alert.no-outcome', { where: 'outcome' })
  // With the last alert closed nothing is urgent any more for those who never saw why.
  const last = open.every(one => one.told.id === told.id)
  return accept([draft(alertClosed, { alert: told.id, spokenBy, outcome }), ...(last ? urgent.map(one => draft(urgentAnswered, { urgent: one.told.id, is: 'spoken', by: spokenBy })) : [])])
}
