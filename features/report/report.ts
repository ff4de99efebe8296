/** The one page: the story in sixty seconds, from the streams its reader may read. */
import type { Category } from '#log/category.ts'
import type { EntryId } from '#log/ids.ts'
import { unreadBy } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import { dayIn } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { examinationsOf, latestSigned } from '#features/assessment/examinations.ts'
import type { Measure } from '#features/assessment/measure.ts'
import { asSigned, signedInShort } from '#features/assessment/signed.ts'
import type { SignedInShort } from '#features/assessment/signed.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import type { Limb } from '#features/limb/limbs.ts'
import type { Goal } from '#features/plan/goal.ts'
import { planAgreed } from '#features/plan/plan.ts'
import { agreedPlan, nextReview, openGoals } from '#features/plan/plans.ts'
import type { AgreedPlan } from '#features/plan/plans.ts'
import type { Review } from '#features/plan/plan.ts'
import { storyOf } from '#features/timeline/story.ts'
import type { Story } from '#features/timeline/story.ts'
import { careDone } from '#features/care/cared.ts'
import { measureTaken } from '#features/measures/taken.ts'
import { toldLinesOf } from './told-lines.ts'
import type { Moment, ToldLines } from './told-lines.ts'
import { safetyLinesOf } from './safety-lines.ts'
import type { SafetyLines } from './safety-lines.ts'
import { provenanceOf } from './provenance.ts'
import type { Provenance } from './provenance.ts'
import { questionsForPage } from '#features/questions/question.ts'
import type { Question } from '#features/questions/question.ts'

/** One measurement with the day it was made and who made it; only signed visits count. */
export interface ReportMeasure {
  readonly on: Day
  readonly by: string | null
  readonly id: EntryId
  /** As it was signed. */
  readonly measure: Measure
}

export interface Report {
  readonly story: Story
  readonly limbs: readonly Limb[]
  readonly goals: readonly Told<Goal>[]
  readonly plan: AgreedPlan | null
  readonly review: Review | null
  /** The examination signed last, as it was signed. */
  readonly signed: SignedInShort | null
  readonly safety: SafetyLines
  readonly told: ToldLines
  readonly measures: readonly ReportMeasure[]
  readonly questions: readonly Told<Question>[]
  readonly provenance: Provenance
  readonly unread: readonly Category[]
}

/** Everything that may stand on the page today. */
export function reportOf(folded: Folded, today: Day, moment: Moment): Report {
  const story = storyOf(folded, today)
  const signed = latestSigned(folded)
  return {
    story,
    limbs: limbsOf(folded),
    goals: openGoals(folded),
    plan: agreedPlan(folded),
    review: nextReview(folded, today),
    signed: signed ? signedInShort(folded, signed) : null,
    safety: safetyLinesOf(folded, today),
    told: toldLinesOf(folded, today, moment),
    measures: measuresOf(folded),
    questions: questionsForPage(folded),
    provenance: provenanceOf(folded),
    unread: [...new Set([...story.unread, ...unreadBy(folded, { reads: [planAgreed, careDone, measureTaken] })])],
  }
}

/** The latest signed measurement of each thing measured, newest first. */
function measuresOf(folded: Folded): ReportMeasure[] {
  const latest = new Map<string, ReportMeasure>()
  for (const examination of examinationsOf(folded)) {
    if (examination.signed === null) continue
    for (const [key, told] of examination.measures) {
      const measure = asSigned(folded, told, examination.signed.body)
      const whole = `${told.body.region}:${told.body.side}:${key}`
      if (measure !== null && !latest.has(whole)) latest.set(whole, { on: dayIn(told.entry.at, told.entry.zone), by: told.entry.receipt?.role ?? null, id: told.id, measure })
    }
  }
  return [...latest.values()]
}
