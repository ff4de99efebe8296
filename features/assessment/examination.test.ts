import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categories } from '#log/category.ts'
import type { Category } from '#log/category.ts'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { accept } from '#log/problem.ts'
import { emptyFold, take } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Outcome } from '#log/problem.ts'
import type { Authority } from '#log/role.ts'
import { FACTS } from '#clinical/facts.ts'
import { registry } from '#features/kinds.ts'
import { describeLimb } from '#features/limb/limb.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { recordAnswer } from './answer.ts'
import { beginExamination, disputeExamination, examinationProposed, examinationSigned, signExamination } from './examination.ts'
import type { Signing } from './examination.ts'
import type { Examination } from './examinations.ts'
import { earlierFinding, earlierMeasure, examinationOf, latestSigned, statementsToSign } from './examinations.ts'
import { treatmentNoted } from '#features/treatments/treatment.ts'
import { attestExclusion, withTheRestUnlikely } from './exclusion.ts'
import { gatherFacts } from './facts.ts'
import { recordFinding } from './finding.ts'
import type { FindingValue } from './finding.ts'
import type { Limb } from './limb.ts'
import { recordMeasure } from './measure.ts'
import { rangeSince } from './measure-since.ts'
import { posturesByJoint, recordPosture } from './posture.ts'
import { valueOf } from './fact-value.ts'
import { signedInShort } from './signed.ts'
import { conclude, factsShown, severitySince, verdictsShown } from './verdicts.ts'

const VISIT = '0193a000-0000-7000-8000-000000000001' as EntryId
const LATER = '0193a000-0000-7000-8000-000000000002' as EntryId
const RIGHT_ARM: Limb = { region: 'arm', side: 'right' }
const doctor: Authority[] = ['examine', 'sign-diagnosis', 'agree-plan']

/** A clinic that writes, minute by minute. */
class Clinic extends Diary {
  #minute = 0
  readonly visit: EntryId
  readonly limb: Limb
  readonly #day: string
  readonly #hour: number

  constructor(visit: EntryId = VISIT, limb: Limb = RIGHT_ARM, day = '2026-11-24', authorities: readonly Authority[] = doctor, hour = 10) {
    super('Europe/London', { role: 'doctor', authorities })
    this.visit = visit
    this.limb = limb
    this.#day = day
    this.#hour = hour
    this.does(beginExamination(limb, visit))
  }

  does(decided: Outcome<Draft[]>): void {
    this.#minute++
    this.say(decided, `${this.#day}T${this.#hour}:${String(this.#minute).padStart(2, '0')}:00.000Z`)
  }

  finds(finding: string, value: FindingValue): void {
    const before = this.examination().findings.get(finding)
    this.does(recordFinding(this.visit, this.limb, { finding, value, ...(value === 'could-not-be-tested' ? { why: 'posture' as const } : {}) }, before))
  }

  examination(folded: Folded = this.folded()): Examination {
    const examination = examinationOf(folded, this.visit)
    assert.ok(examination)
    return examination
  }
}

function signing(clinic: Clinic, folded = clinic.folded()): Signing {
  const examination = clinic.examination(folded)
  const gathered = gatherFacts(folded, examination)
  const concluded = conclude(gathered, examination)
  return {
    visit: clinic.visit, ...clinic.limb, statements: statementsToSign(examination), facts: factsShown(gathered, concluded), verdicts: verdictsShown(concluded),
    medicine: 'test', alreadySigned: examination.signed !== null,
  }
}

/** A record in which every criterion is answered with yes, in the order of a visit. */
function everyCriterion(clinic: Clinic): void {
  for (const finding of [
    'history.pain.continuing', 'history.pain.disproportionate', 'symptom.sensory.allodynia', 'symptom.vasomotor.skin_colour_change', 'symptom.sudomotor.oedema',
    'symptom.motor.dystonia', 'sign.motor.dystonia', 'sign.vasomotor.skin_colour_change',
  ]) clinic.finds(finding, 'yes')
  clinic.does(attestExclusion(clinic.visit, { causes: withTheRestUnlikely({ infection: 'ruled-out' }), betterExplained: 'no' }))
}

