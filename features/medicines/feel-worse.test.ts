import assert from 'node:assert/strict'
import { test } from 'node:test'
import { baclofenWithdrawal } from '#clinical/medicines/withdrawal.ts'
import type { Facts } from '#clinical/facts.ts'
import { whatNow, worseSigns } from './feel-worse.ts'
import type { WorseSign } from './feel-worse.ts'

const FACT = { fever: 'sign.urgent.fever', confusion: 'sign.urgent.confusion', fits: 'sign.urgent.seizure', 'seeing-things': 'sign.urgent.hallucination', 'much-stiffer': 'sign.urgent.rigid_or_worse_spasm' } as const satisfies Record<WorseSign, keyof Facts>

test('whenever the medicine calls missed baclofen an emergency, so do the person’s words', () => {
  for (let chosen = 0; chosen < 1 << worseSigns.length; chosen++) {
    const signs = worseSigns.filter((_sign, place) => (chosen & (1 << place)) !== 0)
    const facts: Facts = {
      'baclofen.missed_or_stopped': 'yes', 'baclofen.hours_since_last_dose': 30, 'sign.urgent.fast_heart': 'no',
      ...Object.fromEntries(worseSigns.map(sign => [FACT[sign], signs.includes(sign) ? 'yes' : 'no'])),
    }
    const medicine = baclofenWithdrawal(facts)
    assert.ok(medicine.known)
    for (const baclofen of ['yes', 'not-listed', 'nothing-listed'] as const) {
      assert.equal(whatNow(signs, baclofen, 'yes'), medicine.value.urgency === 'emergency-now' ? 'baclofen-emergency' : 'baclofen-same-day')
    }
  }
})

test('where baclofen is known or nothing is listed, every one of the signs is an emergency without another question', () => {
  for (const sign of worseSigns) for (const baclofen of ['yes', 'nothing-listed'] as const) for (const missed of ['yes', 'no', 'not-said'] as const) assert.equal(whatNow([sign], baclofen, missed), 'baclofen-emergency')
  assert.equal(whatNow(['fits'], 'not-listed', 'no'), 'emergency')
  assert.equal(whatNow(['fever'], 'not-listed', 'no'), 'same-day')
  assert.equal(whatNow([], 'yes', 'no'), 'tell-somebody')
})
