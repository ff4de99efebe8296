import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Category } from '#log/category.ts'
import { accept } from '#log/problem.ts'
import { draft } from '#log/draft.ts'
import { emptyFold, take } from '#log/fold.ts'
import { registry } from '#features/kinds.ts'
import { sayCare } from '#features/care/cared.ts'
import { wearEnded, wearStarted } from '#features/care/wear.ts'
import { drivingSaid } from '#features/daily-life/daily-life.ts'
import { sayDaily } from '#features/daily-life/days-of-life.ts'
import { takeMeasure } from '#features/measures/taken.ts'
import { listMedicine } from '#features/medicines/regimen.ts'
import { Diary } from '#features/testing/diary.ts'
import { noteMedicine, noteTreatment } from '#features/treatments/treatment.ts'
import { reportOf } from './report.ts'
import { toldLinesOf } from './told-lines.ts'
import type { ToldLines } from './told-lines.ts'
import { withoutMedicines } from './without-medicines.ts'

const TODAY = '2026-03-20'
const at = (hour: number, day = TODAY): string => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`
const moment = { zone: 'Europe/London', now: at(22) }
const toldIn = (diary: Diary, streams: readonly Category[] = ['body', 'diary', 'medicines']): ToldLines =>
  toldLinesOf(take(emptyFold(registry, streams), diary.entries.filter(entry => streams.includes(registry.get(entry.kind)?.category as Category))), TODAY, moment)
const states = (lines: ToldLines) => [lines.skin.is, lines.worn.is, lines.passive.is, lines.medicines.is]

test('what was not told is not noted, and what is not shared cannot be told: neither is none', () => {
  assert.deepEqual(states(toldIn(new Diary())), ['not-noted', 'not-noted', 'not-noted', 'not-noted'])
  assert.deepEqual(states(toldIn(new Diary(), [])), ['not-shared', 'not-shared', 'not-shared', 'not-shared'])
  assert.equal(toldIn(new Diary(), []).daily.is, 'not-shared')
})

test('skin, hours, a passive range with who moved it, and a listed medicine stand with their days; an active range does not', () => {
  const diary = new Diary()
  diary.say(sayCare({ limb: 'not-said', done: [], skin: 2 }), at(8, '2026-03-18'))
  diary.say(sayCare({ limb: 'not-said', done: ['washed'], skin: 'not-looked' }), at(8))
  const [worn] = diary.say(accept([draft(wearStarted, { limb: 'not-said', thing: 'splint' })]), at(9))
  assert.ok(worn)
  diary.say(accept([draft(wearEnded, { wear: worn.id, end: 'at' })]), at(13))
  const range = { what: 'range', joint: 'elbow-straightening', degrees: 38, asUsual: false } as const
  diary.say(takeMeasure({ limb: 'not-said', side: 'left', measured: { ...range, way: 'passive', by: 'therapist' } }), at(10))
  diary.say(takeMeasure({ limb: 'not-said', side: 'left', measured: { ...range, way: 'active', by: 'me', degrees: 20 } }), at(11))
  diary.say(listMedicine({ medicine: 'naproxen', packet: 'Naproxen 250 mg', use: 'preventive', form: 'tablet', doses: [{ time: '08:00', pieces: 1 }] }), at(12))
  const { skin, worn: hours, passive, medicines } = toldIn(diary)
  assert.deepEqual(skin, { is: 'known', value: { grade: 2, voice: undefined }, on: '2026-03-18' })
  assert.deepEqual(hours, { is: 'known', value: { days: 1, least: 4, most: 4 } })
  assert.deepEqual(passive.is === 'known' && passive.value.map(({ degrees, by, on }) => [degrees, by, on]), [[38, 'therapist', TODAY]])
  assert.deepEqual(medicines.is === 'known' && medicines.value.map(({ packet, doses, by }) => [packet, doses, by]), [['Naproxen 250 mg', [{ time: '08:00', pieces: 1 }], undefined]])
})

test('a part of daily life that was not told stays unknown beside one that was', () => {
  const diary = new Diary()
  diary.say(sayDaily(drivingSaid, { drives: 'stopped', since: 'unknown' }), at(9))
  const { daily } = toldIn(diary)
  assert.deepEqual(daily.is === 'known' && [daily.value.driving, daily.value.work, daily.value.help], [{ drives: 'stopped', since: 'unknown' }, undefined, []])
})

test('without medicines and psychology, no line, band, baseline or comparison of the page names one, and other treatments stay', () => {
  const diary = new Diary()
  diary.say(accept([draft(wearStarted, { limb: 'not-said', thing: 'splint' })]), at(9, '2026-01-01'))
  diary.say(noteMedicine({ medicine: 'other', what: 'Secret tablet', is: 'given', from: '2026-02-10' }), at(9))
  diary.say(noteTreatment({ form: 'psychology', what: 'Secret talks', is: 'given', from: '2026-02-12' }), at(10))
  diary.say(noteTreatment({ form: 'physiotherapy', what: 'Hand therapy', is: 'given', from: '2026-02-14' }), at(11))
  diary.say(listMedicine({ medicine: 'other', packet: 'Secret drops', use: 'rescue', form: 'drop', doses: [] }), at(12))
  const whole = reportOf(diary.folded(), TODAY, moment)
  assert.equal(JSON.stringify(whole).match(/Secret (tablet|talks|drops)/g)?.length ? 'named' : 'not named', 'named')
  const { safety: _asked, ...paper } = withoutMedicines(whole)
  assert.doesNotMatch(JSON.stringify(paper), /Secret/)
  assert.deepEqual(paper.story.treatments.map(({ label }) => label), ['Hand therapy'])
})
