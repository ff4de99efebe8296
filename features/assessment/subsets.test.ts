import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { categories } from '#log/category.ts'
import { emptyFold, take } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Entry } from '#log/statement.ts'
import { advice } from '#clinical/rules/suggest.ts'
import type { Verdict } from '#clinical/verdict.ts'
import { registry } from '#features/kinds.ts'
import { behaviours, describeLimb } from '#features/limb/limb.ts'
import { Diary } from '#features/testing/diary.ts'
import { sayListWhole } from '#features/treatments/medicine-list.ts'
import { noteMedicine } from '#features/treatments/treatment.ts'
import { beginExamination } from './examination.ts'
import { examinationOf } from './examinations.ts'
import { attestExclusion, withTheRestUnlikely } from './exclusion.ts'
import { gatherFacts } from './facts.ts'
import { findingValues, recordFinding } from './finding.ts'
import type { Limb } from './limb.ts'
import { recordPosture } from './posture.ts'
import { conclude } from './verdicts.ts'

const VISIT = '0193a000-0000-7000-8000-000000000001' as EntryId
const ARM: Limb = { region: 'arm', side: 'left' }
const ASKED = [
  'history.pain.neuropathic', 'sleep.poor', 'mood.low_or_anxious',
  'history.pain.continuing', 'history.pain.disproportionate', 'symptom.sensory.allodynia', 'symptom.vasomotor.skin_colour_change', 'symptom.sudomotor.oedema', 'symptom.motor.dystonia',
  'sign.sensory.allodynia', 'sign.vasomotor.skin_colour_change', 'sign.sudomotor.oedema', 'sign.motor.dystonia', 'diagnosis.major_nerve_injury',
] as const

/** A record with a diary, medicines and one visit, as anything may have been said in it. */
const record = fc.record({
  behaviour: fc.option(fc.constantFrom(...behaviours)),
  medicines: fc.subarray(['baclofen', 'gabapentin', 'tramadol', 'amitriptyline', 'naproxen', 'carbamazepine'] as const),
  whole: fc.option(fc.constantFrom('yes', 'no')),
  posture: fc.option(fc.constantFrom('always', 'comes-and-goes')),
  answers: fc.array(fc.tuple(fc.constantFrom(...ASKED), fc.constantFrom(...findingValues)), { maxLength: 30 }),
  judged: fc.constantFrom('no', 'yes', 'not-judged'),
}).map(({ behaviour, medicines, whole, posture, answers, judged }): Entry[] => {
  const person = new Diary()
  if (behaviour !== null) person.say(describeLimb({ part: 'hand', side: 'left', joints: [], word: 'clenches', behaviour, since: 'unknown' }), '2026-11-01T08:00:00.000Z')
  for (const medicine of medicines) person.say(noteMedicine({ medicine, what: medicine, is: 'given', from: '2026' }), '2026-11-02T08:00:00.000Z')
  if (whole !== null) person.say(sayListWhole(whole, '2026-11-23', '2026-11-23'), '2026-11-23T08:00:00.000Z')
  const clinic = new Diary('Europe/London', { role: 'doctor', authorities: ['examine', 'sign-diagnosis'] })
  const at = (minute: number): string => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`
  clinic.say(beginExamination(ARM, VISIT), at(0))
  answers.forEach(([finding, value], place) => {
    const before = examinationOf(clinic.folded(), VISIT)?.findings.get(finding)
    clinic.say(recordFinding(VISIT, ARM, { finding, value, ...(value === 'could-not-be-tested' ? { why: 'pain' as const } : {}) }, before), at(place + 1))
  })
  if (posture !== null) clinic.say(recordPosture(VISIT, ARM, { joint: 'fingers', posture: 'clenched-fist', course: posture }), at(40))
  clinic.say(attestExclusion(VISIT, { causes: withTheRestUnlikely({}), betterExplained: judged }), at(41))
  return [...person.entries, ...clinic.entries]
})

/** What is concluded by a reader of these streams. */
function concludedBy(entries: readonly Entry[], hidden: readonly string[]) {
  const streams = categories.filter(category => !hidden.includes(category))
  const folded = take(emptyFold(registry, streams), entries.filter(entry => streams.includes(registry.get(entry.kind)?.category ?? 'private')))
  const examination = examinationOf(folded, VISIT)
  assert.ok(examination)
  return conclude(gatherFacts(folded, examination), examination)
}

const answerOf = <T>(verdict: Verdict<T>): T | 'cannot tell' => (verdict.known ? verdict.value : 'cannot tell')

test('whoever may not read a stream is told nothing that the full record contradicts', () => {
  fc.assert(fc.property(record, fc.subarray(['diary', 'medicines', 'body', 'mental-health', 'team']), (entries, hidden) => {
    const full = concludedBy(entries, [])
    const seen = concludedBy(entries, hidden)
    for (const [partly, wholly] of [
      [answerOf(seen.diagnosis.clinical), answerOf(full.diagnosis.clinical)], [answerOf(seen.diagnosis.research), answerOf(full.diagnosis.research)],
      [answerOf(seen.diagnosis.type), answerOf(full.diagnosis.type)], ...seen.criteria.map((criterion, place) => [criterion.is === 'unknown' ? 'cannot tell' : criterion.is, full.criteria[place]?.is]),
    ]) assert.ok(partly === 'cannot tell' || partly === wholly, `${String(partly)} against ${String(wholly)}`)
    if (seen.severity.known && full.severity.known) {
      assert.ok(seen.severity.value.total <= full.severity.value.total && full.severity.value.total <= seen.severity.value.highestPossible)
    }
  }), { numRuns: 150 })
})

test('whoever may not read a stream is told no suggestion that the full record takes back', () => {
  // The age stands with the person's name, beside the streams.
  fc.assert(fc.property(record, fc.constantFrom(undefined, 15, 40, 80), fc.subarray(['diary', 'medicines', 'body', 'mental-health', 'team']), (entries, age, hidden) => {
    const told = (some: readonly string[]): string[] => advice({ ...concludedBy(entries, some).facts, ...(age === undefined ? {} : { 'person.age_years': age }) }).suggestions.filter(({ applies }) => applies === 'yes').map(({ rule }) => rule)
    const whole = new Set(told([]))
    for (const rule of told(hidden)) assert.ok(whole.has(rule), `${rule} is told without ${hidden.join(', ')}`)
  }), { numRuns: 150 })
})
