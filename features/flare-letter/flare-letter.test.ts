import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { flareLetterOf, MOST_FLARE_LINES, numberIn, typedOf, writeFlareLetter } from './flare-letter.ts'

const typed = { first: 'Sit down\n\n  Arm on the pillow ', call: 'Sam 01234 567890', please: 'Dim the light', never: 'Never pull my hand open', letter: '' }

test('each line is one thing, in the person’s own words, and stands until it is written anew', () => {
  const diary = new Diary()
  diary.say(writeFlareLetter(typed), '2026-11-24T10:00:00.000Z')
  const told = flareLetterOf(diary.folded())
  assert.deepEqual(told?.body, { first: ['Sit down', 'Arm on the pillow'], call: ['Sam 01234 567890'], please: ['Dim the light'], never: ['Never pull my hand open'] })
  const same = writeFlareLetter(typedOf(told?.body), told)
  assert.ok(same.ok && same.value.length === 0)
  diary.say(writeFlareLetter({ ...typedOf(told?.body), letter: 'Dear all' }, told), '2026-11-24T11:00:00.000Z')
  assert.equal(flareLetterOf(diary.folded())?.body.letter, 'Dear all')
})

test('what would not fit on a page is refused, and says where', () => {
  const many = writeFlareLetter({ ...typed, please: Array.from({ length: MOST_FLARE_LINES + 1 }, () => 'x').join('\n') })
  assert.deepEqual([refusalOf(many), many.ok ? '' : many.problem.where], ['flare-letter.too-many-lines', 'please'])
  assert.equal(refusalOf(writeFlareLetter({ ...typed, first: 'x'.repeat(161) })), 'flare-letter.line-too-long')
  assert.equal(refusalOf(writeFlareLetter({ ...typed, letter: 'x'.repeat(3001) })), 'flare-letter.letter-too-long')
})

test('a telephone number in a line can be called; a time or an age is none', () => {
  assert.equal(numberIn('Sam, next door: 01234 567 890'), '01234567890')
  assert.equal(numberIn('Pump team +44 (0)20 7946 0000, day and night'), '+4402079460000')
  assert.equal(numberIn('112'), '112')
  for (const line of ['My sister', 'after 5 minutes']) assert.equal(numberIn(line), undefined)
})
