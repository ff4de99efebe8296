import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withDerived } from '../derive.ts'
import { parseFacts } from '../parse-facts.ts'
import { advice, RULES } from './suggest.ts'
import vectors from './vectors/rules.json' with { type: 'json' }

const AT = '2026-03-20'

type Vector = {
  readonly id: string; readonly says?: string; readonly facts: Readonly<Record<string, unknown>>
  readonly speak: readonly string[]; readonly open: readonly string[]; readonly silent: readonly string[]
  readonly silenced?: readonly string[]; readonly overruled?: Readonly<Record<string, readonly string[]>>
}
const VECTORS = vectors.vectors as unknown as readonly Vector[]

for (const vector of VECTORS)
  test(`rules ${vector.id}${vector.says === undefined ? '' : `: ${vector.says}`}`, () => {
    const parsed = parseFacts(vector.facts, AT)
    assert.ok(parsed.ok, JSON.stringify(parsed))
    const { suggestions, silenced } = advice(withDerived(parsed.facts, AT))
    const speaking = suggestions.filter(one => one.applies === 'yes').map(one => one.rule)
    const open = suggestions.filter(one => one.applies === 'cannot-tell').map(one => one.rule)
    for (const id of vector.speak) assert.ok(speaking.includes(id), `${id} should speak; spoke: ${speaking.join(' ')}; open: ${open.join(' ')}`)
    for (const id of vector.open) assert.ok(open.includes(id), `${id} should be open; open: ${open.join(' ')}; spoke: ${speaking.join(' ')}`)
    for (const id of vector.silent) assert.ok(!speaking.includes(id), `${id} should be silent`)
    if (vector.silenced !== undefined) assert.deepEqual(silenced.map(one => one.rule).sort(), [...vector.silenced].sort())
    for (const [id, by] of Object.entries(vector.overruled ?? {})) assert.deepEqual(suggestions.find(one => one.rule === id)?.overruledBy, by)
  })

test('every rule is made to speak by some vector, and every vector names rules that exist', () => {
  const ids = RULES.map(rule => rule.id)
  assert.deepEqual(VECTORS.flatMap(({ speak, open, silent }) => [...speak, ...open, ...silent]).filter(id => !ids.includes(id)), [])
  assert.deepEqual(ids.filter(id => !VECTORS.some(vector => vector.speak.includes(id))), [])
})

test('each rule has its own id, a source, and text that says consider unless it is urgent or a matter of safety', () => {
  assert.equal(new Set(RULES.map(rule => rule.id)).size, RULES.length)
  for (const rule of RULES) {
    assert.ok(rule.sources.length > 0, rule.id)
    assert.ok(/consider/i.test(rule.text) || rule.group === 'urgent' || rule.group === 'safety', rule.id)
  }
})

test('no rule claims a cause and none uses the words met or not met', () => {
  for (const rule of RULES)
    for (const text of [rule.text, ...rule.against.map(against => against.text)]) {
      assert.doesNotMatch(text, /caused by|due to stress|in your head|psychogenic/i, rule.id)
      assert.doesNotMatch(text, /\b(not )?met\b/i, rule.id)
      assert.doesNotMatch(text, /!/, rule.id)
    }
})

test('each of the four groups of care and both kinds of warning are there', () => {
  for (const group of ['pain-relief', 'physical', 'psychological', 'self-management', 'safety', 'urgent'])
    assert.ok(RULES.filter(rule => rule.group === group).length >= 3, group)
})

test('the most pressing comes first and thoughts of suicide hide amounts', () => {
  const { suggestions, hideQuantities } = advice({ 'mood.suicidal_thoughts': 'yes', 'diagnosis.crps': 'established', 'self_care.flare_plan': 'no' })
  assert.equal(suggestions[0]?.rule, 'U4')
  assert.equal(hideQuantities, true)
})

test('a suggestion names the facts it used with their values', () => {
  const { suggestions } = advice({ 'medicines.current': ['morphine', 'gabapentin'] })
  assert.deepEqual(suggestions.find(one => one.rule === 'R40')?.because, [{ fact: 'medicines.current', value: ['morphine', 'gabapentin'] }])
})

test('with nothing known no rule speaks, and each waits or is not applicable', () => {
  const { suggestions, notTold, notApplicable } = advice({})
  assert.deepEqual(suggestions, [])
  assert.equal(notTold.count + notApplicable.length, RULES.length)
  assert.ok(notTold.rules.every(one => !one.begun))
})

test('a rule that waits for more than three facts is named with each of them, the gentlest first', () => {
  const { suggestions, notTold } = advice({ 'crps.duration_months': 5, 'person.age_years': 40 })
  assert.equal(suggestions.some(one => one.rule === 'R8'), true)
  const { rules } = advice({ 'crps.duration_months': 5 }).notTold
  const r8 = rules.find(one => one.rule === 'R8')
  assert.deepEqual(r8?.missing.map(one => one.fact), ['diagnosis.type', 'renal.crcl_ml_min', 'person.age_years', 'person.pregnancy'])
  assert.equal(r8?.begun, true)
  assert.ok(notTold.count === notTold.rules.length && notTold.rules.every(one => one.missing.length > 3 || !one.begun))
})
