/** A visit at the clinic: findings, postures, measures, an attestation, and a signature that carries what it used. */
import type { EntryId } from '#log/ids.ts'
import { authorities } from '#log/role.ts'
import { instantOf, millisecondsOf } from '#log/time.ts'
import type { Draft } from '#log/draft.ts'
import type { Outcome } from '#log/problem.ts'
import { beginExamination, signExamination } from '#features/assessment/examination.ts'
import { examinationOf, statementsToSign } from '#features/assessment/examinations.ts'
import { attestExclusion, withTheRestUnlikely } from '#features/assessment/exclusion.ts'
import type { Exclusion } from '#features/assessment/exclusion.ts'
import { gatherFacts } from '#features/assessment/facts.ts'
import { recordFinding } from '#features/assessment/finding.ts'
import type { Limb } from '#features/assessment/limb.ts'
import { MEDICINE_VERSION } from '#features/assessment/medicine-version.ts'
import { recordMeasure } from '#features/assessment/measure.ts'
import type { Measured } from '#features/assessment/measure.ts'
import { recordPosture } from '#features/assessment/posture.ts'
import type { PostureSaid } from '#features/assessment/posture.ts'
import { conclude, factsShown, verdictsShown } from '#features/assessment/verdicts.ts'
import type { Teller } from './teller.ts'

export interface Visit {
  readonly ago: number
  readonly limb: Limb
  readonly yes: readonly string[]
  readonly no?: readonly string[]
  readonly couldNotBeTested?: readonly string[]
  readonly postures?: readonly PostureSaid[]
  readonly measures?: readonly Measured[]
  readonly exclusion?: Omit<Exclusion, 'visit'>
  /** Left open when not signed. */
  readonly signed: boolean
}

/** Examines, minute by minute; answers the visit's id. */
export function examine(teller: Teller, visit: Visit): EntryId {
  const start = teller.at(visit.ago, 14, 30)
  const id = teller.newId(start)
  let minute = 0
  const say = (decided: Outcome<Draft[]>): EntryId => teller.say('clinic', decided, instantOf(millisecondsOf(start) + 20_000 * ++minute))
  say(beginExamination(visit.limb, id))
  for (const finding of visit.yes) say(recordFinding(id, visit.limb, { finding, value: 'yes' }))
  for (const finding of visit.no ?? []) say(recordFinding(id, visit.limb, { finding, value: 'no' }))
  for (const finding of visit.couldNotBeTested ?? []) say(recordFinding(id, visit.limb, { finding, value: 'could-not-be-tested', why: 'posture' }))
  for (const posture of visit.postures ?? []) say(recordPosture(id, visit.limb, posture))
  for (const measured of visit.measures ?? []) say(recordMeasure(id, visit.limb, measured))
  if (visit.exclusion) say(attestExclusion(id, { ...visit.exclusion, causes: withTheRestUnlikely(visit.exclusion.causes) }))
  const examination = examinationOf(teller.folded, id)
  if (!examination) throw new Error('the visit did not arrive')
  if (!visit.signed) return id
  const gathered = gatherFacts(teller.folded, examination, { born: teller.born })
  const concluded = conclude(gathered, examination)
  say(signExamination({
    visit: id, ...visit.limb, statements: statementsToSign(examination), facts: factsShown(gathered, concluded), verdicts: verdictsShown(concluded),
    medicine: MEDICINE_VERSION, alreadySigned: false,
  }, authorities))
  return id
}