test('a finding answered twice is one finding, and the same answer again says nothing', () => {
  const clinic = new Clinic()
  clinic.finds('sign.motor.tremor', 'no')
  clinic.finds('sign.motor.tremor', 'yes')
  assert.equal(clinic.examination().findings.get('sign.motor.tremor')?.body.value, 'yes')
  const said = clinic.entries.length
  clinic.finds('sign.motor.tremor', 'yes')
  assert.equal(clinic.entries.length, said)
})

test('what could not be tested says why, and is unknown, never no', () => {
  assert.equal(refusalOf(recordFinding(VISIT, RIGHT_ARM, { finding: 'sign.sensory.allodynia', value: 'could-not-be-tested' })), 'finding.why-missing')
  const clinic = new Clinic()
  clinic.finds('sign.sensory.allodynia', 'could-not-be-tested')
  const { facts } = gatherFacts(clinic.folded(), clinic.examination())
  assert.equal(facts['sign.sensory.allodynia'], 'could-not-be-tested')
  const { next } = conclude(gatherFacts(clinic.folded(), clinic.examination()), clinic.examination())
  assert.notEqual(next?.fact, 'sign.sensory.allodynia')
})

test('verdicts follow while findings come in, and cannot tell until the criteria are decided', () => {
  const clinic = new Clinic()
  const clinical = (): string => {
    const folded = clinic.folded()
    const { diagnosis } = conclude(gatherFacts(folded, clinic.examination(folded)), clinic.examination(folded))
    return diagnosis.clinical.known ? String(diagnosis.clinical.value) : 'cannot tell'
  }
  assert.equal(clinical(), 'cannot tell')
  everyCriterion(clinic)
  assert.equal(clinical(), 'true')
  clinic.does(attestExclusion(VISIT, { causes: {}, betterExplained: 'yes', byWhat: 'A fracture that did not heal' }, clinic.examination().exclusion ?? undefined))
  assert.equal(clinical(), 'false')
})

test('a sign of an earlier visit does not count today, and is shown with its day', () => {
  const first = new Clinic(VISIT, RIGHT_ARM, '2026-10-01')
  first.finds('sign.motor.dystonia', 'yes')
  first.finds('symptom.motor.weakness', 'yes')
  first.does(recordAnswer(VISIT, RIGHT_ARM, 'crps.onset', '2026-08-01'))
  const second = new Clinic(LATER)
  const folded = take(emptyFold(registry, categories), [...first.entries, ...second.entries])
  const today = second.examination(folded)
  const { facts } = gatherFacts(folded, today)
  assert.equal(facts['sign.motor.dystonia'], 'earlier-visit')
  assert.equal(facts['symptom.motor.weakness'], undefined)
  assert.equal(facts['crps.onset'], '2026-08-01')
  assert.equal(earlierFinding(folded, today, 'symptom.motor.weakness')?.entry.at.slice(0, 10), '2026-10-01')
})

test('a sign of another visit does not count either when both are on one day', () => {
  const morning = new Clinic()
  everyCriterion(morning)
  const afternoon = new Clinic(LATER, RIGHT_ARM, '2026-11-24', doctor, 15)
  const folded = take(emptyFold(registry, categories), [...morning.entries, ...afternoon.entries])
  const gathered = gatherFacts(folded, afternoon.examination(folded))
  assert.equal(gathered.facts['sign.motor.dystonia'], 'earlier-visit')
  assert.equal(conclude(gathered, afternoon.examination(folded)).criteria.find(one => one.letter === 'C')?.groups?.found, 0)
})

test('who may examine signs, who may not proposes', () => {
  const clinic = new Clinic()
  everyCriterion(clinic)
  const signed = signExamination(signing(clinic), ['examine'])
  const proposed = signExamination(signing(clinic), [])
  assert.ok(signed.ok && proposed.ok)
  assert.equal(signed.value[0]?.kind, examinationSigned)
  assert.equal(proposed.value[0]?.kind, examinationProposed)
})

