import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { take, emptyFold } from '#log/fold.ts'
import { categories } from '#log/category.ts'
import { teamRoles } from '#log/role.ts'
import type { EntryId } from '#log/ids.ts'
import { instantOf, millisecondsOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { registry } from '#features/kinds.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { correctDose, leaveDose, minutesBetween, takeBackDose, takeDose, takeExtra } from './dose.ts'
import { dosesOfDay, markOf, takingsOf } from './doses.ts'
import { dosesDue } from './due.ts'
import { readyAfterAll, sayNotReady } from './not-ready.ts'
import type { AgreedMedicine, ListedMedicine } from './regimen.ts'
import { agreeMedicine, listMedicine } from './regimen.ts'
import { medicineIn } from './recognised.ts'
import { regimensOf, takesBaclofen } from './regimens.ts'
import { directionOf, dosesOn, nextStep, runsOutOn, stretchesOf } from './schedule.ts'
import { countSupply, supplyOf } from './supply.ts'

const NOON = '2026-11-24T12:00:00.000Z'
const baclofen: ListedMedicine = { medicine: 'baclofen', packet: 'Baclofen 10 mg', use: 'preventive', form: 'tablet', milligrams: 10, doses: [{ time: '22:00', pieces: 2 }, { time: '08:00', pieces: 1 }, { time: '14:00', pieces: 1 }] }
const morning = [{ time: '08:00', pieces: 1 }]
const down: AgreedMedicine = {
  ...baclofen, by: 'The pain clinic', mayWait: true,
  steps: [{ from: '2026-11-24', doses: [...morning, { time: '22:00', pieces: 2 }] }, { from: '2026-12-01', doses: [...morning, { time: '22:00', pieces: 1 }] }, { from: '2026-12-08', doses: [] }],
}
const team = { role: 'doctor' as const, authorities: ['prescribe' as const] }

function listed(body: ListedMedicine = baclofen): { diary: Diary; id: EntryId } {
  const diary = new Diary()
  const [entry] = diary.say(listMedicine(body), '2026-11-20T09:00:00.000Z')
  return { diary, id: (entry as { id: EntryId }).id }
}
function agreed(body: AgreedMedicine = down): { mine: Diary; all: () => ReturnType<Diary['folded']>; id: EntryId } {
  const [theirs, mine] = [new Diary('Europe/London', team), new Diary()]
  const [entry] = theirs.say(agreeMedicine(body), '2026-11-17T09:00:00.000Z')
  return { mine, id: (entry as { id: EntryId }).id, all: () => take(emptyFold(registry, categories), [...theirs.entries, ...mine.entries]) }
}

test('doses stand in the order of the day, and the same time twice is refused', () => {
  const { diary } = listed()
  assert.deepEqual(dosesOfDay(diary.folded(), '2026-11-24').map(({ slot }) => slot.time), ['08:00', '14:00', '22:00'])
  assert.equal(refusalOf(listMedicine({ ...baclofen, doses: [...morning, ...morning] })), 'medicine.same-time-twice')
  assert.equal(refusalOf(listMedicine({ ...baclofen, use: 'rescue' })), 'medicine.rescue-has-no-times')
  assert.equal(refusalOf(listMedicine({ ...baclofen, from: '2026-03', to: '2026-02-01' })), 'medicine.ends-before-start')
})

test('only who may prescribe agrees a medicine, and nobody on the person’s side', () => {
  assert.throws(() => new Diary().say(agreeMedicine(down), NOON), /entry.role-may-not/)
  assert.throws(() => new Diary('Europe/London', { role: teamRoles[1], authorities: [] }).say(agreeMedicine(down), NOON), /entry.role-may-not/)
  assert.equal(refusalOf(agreeMedicine({ ...down, steps: down.steps.toReversed() })), 'medicine.steps-out-of-order')
})

test('a line that was agreed takes the place of the own line, whose marks stay in the record', () => {
  const { diary, id } = listed()
  const theirs = new Diary('Europe/London', team)
  theirs.say(agreeMedicine({ ...down, instead: id }), NOON)
  const folded = take(emptyFold(registry, categories), [...diary.entries, ...theirs.entries])
  assert.deepEqual(regimensOf(folded).map(one => one.is), ['agreed'])
  assert.equal(takesBaclofen(folded, '2026-11-25'), 'yes')
  assert.equal(takesBaclofen(new Diary().folded(), '2026-11-25'), 'nothing-listed')
})

test('baclofen is known by the name on its packet; a list with something unknown on it does not say that it is not there', () => {
  assert.deepEqual(['Baclofen 10 mg', 'BACLOFEN AbZ', 'Lioresal 5', 'baclofène 10', 'Gabapentin 300 mg', 'Something blue', 'Baclofenac'].map(medicineIn), ['baclofen', 'baclofen', 'baclofen', 'baclofen', 'gabapentin', undefined, undefined])
  const with_ = (...packets: readonly (readonly [medicine: string, packet: string])[]) => {
    const diary = new Diary()
    for (const [medicine, packet] of packets) diary.say(listMedicine({ medicine, packet, use: 'preventive', form: 'tablet', doses: [{ time: '08:00', pieces: 1 }] }), NOON)
    return takesBaclofen(diary.folded(), '2026-11-25')
  }
  assert.deepEqual([with_(['other', 'Baclofen 10 mg']), with_(['gabapentin', 'Gabapentin 300']), with_(['gabapentin', 'Gabapentin 300'], ['other', 'Something blue']), with_(['other', 'Gabapentin 300'])], ['yes', 'not-listed', 'nothing-listed', 'not-listed'])
})

test('the steps hold from their days on, and the last one is none', () => {
  const { all } = agreed()
  const [regimen] = regimensOf(all())
  assert.ok(regimen)
  assert.deepEqual(['2026-11-23', '2026-11-24', '2026-12-01', '2026-12-08'].map(day => dosesOn(regimen, day).reduce((sum, dose) => sum + (dose.pieces ?? 0), 0)), [4, 3, 2, 0])
  assert.deepEqual(stretchesOf(regimen, '2026-11-25').map(({ milligrams, is }) => [milligrams, is]), [[40, 'past'], [30, 'now'], [20, 'ahead'], [0, 'ahead']])
  assert.equal(directionOf(stretchesOf(regimen, '2026-11-25')), 'down')
})

test('not ready keeps the doses as they are until the team agrees anew, where that was agreed', () => {
  const { mine, all, id } = agreed()
  const [before] = regimensOf(all())
  assert.ok(before?.is === 'agreed')
  mine.say(sayNotReady(before.told, '2026-12-01', ''), '2026-11-30T10:00:00.000Z')
  const [held] = regimensOf(all())
  assert.ok(held?.is === 'agreed' && held.notReady !== undefined)
  assert.deepEqual(dosesOn(held, '2026-12-09'), dosesOn(held, '2026-11-25'))
  assert.equal(nextStep(held, '2026-12-09')?.from, '2026-12-01')
  assert.equal(refusalOf(sayNotReady(held.told, '2026-12-01', '', held.notReady)), 'next-step.said-already')
  mine.say(readyAfterAll(held.notReady), '2026-11-30T11:00:00.000Z')
  const [again] = regimensOf(all())
  assert.ok(again)
  assert.deepEqual(dosesOn(again, '2026-12-09'), [])
  const strict = agreed({ ...down, mayWait: false })
  const [first] = regimensOf(strict.all())
  assert.ok(first?.is === 'agreed')
  strict.mine.say(sayNotReady(first.told, '2026-12-01', 'too sleepy'), '2026-11-30T10:00:00.000Z')
  const [told] = regimensOf(strict.all())
  assert.ok(told?.is === 'agreed' && told.notReady?.body.words === 'too sleepy')
  assert.deepEqual(dosesOn(told, '2026-12-09'), [])
  assert.notEqual(id, undefined)
})

test('a dose is marked once; a second tap says when it was, and saves nothing', () => {
  const { diary, id } = listed()
  const slot = { medicine: id, day: '2026-11-24', time: '08:00', pieces: 1 }
  diary.say(takeDose(slot, '2026-11-24T08:10:00.000Z', { now: '2026-11-24T08:10:00.000Z', taken: [], withinMinutes: 180 }), '2026-11-24T08:10:00.000Z')
  const before = markOf(diary.folded(), slot)
  const again = takeDose(slot, '2026-11-24T08:12:00.000Z', { now: '2026-11-24T08:12:00.000Z', before, taken: takingsOf(diary.folded(), id), withinMinutes: 180 })
  assert.equal(refusalOf(again), 'dose.marked-already')
  assert.ok(!again.ok && again.problem.facts?.['at'] === '2026-11-24T08:10:00.000Z')
  const next = { ...slot, time: '14:00' }
  assert.equal(refusalOf(takeDose(next, '2026-11-24T08:12:00.000Z', { now: '2026-11-24T08:12:00.000Z', taken: takingsOf(diary.folded(), id), withinMinutes: minutesBetween(baclofen.doses) })), 'dose.within-interval')
  assert.equal(refusalOf(takeDose(next, '2026-11-24T14:02:00.000Z', { now: '2026-11-24T14:02:00.000Z', taken: takingsOf(diary.folded(), id), withinMinutes: minutesBetween(baclofen.doses) })), undefined)
  assert.equal(refusalOf(takeDose(next, '2026-11-24T14:02:00.000Z', { now: '2026-11-24T14:00:00.000Z', taken: [], withinMinutes: 0 })), 'dose.in-future')
})

test('what was marked can be corrected and taken back', () => {
  const { diary, id } = listed()
  const slot = { medicine: id, day: '2026-11-24', time: '08:00', pieces: 1 }
  diary.say(takeDose(slot, NOON, { now: NOON, taken: [], withinMinutes: 60 }), NOON)
  const mark = markOf(diary.folded(), slot)
  assert.ok(mark)
  diary.say(correctDose(mark, { is: 'taken', at: '2026-11-24T08:05:00.000Z', pieces: 2 }, NOON), '2026-11-24T12:01:00.000Z')
  assert.deepEqual(takingsOf(diary.folded(), id).map(({ at, pieces }) => [at, pieces]), [['2026-11-24T08:05:00.000Z', 2]])
  const corrected = markOf(diary.folded(), slot)
  assert.ok(corrected)
  diary.say(takeBackDose(corrected), '2026-11-24T12:02:00.000Z')
  assert.equal(markOf(diary.folded(), slot), undefined)
  diary.say(leaveDose(slot, { is: 'later', until: '2026-11-24T13:00:00.000Z' }, { now: '2026-11-24T12:03:00.000Z' }), '2026-11-24T12:03:00.000Z')
  assert.deepEqual(dosesDue(diary.folded(), { day: '2026-11-24', now: '2026-11-24T12:30:00.000Z', zone: 'Europe/London' }).map(due => due.is), ['later', 'waiting', 'waiting'])
  assert.deepEqual(dosesDue(diary.folded(), { day: '2026-11-24', now: '2026-11-24T13:30:00.000Z', zone: 'Europe/London' }).map(due => due.is), ['waiting', 'waiting', 'waiting'])
  assert.equal(refusalOf(leaveDose(slot, { is: 'later', until: NOON }, { now: NOON })), 'dose.later-is-past')
})

test('a rescue dose within the agreed time or over the agreed most is told first, and is written down when said again', () => {
  const { diary, id } = listed({ ...baclofen, medicine: 'paracetamol', packet: 'Paracetamol 500 mg', use: 'rescue', doses: [] })
  const at = (hour: number): Instant => `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`
  for (const hour of [6, 10, 14]) diary.say(takeExtra({ medicine: id, pieces: 2 }, at(hour), { now: at(hour), taken: takingsOf(diary.folded(), id), hoursBetween: 4, most: 4 }), at(hour))
  const taken = takingsOf(diary.folded(), id)
  assert.equal(refusalOf(takeExtra({ medicine: id }, at(16), { now: at(16), taken, hoursBetween: 4, most: 4 })), 'dose.within-interval')
  assert.equal(refusalOf(takeExtra({ medicine: id }, at(20), { now: at(20), taken, hoursBetween: 4, most: 3 })), 'dose.over-agreed-most')
  assert.equal(refusalOf(takeExtra({ medicine: id }, at(20), { now: at(20), taken, hoursBetween: 4, most: 3, anyway: true })), undefined)
  assert.equal(refusalOf(takeExtra({ medicine: id }, at(20), { now: at(20), taken })), undefined)
})

test('supply counts down only by what was marked, and says what unmarked doses leave open', () => {
  const { diary, id } = listed()
  diary.say(countSupply(id, 30), '2026-11-24T06:00:00.000Z')
  const [regimen] = regimensOf(diary.folded())
  assert.ok(regimen)
  const slot = { medicine: id, day: '2026-11-24', time: '08:00', pieces: 1 }
  diary.say(takeDose(slot, '2026-11-24T08:00:00.000Z', { now: '2026-11-24T08:00:00.000Z', taken: [], withinMinutes: 60 }), '2026-11-24T08:00:00.000Z')
  assert.deepEqual(supplyOf(diary.folded(), regimen, NOON, 'Europe/London')?.left, { lowest: 29, highest: 29 })
  const later = supplyOf(diary.folded(), regimen, '2026-11-25T12:00:00.000Z', 'Europe/London')
  assert.deepEqual(later?.left, { lowest: 25, highest: 29 })
  assert.deepEqual(later.runsOut, { earliest: '2026-12-01', latest: '2026-12-02' })
  const bare = listed({ ...baclofen, doses: [{ time: '08:00' }] })
  bare.diary.say(countSupply(bare.id, 30), '2026-11-24T06:00:00.000Z')
  const [unknown] = regimensOf(bare.diary.folded())
  assert.ok(unknown)
  assert.equal(supplyOf(bare.diary.folded(), unknown, NOON, 'Europe/London')?.left, 'unknown')
  assert.equal(runsOutOn(regimen, 8, '2026-11-25'), '2026-11-27')
})

const zones = ['Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Honolulu', 'Africa/Cairo', 'Australia/Lord_Howe'] as const

test('a dose agreed at eight is at eight on the person’s own clock, wherever they are and however often clocks change', () => {
  const { diary } = listed()
  const folded = diary.folded()
  fc.assert(fc.property(fc.constantFrom(...zones), fc.constantFrom(...zones), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 86_399 }), (one, other, days, second) => {
    const now = instantOf(millisecondsOf('2026-11-21T00:00:00.000Z') + days * 86_400_000 + second * 1000)
    const day = instantOf(millisecondsOf('2026-11-21T00:00:00.000Z') + days * 86_400_000).slice(0, 10)
    const here = dosesDue(folded, { day, now, zone: one })
    assert.deepEqual(here, dosesDue(folded, { day, now, zone: other }))
    assert.deepEqual(here.map(due => due.time), ['08:00', '14:00', '22:00'])
  }))
})

