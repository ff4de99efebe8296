/** A calendar of the medicine as steps of doses, for a clinician to read, mend and agree; nothing of it reaches the person by itself. */
import type { Stretch } from '#clinical/medicines/calendar.ts'
import { divided } from '#clinical/medicines/calendar.ts'
import type { AgreedStep, Dose } from './regimen.ts'

/** The steps with whole or half pieces, and the days on which the amounts cannot be made of them. */
export type StepsFromCalendar = { readonly steps: readonly AgreedStep[]; readonly notWhole: readonly string[] }

/** Spreads each amount over the times of day, in half pieces, the larger ones last. */
export function stepsFrom(stretches: readonly Stretch[], times: readonly string[], milligrams: number): StepsFromCalendar {
  const notWhole: string[] = []
  const steps = stretches.flatMap((stretch): AgreedStep[] => {
    if (stretch.on === undefined) return []
    const amounts = stretch.mgPerDay === 0 ? [] : divided(stretch.mgPerDay, times.length, milligrams / 2)
    const doses = amounts.map((amount, place): Dose => ({ time: times[times.length - amounts.length + place] ?? '08:00', pieces: Math.round((amount / milligrams) * 1000) / 1000 }))
    if (doses.some(({ pieces = 0 }) => !Number.isInteger(pieces * 2))) notWhole.push(stretch.on)
    return [{ from: stretch.on, doses }]
  })
  return { steps, notWhole }
}