test('nothing is signed twice, and nothing empty is signed', () => {
  const clinic = new Clinic()
  assert.equal(refusalOf(signExamination({ ...signing(clinic), statements: [] }, doctor)), 'examination.nothing-to-sign')
  everyCriterion(clinic)
  clinic.does(signExamination(signing(clinic), doctor))
  assert.equal(refusalOf(signExamination(signing(clinic), doctor)), 'examination.already-signed')
})

test('an unsigned examination concludes nothing for the person, whatever it found', () => {
  const clinic = new Clinic()
  everyCriterion(clinic)
  assert.equal(latestSigned(clinic.folded()), null)
  clinic.does(signExamination(signing(clinic), []))
  assert.equal(latestSigned(clinic.folded()), null)
})

test('a signed act carries what it used, and stands alone when sharing ends', () => {
  const person = new Diary()
  person.say(describeLimb({ part: 'hand', side: 'right', joints: [], word: 'clenches', behaviour: 'always-there', since: '2026-01' }), '2026-11-01T08:00:00.000Z')
  const clinic = new Clinic()
  everyCriterion(clinic)
  const shared = take(emptyFold(registry, categories), [...person.entries, ...clinic.entries])
  clinic.does(signExamination(signing(clinic, shared), doctor))
  const revoked = take(emptyFold(registry, ['clinical'] satisfies Category[]), clinic.entries)
  const kept = latestSigned(revoked)
  assert.ok(kept)
  assert.equal(kept.signed.body.verdicts.find(verdict => verdict.question === 'budapest.clinical')?.answer, 'met')
  const fromDiary = kept.signed.body.facts.find(fact => fact.fact === 'dystonia.course')
  assert.deepEqual([fromDiary?.value, fromDiary?.from, fromDiary?.by], ['fixed', 'diary', 'person'])
})

test('what is not with the server yet was said by who writes here', () => {
  const clinic = new Clinic()
  clinic.finds('sign.motor.tremor', 'yes')
  const gathered = gatherFacts(clinic.folded(), clinic.examination(), { born: '1990', sex: 'intersex', writer: 'nurse' })
  assert.equal(gathered.used.get('sign.motor.tremor')?.by, 'nurse')
  assert.equal(gathered.used.get('person.birth_date')?.by, undefined)
  assert.equal(gathered.facts['person.sex'], undefined)
})

test('a diary that is not shared is told, and never read as nothing', () => {
  const clinic = new Clinic()
  const folded = take(emptyFold(registry, ['clinical']), clinic.entries)
  const gathered = gatherFacts(folded, clinic.examination(folded))
  assert.deepEqual(gathered.unread, ['diary', 'medicines'])
  assert.equal(gathered.facts['dystonia.course'], undefined)
  assert.equal(gathered.facts['medicines.current'], undefined)
})

test('with both sides affected nothing is compared with the other side', () => {
  const both: Limb = { region: 'arm', side: 'both' }
  const temperature = { what: 'temperature' as const, place: 'back of the hand', celsius: 30.1, otherCelsius: 32.4, errorCelsius: 0.6 }
  assert.equal(refusalOf(recordMeasure(VISIT, both, temperature)), 'measure.no-other-side')
  const clinic = new Clinic(VISIT, both)
  clinic.finds('sign.vasomotor.skin_colour_asymmetry', 'yes')
  const concluded = conclude(gatherFacts(clinic.folded(), clinic.examination()), clinic.examination())
  assert.equal(concluded.phenotype.known, false)
  assert.equal(concluded.criteria.find(one => one.letter === 'C')?.groups?.found, 0)
})

