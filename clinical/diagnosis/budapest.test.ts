import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withDerived } from '../derive.ts'
import type { FindingId } from '../facts.ts'
import { parseFacts } from '../parse-facts.ts'
import { CATEGORIES, SIGN_FEATURES, SYMPTOM_FEATURES, type Feature } from './features.ts'
import { diagnosis } from './type.ts'
import vectors from './vectors/budapest.json' with { type: 'json' }

const spread = (table: Readonly<Record<string, readonly Feature[]>>, presentIn: readonly string[]) => {
  const findings: Record<string, unknown> = {}
  for (const category of CATEGORIES)
    for (const [i, feature] of table[category]!.entries()) {
      const ids: FindingId[] = feature.whole === undefined ? [...feature.parts] : [feature.whole]
      for (const id of ids) findings[id] = presentIn.includes(category) && i === 0 ? 'yes' : 'no'
    }
  return findings
}

const word = (verdict: { known: boolean; value?: unknown }) =>
  !verdict.known ? 'unknown' : verdict.value === true ? 'yes' : verdict.value === false ? 'no' : verdict.value

for (const vector of vectors.vectors)
  test(`criteria ${vector.id}${'says' in vector ? `: ${vector.says}` : ''}`, () => {
    const given = { ...vectors.base, ...spread(SYMPTOM_FEATURES, vector.symptoms), ...spread(SIGN_FEATURES, vector.signs), ...vector.facts }
    const parsed = parseFacts(given, vectors.at)
    assert.ok(parsed.ok, JSON.stringify(parsed))
    const answer = diagnosis(withDerived(parsed.facts, vectors.at))
    assert.deepEqual(
      { clinical: word(answer.clinical), research: word(answer.research), type: word(answer.type) },
      { clinical: vector.clinical, research: vector.research, type: vector.type })
    if ('gentlest' in vector && !answer.clinical.known) assert.equal(answer.clinical.gentlest?.fact ?? null, vector.gentlest)
  })

test('with nothing known every answer is unknown, and what is missing is listed', () => {
  const answer = diagnosis({})
  assert.equal(answer.clinical.known, false)
  assert.equal(answer.type.known, false)
  assert.ok(!answer.clinical.known && answer.clinical.missing.length > 20)
})

test('a known answer gives its reasons with a source', () => {
  const facts = { ...vectors.base, ...spread(SYMPTOM_FEATURES, ['sensory', 'vasomotor', 'motor']), ...spread(SIGN_FEATURES, ['sensory', 'motor']) }
  const parsed = parseFacts(facts, vectors.at)
  assert.ok(parsed.ok)
  const { clinical } = diagnosis(parsed.facts)
  assert.ok(clinical.known && clinical.because.length === 4)
  assert.ok(clinical.because.every(reason => reason.source !== undefined && reason.facts.length > 0))
})

test('the reason for the pain names what was judged: both words when it holds, and only what was denied when it does not', () => {
  const facts = { ...vectors.base, ...spread(SYMPTOM_FEATURES, ['sensory', 'vasomotor', 'motor']), ...spread(SIGN_FEATURES, ['sensory', 'motor']) }
  const pain = (more: object) => {
    const parsed = parseFacts({ ...facts, ...more }, vectors.at)
    assert.ok(parsed.ok)
    const { clinical } = diagnosis(parsed.facts)
    assert.ok(clinical.known)
    return clinical.because.find(reason => reason.facts.some(({ fact }) => fact.startsWith('history.pain')))
  }
  assert.deepEqual([pain({})?.text, pain({})?.facts], ['The pain is continuing and out of proportion to any event that began it.', [{ fact: 'history.pain.continuing', value: 'yes' }, { fact: 'history.pain.disproportionate', value: 'yes' }]])
  const denied = pain({ 'history.pain.disproportionate': 'no' })
  assert.deepEqual([denied?.text, denied?.facts], ['The pain is not continuing, or not out of proportion.', [{ fact: 'history.pain.disproportionate', value: 'no' }]])
})

test('of the pain, only the word that nobody answered is missing', () => {
  const facts = { ...vectors.base, ...spread(SYMPTOM_FEATURES, ['sensory', 'vasomotor', 'motor']), ...spread(SIGN_FEATURES, ['sensory', 'motor']) }
  for (const word of ['history.pain.continuing', 'history.pain.disproportionate']) {
    const parsed = parseFacts({ ...facts, [word]: null }, vectors.at)
    assert.ok(parsed.ok)
    const { clinical } = diagnosis(parsed.facts)
    assert.ok(!clinical.known)
    assert.deepEqual([clinical.missing.map(one => one.fact), clinical.gentlest?.fact], [[word], word])
  }
})
