import assert from 'node:assert/strict'
import { test } from 'node:test'
import { latestSigned } from '#features/assessment/examinations.ts'
import { storyOf } from '#features/timeline/story.ts'
import { samplePeople } from './people.ts'
import { Teller } from './teller.ts'

const TODAY = '2026-11-20'
const told = (name: string, today = TODAY): Teller => {
  const person = samplePeople.find(one => one.name === name)
  assert.ok(person)
  const teller = new Teller(name, today)
  person.tell(teller)
  return teller
}
const verdict = (name: string, question: string): string | undefined => {
  const shown = latestSigned(told(name).folded)?.signed.body.verdicts.find(one => one.question === question)
  return shown && (shown.answer === 'value' ? shown.value : shown.answer)
}

test('every sample tells the same year each time', () => {
  for (const { name } of samplePeople) assert.deepEqual(told(name).said, told(name).said, name)
})

test('nothing in a sample lies ahead of today', () => {
  for (const { name } of samplePeople) assert.equal(told(name).said.every(({ statement }) => statement.writtenAt.slice(0, 10) <= TODAY), true, name)
})

test('a sample tells a year that can be drawn, with days of silence', () => {
  for (const { name } of samplePeople) {
    const story = storyOf(told(name).folded, TODAY)
    assert.ok(story.written.days > 30 && story.written.days < story.written.of, name)
  }
})

test('the samples are what their names say, by the medicine itself', () => {
  assert.deepEqual(['early-warm-hand', 'cold-foot'].map(name => verdict(name, 'phenotype')), ['warm', 'cold'])
  assert.equal(verdict('early-warm-hand', 'budapest.clinical'), 'met')
  assert.equal(verdict('mimic', 'budapest.clinical'), 'not-met')
  assert.equal(latestSigned(told('on-paper').folded), null)
})