test('a joint that opens awake within the error has no contracture, and one that does not has bounds', () => {
  const clinic = new Clinic()
  const joint = { what: 'range' as const, joint: 'ring-middle-straightening', direction: 'less-is-better' as const, reference: { degrees: 0, from: 'reference-value' as const }, errorDegrees: 10 }
  clinic.does(recordMeasure(VISIT, RIGHT_ARM, { ...joint, way: 'resting', degrees: 70 }))
  clinic.does(recordMeasure(VISIT, RIGHT_ARM, { ...joint, way: 'passive-awake', degrees: 20 }))
  const asked = conclude(gatherFacts(clinic.folded(), clinic.examination()), clinic.examination())
  const verdict = asked.joints[0]?.verdict
  assert.ok(verdict && !verdict.known)
  assert.deepEqual(verdict.bounds, { lowest: 0, highest: 20, unit: 'deg' })
  assert.equal(asked.facts['contracture.present'], 'unknown')
  const before = clinic.examination().measures.get('range:ring-middle-straightening:passive-awake')
  clinic.does(recordMeasure(VISIT, RIGHT_ARM, { ...joint, way: 'passive-awake', degrees: 8 }, before))
  const opened = conclude(gatherFacts(clinic.folded(), clinic.examination()), clinic.examination())
  assert.equal(opened.facts['contracture.present'], 'no')
})

test('what was measured before stands beside today, with its day', () => {
  const range = { what: 'range' as const, joint: 'wrist-straightening', way: 'passive-awake' as const, direction: 'less-is-better' as const, errorDegrees: 10 }
  const first = new Clinic(VISIT, RIGHT_ARM, '2026-10-01')
  first.does(recordMeasure(VISIT, RIGHT_ARM, { ...range, degrees: 62 }))
  const second = new Clinic(LATER)
  const other = new Clinic('0193a000-0000-7000-8000-000000000003' as EntryId, { region: 'arm', side: 'left' }, '2026-11-25')
  const folded = take(emptyFold(registry, categories), [...first.entries, ...second.entries, ...other.entries])
  assert.equal(earlierMeasure(folded, second.examination(folded), 'range:wrist-straightening:passive-awake')?.entry.at.slice(0, 10), '2026-10-01')
  assert.equal(earlierMeasure(folded, other.examination(folded), 'range:wrist-straightening:passive-awake'), null)
  assert.equal(gatherFacts(folded, second.examination(folded)).facts['rom.passive_awake'], undefined)
})

test('a change inside the error is told as inside it, and by another examiner more is needed', () => {
  const range = { what: 'range' as const, joint: 'wrist-straightening', way: 'passive-awake' as const, direction: 'less-is-better' as const, errorDegrees: 10 }
  const means = (now: number): string | undefined => {
    const first = new Clinic(VISIT, RIGHT_ARM, '2026-10-01')
    first.does(recordMeasure(VISIT, RIGHT_ARM, { ...range, degrees: 50 }))
    const second = new Clinic(LATER)
    second.does(recordMeasure(LATER, RIGHT_ARM, { ...range, degrees: now }))
    const folded = take(emptyFold(registry, categories), [...first.entries, ...second.entries])
    const change = rangeSince(folded, second.examination(folded), 'range:wrist-straightening:passive-awake')
    return change?.known === true ? change.value.means : undefined
  }
  assert.equal(means(38), 'within-error')
  assert.equal(means(30), 'beyond-error-once')
})

test('a severity score is compared with the one signed before only when the same items were assessed', () => {
  const first = new Clinic(VISIT, RIGHT_ARM, '2026-10-01')
  everyCriterion(first)
  first.does(signExamination(signing(first), doctor))
  const second = new Clinic(LATER)
  everyCriterion(second)
  const since = () => {
    const folded = take(emptyFold(registry, categories), [...first.entries, ...second.entries])
    const today = second.examination(folded)
    return severitySince(folded, today, conclude(gatherFacts(folded, today), today))
  }
  const asSigned = since()?.says ?? ''
  assert.match(asSigned, /inside the measurement error/)
  // What is corrected after the signature is not signed, and changes no comparison.
  first.finds('sign.motor.tremor', 'yes')
  assert.equal(since()?.says, asSigned)
  second.finds('sign.sensory.hyperalgesia_pinprick', 'yes')
  assert.match(since()?.says ?? '', /cannot be compared/)
})

