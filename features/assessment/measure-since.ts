/** A measurement of today beside the one before: by how much it differs, and whether that is more than its error. */
import type { MeasureChange } from '#clinical/measures/change.ts'
import { measureChange } from '#clinical/measures/change.ts'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import type { MeasureId } from '#clinical/measures/measure-ids.ts'
import type { Verdict } from '#clinical/verdict.ts'
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import type { Examination } from './examinations.ts'
import { earlierMeasure } from './examinations.ts'
import type { Measure } from './measure.ts'

/** The medicine's measure for a joint; nothing where it knows no error for it. */
function measureOf(joint: string): MeasureId | undefined {
  if (/^(ring|fingers|knuckles|thumb)-/.test(joint)) return 'finger-range'
  return joint.startsWith('wrist-') ? 'wrist-range' : undefined
}

/** The change of one range since the nearest earlier visit; nothing without both readings, or where its error is not known. */
export function rangeSince(folded: Folded, examination: Examination, key: string): Verdict<MeasureChange> | null {
  const now = examination.measures.get(key)
  const before = earlierMeasure(folded, examination, key)
  const [today, earlier] = [now?.body.measured, before?.body.measured]
  if (now === undefined || before === null || today?.what !== 'range' || earlier?.what !== 'range') return null
  const measure = measureOf(today.joint)
  if (measure === undefined) return null
  return measureChange({ 'change.measure': measure, 'change.earlier': earlier.degrees, 'change.now': today.degrees, 'change.same_rater': sameRater(now, before) ? 'yes' : 'no' }, LOCAL_VALUES)
}

/** Whether one and the same account measured both; what is not with the server yet has no author, and counts as another. */
function sameRater(one: Told<Measure>, other: Told<Measure>): boolean {
  const author = one.entry.receipt?.author
  return author !== undefined && author === other.entry.receipt?.author
}