test('taps as many as there may be never mark a dose twice, nor an extra one within its time', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 170 }), { minLength: 1, maxLength: 12 }), minutes => {
    const { diary, id } = listed()
    const slot = { medicine: id, day: '2026-11-24', time: '08:00', pieces: 1 }
    for (const minute of minutes.toSorted((one, other) => one - other)) {
      const now = instantOf(millisecondsOf('2026-11-24T08:00:00.000Z') + minute * 60_000)
      for (const tapped of [slot, { ...slot, time: '14:00' }]) {
        const folded = diary.folded()
        const said = takeDose(tapped, now, { now, before: markOf(folded, tapped), taken: takingsOf(folded, id), withinMinutes: minutesBetween(baclofen.doses) })
        if (said.ok) diary.say(said, now)
      }
    }
    assert.equal(takingsOf(diary.folded(), id).length, 1)
  }), { numRuns: 40 })
})

test('two devices that mark the same dose while apart count it once', () => {
  const { diary, id } = listed()
  const slot = { medicine: id, day: '2026-11-24', time: '08:00', pieces: 1 }
  for (const at of ['2026-11-24T08:10:00.000Z', '2026-11-24T08:25:00.000Z']) diary.say(takeDose(slot, at, { now: at, taken: [], withinMinutes: 60 }), at)
  assert.deepEqual(takingsOf(diary.folded(), id).map(({ at }) => at), ['2026-11-24T08:10:00.000Z'])
})
