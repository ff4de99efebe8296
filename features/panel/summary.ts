/**
 * What one stream alone says to the panel. A summary is folded from a single stream, so that whoever may not read a stream
 * learns nothing of it by way of a summary.
 */
import * as z from 'zod/mini'
import type { SharedCategory } from '#log/category.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { Entry } from '#log/statement.ts'
import { dayShape, instantShape } from '#log/time.ts'
import { skinForToday } from '#features/care/cared.ts'
import { openAlerts, urgentOpen } from '#features/crisis/alerts.ts'
import { dailyLifeOf, fallsToShow } from '#features/daily-life/days-of-life.ts'
import { changeNoticed } from '#features/events/event.ts'
import type { NoticedChange } from '#features/events/event.ts'
import { openSpells, spellsOf } from '#features/episodes/spells.ts'
import { examinationProposed, examinationSigned } from '#features/assessment/examination.ts'
import { standingUrgent } from '#features/assessment/urgent-signs.ts'
import { erasureOf } from '#features/erase/erasure.ts'
import { redFlagActedOn } from '#features/plan/acted.ts'
import { agreedPlan, proposedPlan } from '#features/plan/plans.ts'
import { regimensOf } from '#features/medicines/regimens.ts'
import { reviewPlanned } from '#features/plan/plan.ts'
import { practiceStop } from '#features/practise/stops.ts'
import { nextRefills } from '#features/procedures/devices.ts'

/** Rises when what is kept changes, so that old summaries are made anew. */
export const SUMMARY_VERSION = 8

const moment = z.nullable(instantShape)

/** The summary of one stream, as it is kept beside the stream's head. */
export const summaryShape = z.strictObject({
  version: z.int(),
  /** When the last statement of the stream was true, and when its first was. */
  first: moment,
  last: moment,
  /** The last time somebody said that something is not as usual, or somewhere it never was. */
  different: moment,
  /** What they wrote about it; nothing when they wrote nothing. */
  differentWords: z.nullable(z.string()),
  somewhereNew: moment,
  somewhereNewWords: z.nullable(z.string()),
  /** Spells that nobody closed, and since when the oldest runs. */
  open: z.strictObject({ spells: z.int(), since: moment }),
  /** An urgent sign that was found; it stands until another examination answers it with no, or somebody said what was done about it. */
  danger: moment,
  /** The last signature, and proposals that wait for somebody who may sign. */
  signed: moment,
  proposed: moment,
  agreed: moment,
  planProposed: moment,
  reviews: z.array(dayShape),
  /** Items of the plan to which the person said *not sure* or *not for me*, and when the last was. */
  doubts: z.strictObject({ items: z.int(), since: moment }),
  /** Since when somebody says that they are not ready for an agreed step of a medicine, and no team member has agreed anew. */
  notReady: moment,
  /** Before when the next pump must be filled, of those that are in the body as far as anybody noted. */
  refill: z.nullable(dayShape),
  /** The oldest alert that nobody has closed, as it was said; only in the stream on how somebody feels. */
  alert: z.nullable(z.strictObject({ since: instantShape, why: z.enum(['item-9', 'not-safe']), answer: z.nullable(z.int()), count: z.int() })),
  /** Something urgent without its reason, since when, and who is calling; for those who may not read the reason. */
  urgent: z.nullable(z.strictObject({ since: instantShape, by: z.nullable(z.string()) })),
  /** When the last fall was, where there were enough of them to be shown; only as they were written down. */
  falls: moment,
  /** When practice was too much for the team to look at, until it agreed an exercise anew. */
  practiceStopped: moment,
  /** Since when skin was last told to be broken, infected, smelling or newly dark, where nobody told it better since. */
  skinToday: moment,
  /** When the person asked to have their record erased, until somebody answers. */
  erasureAsked: moment,
})
export type Summary = z.infer<typeof summaryShape>

