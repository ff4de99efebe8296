/** When it may have eased, as a few answers to choose from instead of a clock to turn. */
import { instantOf, millisecondsOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'

/** One answer: about so many minutes ago, with the lowest and highest it stands for. */
export interface EasedAbout {
  readonly minutesAgo: number
  readonly at: Instant
  readonly earliest: Instant
  readonly latest: Instant
}

const MINUTES_AGO = [10, 30, 60, 120, 240, 480, 720, 1440, 2880]

/**
 * The answers that fit between the last moment it was known to run and now, the latest first. Each reaches half-way to its
 * neighbours, so together they leave nothing out.
 */
export function easedAboutChoices(lastSeenAt: Instant, now: Instant): EasedAbout[] {
  const [from, to] = [millisecondsOf(lastSeenAt), millisecondsOf(now)]
  const ago = MINUTES_AGO.filter(minutes => to - minutes * 60_000 > from)
  const moments = ago.map(minutes => to - minutes * 60_000)
  return ago.map((minutesAgo, place) => {
    const at = moments[place] as number
    const later = moments[place - 1] ?? to
    const earlier = moments[place + 1] ?? from
    return { minutesAgo, at: instantOf(at), earliest: instantOf(Math.round((at + earlier) / 2)), latest: instantOf(Math.round((at + later) / 2)) }
  })
}
