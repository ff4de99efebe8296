import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categories } from '#log/category.ts'
import { draft, stateDraft } from '#log/draft.ts'
import { emptyFold, take } from '#log/fold.ts'
import { judge } from '#log/judge.ts'
import { accept } from '#log/problem.ts'
import { registry } from '#features/kinds.ts'
import { Diary, refusalOf } from '#features/testing/diary.ts'
import { answerErasure, askErasure, erasureAsked, erasureOf, withdrawErasure } from './erasure.ts'

const at = (minute: number): string => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`

test('a request stands until it is answered or taken back, and is made once', () => {
  const mine = new Diary()
  mine.say(askErasure(' Please ', erasureOf(mine.folded())), at(1))
  const standing = erasureOf(mine.folded())
  assert.equal(standing?.asked.body.words, 'Please')
  assert.equal(refusalOf(askErasure('', standing)), 'erasure.asked-already')
  assert.ok(standing)
  mine.say(accept(withdrawErasure(standing.asked)), at(2))
  assert.equal(erasureOf(mine.folded()), null)
})

test('the team answers in words; after an answer the person may ask again', () => {
  const [mine, team] = [new Diary(), new Diary('Europe/London', { role: 'team-lead', authorities: ['manage-team'] })]
  mine.say(askErasure('', null), at(1))
  const { asked } = erasureOf(mine.folded()) ?? {}
  assert.ok(asked)
  assert.equal(refusalOf(answerErasure(asked, ' ')), 'erasure.no-words')
  team.say(answerErasure(asked, 'Letters stay for eight years. The rest is gone.'), at(2))
  const both = erasureOf(take(emptyFold(registry, categories), [...mine.entries, ...team.entries]))
  assert.match(both?.answer?.body.words ?? '', /eight years/)
  assert.equal(refusalOf(askErasure('', both)), undefined)
})

test('a carer cannot ask for it', () => {
  const statement = stateDraft(draft(erasureAsked, {}), { now: Date.parse(at(1)), zone: 'Europe/London', random: count => new Uint8Array(count), voice: 'they said', onBehalf: true })
  assert.equal(refusalOf(judge(registry, statement, { role: 'carer', authorities: [] })), 'entry.role-may-not')
})