test('a signature in short says what was signed: the causes gone through, what was left empty, and that the age is not known', () => {
  const clinic = new Clinic()
  everyCriterion(clinic)
  clinic.does(signExamination(signing(clinic), doctor))
  const told = clinic.examination().exclusion
  assert.ok(told)
  clinic.does(attestExclusion(VISIT, { causes: {}, betterExplained: 'yes' }, told))
  const short = signedInShort(clinic.folded(), clinic.examination())
  assert.deepEqual([short?.place, short?.consent, short?.age], [null, null, 'not-known'])
  assert.equal(short?.causes?.betterExplained, 'no')
  assert.equal(signedInShort(new Clinic(LATER).folded(), new Clinic(LATER).examination()), null)
  assert.deepEqual([valueOf('crps.duration_months', 4.93), valueOf('crps.duration_months', 1.84), valueOf('dystonia.postures', ['toe-clawing']), valueOf('crps.onset', '2026-03-01')], ['5', '1.8', 'toe clawing', '2026-03-01'])
})

test('postures of joints become the postures and the course of the limb', () => {
  const clinic = new Clinic()
  clinic.does(recordPosture(VISIT, RIGHT_ARM, { joint: 'fingers', posture: 'clenched-fist', course: 'always-with-worse-spells' }))
  clinic.does(recordPosture(VISIT, RIGHT_ARM, { joint: 'elbow', posture: 'none' }))
  const { facts } = gatherFacts(clinic.folded(), clinic.examination())
  assert.deepEqual(facts['dystonia.postures'], ['clenched-fist'])
  assert.equal(facts['dystonia.course'], 'fixed')
  assert.equal(refusalOf(recordPosture(VISIT, RIGHT_ARM, { joint: 'elbow', posture: 'clenched-fist' })), 'posture.not-at-this-joint')
})

test('every posture that can be recorded is one that the medicine knows, and the other way round', () => {
  assert.deepEqual(Object.values(posturesByJoint).flat().sort(), [...FACTS['dystonia.postures'].values].sort())
})

test('the person may say that they see a signed examination differently', () => {
  const clinic = new Clinic()
  everyCriterion(clinic)
  const person = new Diary()
  person.say(disputeExamination(VISIT, 'The hand was quiet that day.'), '2026-11-25T08:00:00.000Z')
  const folded = take(emptyFold(registry, categories), [...clinic.entries, ...person.entries])
  assert.deepEqual(clinic.examination(folded).disputes.map(told => told.body.words), ['The hand was quiet that day.'])
  assert.equal(refusalOf(disputeExamination(VISIT, '  ')), 'dispute.no-words')
})

test('asked for a later day, treatments noted since the visit count, and signs stay those of the visit', () => {
  const clinic = new Clinic()
  clinic.finds('sign.motor.tremor', 'yes')
  clinic.say(accept([draft(treatmentNoted, { form: 'toxin-session', what: 'Injection', is: 'given', from: '2026-12-01' })]), '2026-12-01T10:00:00.000Z')
  const [then, later] = [undefined, '2026-12-10'].map(on => gatherFacts(clinic.folded(), clinic.examination(), { on }).facts)
  assert.deepEqual([then?.['toxin.last_session'], later?.['toxin.last_session']], [undefined, '2026-12-01'])
  assert.equal(later?.['sign.motor.tremor'], 'yes')
})

test('one joint at rest says nothing of the joints that nobody looked at', () => {
  const clinic = new Clinic()
  clinic.does(recordPosture(clinic.visit, clinic.limb, { joint: 'wrist', posture: 'none' }))
  assert.equal(gatherFacts(clinic.folded(), clinic.examination()).facts['dystonia.course'], undefined)
})

test('nothing else explains it better is known only when every other cause was gone through', () => {
  const clinic = new Clinic()
  clinic.does(attestExclusion(clinic.visit, { causes: { infection: 'ruled-out' }, betterExplained: 'no' }))
  assert.equal(gatherFacts(clinic.folded(), clinic.examination()).facts['diagnosis.no_better_explanation'], undefined)
  clinic.does(attestExclusion(clinic.visit, { causes: withTheRestUnlikely({ infection: 'ruled-out' }), betterExplained: 'no' }, clinic.examination().exclusion ?? undefined))
  assert.equal(gatherFacts(clinic.folded(), clinic.examination()).facts['diagnosis.no_better_explanation'], 'yes')
})
