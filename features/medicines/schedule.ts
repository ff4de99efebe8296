/** Which doses a day has, by the person's own calendar and clock: no time zone enters here, so travel changes nothing. */
import type { Day } from '#log/time.ts'
import { daysLater } from '#log/time.ts'
import type { AgreedStep, Dose } from './regimen.ts'
import type { Regimen } from './regimens.ts'
import { isTakenOn } from './regimens.ts'

/** The doses of a day; none before it begins, after it ended, or for what is taken only when needed. */
export function dosesOn(regimen: Regimen, day: Day): readonly Dose[] {
  if (!isTakenOn(regimen.body, day) || regimen.body.use === 'rescue') return []
  return stepOn(regimen, day)?.doses ?? regimen.body.doses
}

/** The step that holds on a day; nothing before the first one. A step that the person is not ready for waits, with all later ones, where that was agreed. */
export function stepOn(regimen: Regimen, day: Day): AgreedStep | undefined {
  return reachable(regimen).findLast(step => step.from <= day)
}

/** The next step after a day, as agreed; it is also told while it waits. */
export function nextStep(regimen: Regimen, day: Day): AgreedStep | undefined {
  if (regimen.is === 'own') return undefined
  const waiting = heldFrom(regimen)
  return regimen.body.steps.find(step => step.from > day || (waiting !== undefined && step.from >= waiting))
}

function reachable(regimen: Regimen): readonly AgreedStep[] {
  if (regimen.is === 'own') return []
  const held = heldFrom(regimen)
  return held === undefined ? regimen.body.steps : regimen.body.steps.filter(step => step.from < held)
}

function heldFrom(regimen: Regimen): Day | undefined {
  return regimen.is === 'agreed' && regimen.body.mayWait ? regimen.notReady?.body.step : undefined
}

/** How many pieces a day has; unknown as soon as one dose is not known. */
export function piecesOf(doses: readonly Dose[]): number | 'unknown' {
  let sum = 0
  for (const dose of doses) {
    if (dose.pieces === undefined) return 'unknown'
    sum += dose.pieces
  }
  return Math.round(sum * 1000) / 1000
}

/** One bar of the calendar: from a day on, so much a day. */
export type Stretch = { readonly from: Day | 'before'; readonly pieces: number | 'unknown'; readonly milligrams: number | undefined; readonly is: 'past' | 'now' | 'ahead' }

/** The calendar of an agreed medicine, the amount before its first step in front; empty where no steps were agreed. */
export function stretchesOf(regimen: Regimen, today: Day): readonly Stretch[] {
  if (regimen.is === 'own' || regimen.body.steps.length === 0) return []
  const now = stepOn(regimen, today)
  const all: readonly { from: Day | 'before'; doses: readonly Dose[] }[] = [{ from: 'before', doses: regimen.body.doses }, ...regimen.body.steps]
  return all.map(({ from, doses }): Stretch => {
    const pieces = piecesOf(doses)
    const { milligrams } = regimen.body
    const isNow = now === undefined ? from === 'before' : from === now.from
    const ahead = from !== 'before' && (now === undefined || from > now.from)
    return { from, pieces, milligrams: pieces === 'unknown' || milligrams === undefined ? undefined : Math.round(pieces * milligrams * 1000) / 1000, is: isNow ? 'now' : ahead ? 'ahead' : 'past' }
  })
}

/** Whether the agreed amounts go down, go up, or neither alone. */
export function directionOf(stretches: readonly Stretch[]): 'down' | 'up' | 'both' {
  const amounts = stretches.map(stretch => (stretch.pieces === 'unknown' ? Number.NaN : stretch.pieces))
  const pairs = amounts.slice(1).map((amount, place) => amount - (amounts[place] ?? Number.NaN))
  return pairs.every(change => change <= 0) ? 'down' : pairs.every(change => change >= 0) ? 'up' : 'both'
}

/** The day on which so many pieces run out, going by the agreed days; nothing within the days looked at, or when a dose is not known. */
export function runsOutOn(regimen: Regimen, left: number, tomorrow: Day, mostDays = 400): Day | 'later' | 'unknown' {
  let rest = left
  for (let day = tomorrow, count = 0; count < mostDays; count++, day = daysLater(day, 1)) {
    const pieces = piecesOf(dosesOn(regimen, day))
    if (pieces === 'unknown') return 'unknown'
    if (pieces > rest) return day
    rest -= pieces
  }
  return 'later'
}
