import type { WorkerPlan } from '#features/reminders/person/plan-for-worker.ts'

/** What is due now, by the clock on the wall of this device; an insistent thing in front. */
export type DueNow = { readonly to: string; readonly key: string; readonly insistent: boolean } | undefined

/** How far back and ahead of this minute a planned time still means this push: pushes come late, and clocks differ. */
const BACK_MINUTES = 90
const AHEAD_MINUTES = 3

/** Looks up what waits. `wall` is the device's own clock, `2026-11-22T18:05`. */
export function dueNow(plan: WorkerPlan, wall: string): DueNow {
  const minutes = (text: string): number => Date.parse(`${text}:00Z`) / 60_000
  const now = minutes(wall)
  const near = plan.times.filter(one => minutes(one.wall) >= now - BACK_MINUTES && minutes(one.wall) <= now + AHEAD_MINUTES)
  return near.find(({ insistent }) => insistent) ?? near.at(-1)
}

/** The device's own clock, as the plan says times. */
export function wallHere(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`
}
