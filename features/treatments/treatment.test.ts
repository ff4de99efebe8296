import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalOf } from '#features/testing/diary.ts'
import { noteMedicine, noteTreatment } from './treatment.ts'

test('a treatment may be known only to the month, and may not end before it began', () => {
  assert.equal(refusalOf(noteTreatment({ form: 'splint', what: 'Resting splint', is: 'given', from: '2026-03', to: '2026-02-20' })), 'treatment.ends-before-start')
  assert.equal(refusalOf(noteTreatment({ form: 'splint', what: 'Resting splint', is: 'given', from: '2026-03', to: '2026' })), undefined)
  assert.equal(refusalOf(noteTreatment({ form: 'toxin-session', what: 'Injection 3', is: 'agreed', from: '2026-12-22' })), undefined)
})

test('a medicine that goes on has no end day', () => {
  assert.equal(refusalOf(noteMedicine({ medicine: 'baclofen', what: 'Baclofen 10 mg', milligramsPerDay: 30, is: 'given', from: '2026', to: 'still' })), undefined)
})
