/** The story day by day: what was answered, what was logged, and on which days nobody wrote. A gap stays a gap. */
import { see, unreadBy } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { Category } from '#log/category.ts'
import type { Day } from '#log/time.ts'
import { answersByDayView, answersOn } from '#features/check-ins/check-ins.ts'
import { daysOf, entryDaysView } from '#features/episodes/days.ts'
import type { DiaryDay, LoggedMinutes } from '#features/episodes/days.ts'
import { spellsView } from '#features/episodes/spells.ts'

/** What one day adds to the story; a missing answer is `null`, never zero. */
export interface DayPoint {
  readonly day: Day
  /** Whether anybody wrote anything on it. */
  readonly written: boolean
  /** 0 none to 10 the worst that can be imagined: the mean of that day's answers. */
  readonly pain: number | null
  /** 0 not at all to 10 all I wanted: the mean over limbs. */
  readonly use: number | null
  readonly sleep: number | null
  /** Logged minutes of all limbs whose spells are counted; `always` when the only limb written of is always so; `null` where nothing is known. */
  readonly logged: LoggedMinutes | 'always' | null
  readonly spells: number
  /** Spells that nobody closed: shown, never counted as time. */
  readonly open: number
}

/** The first and last day on which anything was written, or nothing when the diary is empty. */
export function writtenSpan(folded: Folded): { readonly first: Day; readonly last: Day } | undefined {
  const days = [...see(folded, entryDaysView).keys()].sort()
  const first = days[0]
  const last = days.at(-1)
  return first === undefined || last === undefined ? undefined : { first, last }
}

/** The streams that the story needs and this reader may not read. */
export function storyUnread(folded: Folded): Category[] {
  return [...new Set([entryDaysView, answersByDayView, spellsView].flatMap(view => unreadBy(folded, view)))]
}

/** Every day of a stretch, both ends included. */
export function dayPoints(folded: Folded, from: Day, to: Day): DayPoint[] {
  return daysOf(folded, from, to).map(day => pointOf(day, answersOn(folded, day.day)))
}

function pointOf(day: DiaryDay, answers: ReturnType<typeof answersOn>): DayPoint {
  const limbs = [...day.limbs.values()]
  const mean = (question: string): number | null => meanOf(answers.filter(({ body }) => body.question === question).map(({ body }) => body.answer))
  return {
    day: day.day, written: day.entries > 0,
    pain: mean('pain'), use: mean('use'), sleep: mean('sleep'),
    // A day with nothing but a spell that nobody closed has no known hours: not none. What reaches into it from the day before is known.
    logged: (day.entries > 0 && limbs.every(limb => limb.open === 0)) || limbs.some(({ spells, logged }) => spells > 0 || (logged !== 'always' && logged.highest > 0)) ? loggedOf(limbs.map(limb => limb.logged)) : null,
    spells: limbs.reduce((sum, limb) => sum + limb.spells, 0),
    open: limbs.reduce((sum, limb) => sum + limb.open, 0),
  }
}

/** Limbs are added up; a limb that is always so adds no time, and alone it is `always`. */
function loggedOf(limbs: readonly (LoggedMinutes | 'always')[]): LoggedMinutes | 'always' {
  const counted = limbs.filter(logged => logged !== 'always')
  if (counted.length === 0 && limbs.length > 0) return 'always'
  return { lowest: counted.reduce((sum, one) => sum + one.lowest, 0), highest: counted.reduce((sum, one) => sum + one.highest, 0) }
}

/** Hours a day, at least and at most; `always` when nothing but what is always there was told; `null` when no day's hours are known. */
export type HoursADay = { readonly lowest: number; readonly highest: number } | 'always' | null

/**
 * Hours a day over the days whose hours are known, and how many these are. A day on which nobody wrote is one of them when a spell is known
 * to go on through it; a day with nothing but a spell that nobody closed is not.
 */
export function hoursADay(points: readonly DayPoint[]): { readonly hours: HoursADay; readonly days: number } {
  const counted = points.flatMap(({ written, logged }) => (logged !== null && logged !== 'always' && (written || logged.highest > 0) ? [logged] : []))
  const always = points.filter(({ written, logged }) => written && logged === 'always').length
  if (counted.length === 0) return { hours: always > 0 ? 'always' : null, days: always }
  const mean = (name: 'lowest' | 'highest'): number => (meanOf(counted.map(logged => logged[name])) ?? 0) / 60
  return { hours: { lowest: mean('lowest'), highest: mean('highest') }, days: counted.length }
}

/** The mean, or `null` of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