const latest = (instants: readonly string[]): string | null => instants.reduce<string | null>((last, at) => (last === null || at > last ? at : last), null)

/** Folds one stream to its summary; `entries` are all of that stream's. */
export function summaryOf(folded: Folded, entries: readonly Entry[]): Summary {
  const times = entries.map(entry => entry.at).sort()
  const changes = standingOf(folded, changeNoticed)
  const last = (what: NoticedChange['what']) => changes.filter(told => told.body.what === what).at(-1)
  const [different, somewhereNew] = [last('different'), last('somewhere-new')]
  const open = openSpells(spellsOf(folded))
  const signed = standingOf(folded, examinationSigned)
  const signedVisits = new Set(signed.map(told => told.body.visit))
  const plan = agreedPlan(folded)
  const erasure = erasureOf(folded)
  const doubts = (plan?.items ?? []).map(item => item.answer).filter(answer => answer !== null && answer.body.answer !== 'yes')
  return {
    version: SUMMARY_VERSION,
    first: times[0] ?? null,
    last: times.at(-1) ?? null,
    different: different?.entry.at ?? null,
    differentWords: different?.body.note ?? null,
    somewhereNew: somewhereNew?.entry.at ?? null,
    somewhereNewWords: somewhereNew?.body.note ?? null,
    open: { spells: open.length, since: open.map(spell => spell.startedAt).sort()[0] ?? null },
    danger: dangerOf(folded),
    signed: latest(signed.map(told => told.entry.at)),
    proposed: latest(standingOf(folded, examinationProposed).filter(told => !signedVisits.has(told.body.visit)).map(told => told.entry.at)),
    agreed: plan?.told.entry.at ?? null,
    planProposed: proposedPlan(folded)?.entry.at ?? null,
    erasureAsked: erasure === null || erasure.answer !== null ? null : erasure.asked.entry.at,
    alert: alertIn(folded),
    urgent: urgentIn(folded),
    falls: fallsIn(folded),
    practiceStopped: practiceStop(folded),
    skinToday: latest(skinForToday(folded).map(told => told.entry.at)),
    reviews: [...new Set([...(plan ? [plan.told.body.review.on] : []), ...standingOf(folded, reviewPlanned).map(told => told.body.on)])].sort(),
    refill: nextRefills(folded)[0] ?? null,
    notReady: regimensOf(folded).map(one => (one.is === 'agreed' ? one.notReady?.entry.at : undefined)).filter(at => at !== undefined).sort()[0] ?? null,
    doubts: { items: doubts.length, since: latest(doubts.map(answer => (answer as NonNullable<typeof answer>).entry.at)) },
  }
}

function alertIn(folded: Folded): Summary['alert'] {
  const open = openAlerts(folded)
  const first = open[0]?.told
  return first === undefined ? null : { since: first.entry.at, why: first.body.why, answer: first.body.why === 'item-9' ? first.body.answer : null, count: open.length }
}

function urgentIn(folded: Folded): Summary['urgent'] {
  const [first] = urgentOpen(folded)
  return first === undefined ? null : { since: first.told.entry.at, by: first.by ?? null }
}

/** The last fall of a pair that lies close enough together; the day it is asked about decides whether it is still shown. */
function fallsIn(folded: Folded): string | null {
  const last = dailyLifeOf(folded).falls[0]
  return last !== undefined && fallsToShow(folded, last.body.on) ? `${last.body.on}T12:00:00.000Z` : null
}

/** When an urgent sign was found that no later examination has answered, and about which nobody said what was done. */
function dangerOf(folded: Folded): string | null {
  const answered = new Set(standingOf(folded, redFlagActedOn).flatMap(told => [...told.body.findings]))
  return latest(standingUrgent(folded).filter(told => !answered.has(told.id)).map(told => told.entry.at))
}

/** Summaries of the streams that a reader may read; a stream that is missing was not shared. */
export type Summaries = Partial<Record<SharedCategory, Summary>>
