import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CARDS } from '#clinical/topics/cards.ts'
import { TOPICS } from '#clinical/topics/topics.ts'
import { factsRead } from '#clinical/rules/condition.ts'
import { draft } from '#log/draft.ts'
import { accept } from '#log/problem.ts'
import { eventMarked } from '#features/events/event.ts'
import { describeLimb } from '#features/limb/limb.ts'
import type { LimbDescription } from '#features/limb/limb.ts'
import { medicineListed } from '#features/medicines/regimen.ts'
import { Diary } from '#features/testing/diary.ts'
import { knownFacts } from './known-facts.ts'
import { needsAnArmNamed, pageNamed, pagesFor, searchPages } from './pages.ts'
import { reasonsFor } from './reasons.ts'

const NOW = '2026-11-24T10:00:00.000Z'
const TODAY = '2026-11-24'
const hand: LimbDescription = { part: 'hand', side: 'left', joints: [], word: 'clenches', behaviour: 'comes-and-goes', since: 'unknown' }
const diaryOf = (...limbs: LimbDescription[]): Diary => {
  const diary = new Diary()
  for (const limb of limbs) diary.say(describeLimb(limb), NOW)
  return diary
}
const idsThatFit = (diary: Diary): string[] => pagesFor(diary.folded(), TODAY).filter(page => page.fits === 'yes').map(page => page.id)

test('what nobody said chooses nothing, and everything that may fit is still offered', () => {
  const pages = pagesFor(new Diary().folded(), TODAY)
  assert.deepEqual(knownFacts(new Diary().folded(), TODAY), {})
  assert.ok(pages.length >= 30)
  assert.ok(pages.every(page => page.fits !== 'yes' && page.text.length > 0))
})

test('a hand that clenches brings its pages to the front, each with its reason in words', () => {
  const pages = pagesFor(diaryOf(hand).folded(), TODAY).filter(page => page.fits === 'yes')
  assert.ok(['dystonia', 'injections', 'mirror', 'someone-pulls-my-hand'].every(id => pages.some(page => page.id === id)))
  for (const page of pages) assert.ok(reasonsFor(page.because).length > 0, page.id)
})

test('with both sides affected no mirror is offered, and the needle card says to name an arm', () => {
  const both = diaryOf(hand, { ...hand, side: 'right' })
  assert.ok(!pagesFor(both.folded(), TODAY).some(page => page.id === 'mirror'))
  assert.equal(needsAnArmNamed(both.folded(), TODAY, 'blood-test'), true)
  assert.equal(needsAnArmNamed(diaryOf(hand).folded(), TODAY, 'blood-test'), false)
  assert.equal(needsAnArmNamed(diaryOf({ ...hand, part: 'foot' }).folded(), TODAY, 'blood-test'), true)
})

test('a medicine that needs slow steps and a pregnancy that was marked bring their pages', () => {
  const diary = diaryOf(hand)
  diary.say(accept([draft(medicineListed, { medicine: 'baclofen', packet: 'Baclofen 10 mg', use: 'preventive', form: 'tablet', doses: [] })]), NOW)
  diary.say(accept([draft(eventMarked, { what: 'pregnancy', on: '2026-10' })]), NOW)
  const ids = idsThatFit(diary)
  for (const id of ['never-stop-suddenly', 'pregnancy', 'having-a-baby']) assert.ok(ids.includes(id), id)
})

test('a page is found by its name and by words in it', () => {
  assert.equal(pageNamed('travel')?.kind, 'card')
  assert.equal(pageNamed('nothing'), undefined)
  assert.ok(searchPages('seat BELT').some(page => page.id === 'clothes-and-seat-belt'))
  assert.deepEqual(searchPages('xylophone'), [])
})

test('whatever can bring a page to the front has a reason that can be said', () => {
  for (const page of [...TOPICS, ...CARDS]) for (const fact of page.fits === null ? [] : factsRead(page.fits).filter(one => one !== 'medicines.all_listed' && one !== 'devices.all_listed')) assert.equal(reasonsFor([{ fact, value: 'yes' }]).length, 1, `${page.id} ${fact}`)
})
