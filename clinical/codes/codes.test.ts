import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { differences, type Vector } from '../testing/differences.ts'
import { loincDigitFits, snomedDigitFits } from './check-digits.ts'
import type { CodeSystem } from './code-ids.ts'
import { checkCode, clash } from './codes.ts'
import { ICD_10_CM, ICD_10_CM_HEADERS, LOINC, READ_BESIDE, SNOMED, TRAPS } from './tables.ts'
import data from './vectors/codes.json' with { type: 'json' }

for (const vector of data.vectors as readonly Vector[])
  test(`codes ${vector.id}${vector.says === undefined ? '' : `: ${vector.says}`}`, () => assert.deepEqual(differences(vector), []))

for (const { id, system, code, ok, problem, known } of data.checks as readonly { id: string; system: CodeSystem; code: string; ok: boolean; problem?: string; known?: boolean }[])
  test(`code ${id}: ${system} ${code} is ${ok ? 'allowed' : 'refused'}`, () => {
    const answer = checkCode(system, code)
    assert.equal(answer.ok, ok)
    if (!answer.ok) assert.equal(answer.problem.code, problem)
    else if (known !== undefined) assert.equal(answer.known, known)
  })

test('every LOINC and SNOMED CT code of the tables passes its check digit', () => {
  for (const { code } of [...LOINC, ...TRAPS]) assert.ok(loincDigitFits(code), code)
  for (const { code } of READ_BESIDE.filter(one => /^\d+-\d$/.test(one.code))) assert.ok(loincDigitFits(code), code)
  for (const { code } of SNOMED) assert.ok(snomedDigitFits(code), code)
})

test('one wrong digit, or two neighbours exchanged, never passes in SNOMED CT; one wrong digit never passes in LOINC', () => {
  fc.assert(fc.property(fc.constantFrom(...SNOMED), fc.nat(8), fc.integer({ min: 1, max: 9 }), ({ code }, place, by) => {
    const at = place % code.length
    const digits = [...code]
    assert.ok(!snomedDigitFits(digits.with(at, String((Number(digits[at]) + by) % 10)).join('')))
    if (at > 0 && digits[at] !== digits[at - 1]) assert.ok(!snomedDigitFits(digits.with(at, digits[at - 1]!).with(at - 1, digits[at]!).join('')))
  }))
  fc.assert(fc.property(fc.constantFrom(...LOINC), fc.nat(8), fc.integer({ min: 1, max: 9 }), ({ code }, place, by) => {
    const digits = [...code.replace('-', '')]
    const at = place % digits.length
    const changed = digits.with(at, String((Number(digits[at]) + by) % 10)).join('')
    assert.ok(!loincDigitFits(`${changed.slice(0, -1)}-${changed.slice(-1)}`))
  }))
})

test('no header is among the codes that can be sent, and codes that exclude each other are told', () => {
  for (const { code } of ICD_10_CM) assert.ok(!(ICD_10_CM_HEADERS as readonly string[]).includes(code), code)
  assert.equal(clash(['G90.511', 'G56.41'])?.code, 'code.excludes')
  assert.equal(clash(['G56.41', 'G57.71'])?.code, 'code.excludes')
  assert.equal(clash(['M24.541', 'M62.441'])?.code, 'code.excludes')
  assert.equal(clash(['M24.541', 'M72.0'])?.code, 'code.excludes')
  assert.equal(clash(['M24.541', 'G90.511']), null)
  assert.equal(clash(['G90.511', 'G90.521']), null)
})

test('of the ten check digits exactly one fits, whatever stands before it', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 16 }).map(all => all.join(''))
  const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
  fc.assert(fc.property(digits, before => assert.equal(ten.filter(digit => snomedDigitFits(`${before}${digit}`)).length, 1)), { numRuns: 400 })
  fc.assert(fc.property(fc.integer({ min: 1, max: 9_999_999 }), before => assert.equal(ten.filter(digit => loincDigitFits(`${before}-${digit}`)).length, 1)))
})

test('two neighbours exchanged never pass in SNOMED CT, whatever the id', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 17 }), fc.nat(), (all, at) => {
    const i = at % (all.length - 1)
    const exchanged = all.map((digit, index) => (index === i ? all[i + 1]! : index === i + 1 ? all[i]! : digit))
    const [one, other] = [all.join(''), exchanged.join('')]
    if (one !== other) assert.ok(!(snomedDigitFits(one) && snomedDigitFits(other)))
  }), { numRuns: 400 })
})
