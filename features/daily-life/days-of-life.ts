/** Daily life as it stands, for its screen, the story and a page. */
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { AnyKind, BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { daysLater } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'
import { drivingSaid, equipmentSaid, fallHappened, helpSaid, workHoursSaid } from './daily-life.ts'
import type { Driving, Equipment, Fall, HelpAtHome, WorkHours } from './daily-life.ts'

/** So many falls within so many days are worth showing to somebody. */
export const FALLS_TO_SHOW = { falls: 2, days: 90, unit: '{fall}', source: 'Our choice', mark: 'D' } as const

/** What stands. */
export interface DailyLife {
  readonly work: Told<WorkHours> | undefined
  readonly school: Told<WorkHours> | undefined
  readonly driving: Told<Driving> | undefined
  /** The last first. */
  readonly falls: readonly Told<Fall>[]
  readonly help: readonly Told<HelpAtHome>[]
  readonly equipment: readonly Told<Equipment>[]
}

/** Daily life as it stands now. */
export function dailyLifeOf(folded: Folded): DailyLife {
  const hours = standingOf(folded, workHoursSaid)
  return {
    work: hours.findLast(({ body }) => body.what === 'work'), school: hours.findLast(({ body }) => body.what === 'school'),
    driving: standingOf(folded, drivingSaid).at(-1),
    falls: standingOf(folded, fallHappened).sort((one, other) => (one.body.on > other.body.on ? -1 : one.body.on < other.body.on ? 1 : one.id > other.id ? -1 : 1)),
    help: standingOf(folded, helpSaid), equipment: standingOf(folded, equipmentSaid),
  }
}

/** How many falls were written down in the days up to and with this one. */
export function fallsWithin(folded: Folded, today: Day, days: number = FALLS_TO_SHOW.days): number {
  const first = daysLater(today, 1 - days)
  return standingOf(folded, fallHappened).filter(({ body }) => body.on >= first && body.on <= today).reduce((sum, { body }) => sum + body.count, 0)
}

/** Whether the falls written down are worth showing to somebody. It says nothing of falls that nobody wrote down. */
export function fallsToShow(folded: Folded, today: Day): boolean {
  return fallsWithin(folded, today) >= FALLS_TO_SHOW.falls
}

/** Says one of these things, new or in place of what was said before. */
export function sayDaily<K extends AnyKind>(kind: K, said: BodyOf<K>, before?: Told<BodyOf<K>>, telling?: Telling): Outcome<Draft[]> {
  return accept([draft(kind, said, { ...(before === undefined ? {} : { replaces: before.heads }), ...knownBy(telling) }) as Draft])
}

/** A fall on a day that has been. */
export function sayFall(said: Fall, today: Day, telling?: Telling): Outcome<Draft[]> {
  return said.on > today ? refuse('fall.in-future', { where: 'on' }) : accept([draft(fallHappened, said, knownBy(telling))])
}

/** Takes one of these things back. */
export function takeBackDaily(kind: AnyKind, told: Told): Outcome<Draft[]> {
  const { at, zone, voice, onBehalf } = told.entry
  return accept([draft(kind, 'withdrawn', { at, zone, voice, onBehalf, replaces: told.heads })])
}
