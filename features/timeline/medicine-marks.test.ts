import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categories } from '#log/category.ts'
import { stateDraft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { emptyFold, take } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Outcome } from '#log/problem.ts'
import { registry } from '#features/kinds.ts'
import { agreeMedicine, listMedicine } from '#features/medicines/regimen.ts'
import { noteMedicine } from '#features/treatments/treatment.ts'
import { treatmentMarks } from './marks.ts'

const TODAY = '2026-06-30'
const doses = [{ time: '08:00', pieces: 1 }]
let count = 0

function telling() {
  const folded = take(emptyFold(registry, categories), [])
  const say = (decided: Outcome<Draft[]>): EntryId => {
    assert.ok(decided.ok && decided.value[0])
    count++
    const random = (length: number): Uint8Array => Uint8Array.from({ length }, (_none, place) => (place === 5 ? count >> 8 : place === 6 ? count : 0) & 255)
    const statement = stateDraft(decided.value[0], { now: Date.UTC(2026, 0, 1) + count * 1000, zone: 'Europe/London', random })
    take(folded, [statement])
    return statement.id
  }
  return { folded, say }
}
const tablets = { medicine: 'baclofen', packet: 'Baclofen 10 mg tablets', use: 'preventive', form: 'tablet', milligrams: 10, doses } as const

test('a medicine that was agreed with its steps is a band until the step that ends it', () => {
  const { folded, say } = telling()
  say(agreeMedicine({ ...tablets, from: '2026-02-01', by: 'A doctor', mayWait: false, steps: [{ from: '2026-05-01', doses: [] }] }))
  assert.deepEqual(treatmentMarks(folded, TODAY).map(({ label, detail, from, to, goesOn }) => ({ label, detail, from, to, goesOn })), [{ label: 'Baclofen', detail: '10 mg tablets', from: '2026-02-01', to: '2026-05-01', goesOn: false }])
})

test('an own line stands on the story until the day from which it was agreed', () => {
  const { folded, say } = telling()
  const own = say(listMedicine({ ...tablets, from: '2025-11' }))
  say(agreeMedicine({ ...tablets, from: '2026-02-01', by: 'A doctor', mayWait: false, steps: [], instead: own }))
  assert.deepEqual(treatmentMarks(folded, TODAY).map(({ from, to, goesOn }) => ({ from, to, goesOn })), [{ from: '2025-11-01', to: '2026-01-31', goesOn: false }, { from: '2026-02-01', to: TODAY, goesOn: true }])
})

test('what is taken only when needed, begun at no known time, or noted already is not drawn from the list', () => {
  const { folded, say } = telling()
  say(listMedicine({ ...tablets, medicine: 'paracetamol', packet: 'Paracetamol 500 mg', use: 'rescue', doses: [], from: '2026-01' }))
  say(listMedicine({ ...tablets, medicine: 'gabapentin', packet: 'Gabapentin 300 mg' }))
  say(noteMedicine({ medicine: 'baclofen', what: 'Baclofen', is: 'given', from: '2026-01', to: 'still' }))
  say(listMedicine({ ...tablets, from: '2026-01' }))
  assert.deepEqual(treatmentMarks(folded, TODAY).map(({ label, withDoses }) => ({ label, withDoses })), [{ label: 'Baclofen', withDoses: undefined }])
})
