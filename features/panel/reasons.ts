/** Why to look at somebody: reasons, not a ranking. Nobody stands higher for having written more. */
import type { Day, Instant } from '#log/time.ts'
import { daysBetween, daysLater } from '#log/time.ts'
import { FALLS_TO_SHOW } from '#features/daily-life/days-of-life.ts'
import { REFILL_SPOKEN_OF, nearness } from '#features/procedures/devices.ts'
import type { Summaries } from './summary.ts'

/** Silence is named after so many days without a word in the diary. */
export const QUIET_AFTER = { value: 21, unit: 'd', source: 'Our choice', mark: 'D' } as const
/** A review is named so many days before it is due. */
export const REVIEW_WITHIN = { value: 7, unit: 'd', source: 'Our choice', mark: 'D' } as const
/** What somebody noticed is named for so long when nobody can tell whether it was looked at. */
export const NOTICED_FOR = { value: 28, unit: 'd', source: 'Our choice', mark: 'D' } as const

/** What there is to look at, the first to be shown in front. */
export const reasonCodes = [
  'alert-open', 'urgent', 'danger-found', 'refill-passed', 'somewhere-new', 'different-from-usual', 'skin-told', 'fell-twice', 'practice-stopped', 'step-not-ready', 'refill-near', 'review-overdue', 'erasure-asked', 'plan-doubted', 'examination-proposed', 'plan-proposed', 'first-look', 'review-soon', 'quiet',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

export interface Reason {
  readonly code: ReasonCode
  /** Since when it stands, as a day. */
  readonly since: Day
  readonly count?: number | undefined
  /** What an open alert quotes: the question and its answer, or that somebody is not safe. */
  readonly alert?: { readonly why: 'item-9' | 'not-safe'; readonly answer: number | null } | undefined
  /** Who is calling about something urgent. */
  readonly by?: string | undefined
  /** What the person wrote about it, as they wrote it. */
  readonly words?: string | undefined
}

/** Where somebody stands on the panel. Silence is a group of its own: it is allowed, and it tells nothing. */
export type PanelGroup = 'ask' | 'due' | 'quiet' | 'no-reason'

const groups: Readonly<Record<ReasonCode, PanelGroup>> = {
  'alert-open': 'ask', urgent: 'ask', 'fell-twice': 'ask', 'danger-found': 'ask', 'somewhere-new': 'ask', 'different-from-usual': 'ask', 'skin-told': 'ask', 'practice-stopped': 'ask', 'step-not-ready': 'ask', 'refill-passed': 'ask', 'refill-near': 'due', 'plan-doubted': 'ask', 'review-overdue': 'due', 'erasure-asked': 'due', 'examination-proposed': 'due',
  'plan-proposed': 'due', 'first-look': 'due', 'review-soon': 'due', quiet: 'quiet',
}

/** Which group a person's first reason puts them in. */
export function groupOf(reasons: readonly Reason[]): PanelGroup {
  const first = reasons[0]
  return first ? groups[first.code] : 'no-reason'
}

const day = (instant: Instant): Day => instant.slice(0, 10)

/** All reasons that the readable streams give, the one to show first in front. */
export function reasonsFor(summaries: Summaries, today: Day): Reason[] {
  const { diary, clinical, 'mental-health': feeling } = summaries
  const looked = clinical ? [clinical.signed, clinical.agreed].filter(at => at !== null).sort().at(-1) ?? null : null
  const noticed = (code: ReasonCode, at: Instant | null | undefined, words: string | null | undefined): Reason[] => {
    if (!at || (looked !== null && looked > at)) return []
    return daysBetween(day(at), today) > NOTICED_FOR.value && !clinical ? [] : [{ code, since: day(at), ...(words ? { words } : {}) }]
  }
  const reasons: Reason[] = [
    ...(feeling?.alert ? [{ code: 'alert-open' as const, since: day(feeling.alert.since), alert: { why: feeling.alert.why, answer: feeling.alert.answer }, count: feeling.alert.count }] : []),
    // Who may read why sees that, and not twice that it is urgent.
    ...(diary?.urgent && !feeling?.alert ? [{ code: 'urgent' as const, since: day(diary.urgent.since), ...(diary.urgent.by === null ? {} : { by: diary.urgent.by }) }] : []),
    ...(clinical?.danger ? [{ code: 'danger-found' as const, since: day(clinical.danger) }] : []),
    ...noticed('somewhere-new', diary?.somewhereNew, diary?.somewhereNewWords),
    ...noticed('different-from-usual', diary?.different, diary?.differentWords),
    ...(diary?.falls && daysBetween(day(diary.falls), today) < FALLS_TO_SHOW.days ? noticed('fell-twice', diary.falls, null) : []),
    ...noticed('skin-told', summaries.body?.skinToday, null),
    ...noticed('practice-stopped', summaries.body?.practiceStopped, null),
    ...reviewReasons(summaries, today),
    ...(clinical?.erasureAsked ? [{ code: 'erasure-asked' as const, since: day(clinical.erasureAsked) }] : []),
    ...refillReasons(summaries, today),
    ...(summaries.medicines?.notReady ? [{ code: 'step-not-ready' as const, since: day(summaries.medicines.notReady) }] : []),
    ...(clinical && clinical.doubts.items > 0 && clinical.doubts.since ? [{ code: 'plan-doubted' as const, since: day(clinical.doubts.since), count: clinical.doubts.items }] : []),
    ...(clinical?.proposed ? [{ code: 'examination-proposed' as const, since: day(clinical.proposed) }] : []),
    ...(clinical?.planProposed ? [{ code: 'plan-proposed' as const, since: day(clinical.planProposed) }] : []),
    ...(diary?.first && clinical && clinical.signed === null && clinical.proposed === null ? [{ code: 'first-look' as const, since: day(diary.first) }] : []),
    ...(diary?.last && daysBetween(day(diary.last), today) >= QUIET_AFTER.value ? [{ code: 'quiet' as const, since: day(diary.last) }] : []),
  ]
  return reasons.sort((one, other) => reasonCodes.indexOf(one.code) - reasonCodes.indexOf(other.code))
}

/** The reasons of every record of one person, the first to show in front. Silence in one diary is none while another one is written in. */
export function reasonsOfAll(records: readonly Summaries[], today: Day): Reason[] {
  const each = records.map(known => ({ reasons: reasonsFor(known, today), writes: known.diary?.last != null }))
  const isQuiet = ({ code }: Reason): boolean => code === 'quiet'
  const silent = each.filter(({ writes }) => writes).every(({ reasons }) => reasons.some(isQuiet))
  return each.flatMap(({ reasons }) => reasons).filter((reason, place, all) => !isQuiet(reason) || (silent && all.findIndex(isQuiet) === place))
    .sort((one, other) => reasonCodes.indexOf(one.code) - reasonCodes.indexOf(other.code))
}

/** The latest review that has passed without a signature or an agreement since, or the next one when it is near. */
function reviewReasons({ clinical }: Summaries, today: Day): Reason[] {
  if (!clinical) return []
  const done = [clinical.signed, clinical.agreed].filter(at => at !== null).map(day).sort().at(-1)
  const passed = clinical.reviews.filter(on => on < today && (done === undefined || done < on))[0]
  const next = clinical.reviews.find(on => on >= today && on <= daysLater(today, REVIEW_WITHIN.value))
  return [
    ...(passed ? [{ code: 'review-overdue' as const, since: passed }] : []),
    ...(next ? [{ code: 'review-soon' as const, since: next }] : []),
  ]
}

/** The clinic's own list of refills: near from the first of the agreed days on, and passed until another one was noted. */
function refillReasons({ clinical }: Summaries, today: Day): Reason[] {
  if (!clinical?.refill) return []
  const near = nearness(today, clinical.refill, REFILL_SPOKEN_OF)
  return near === 'not-near' ? [] : [{ code: near === 'passed' ? 'refill-passed' : 'refill-near', since: clinical.refill }]
}
