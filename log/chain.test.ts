import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chained, checkChain, digestOf, GENESIS } from './chain.ts'
import type { Hash } from './ids.ts'
import type { Entry, Receipt, Statement } from './statement.ts'
import { arbitraryLog, sample } from './testing/samples.ts'

/** The stream that a server would make of these statements. */
function streamOf(statements: readonly Statement[]): Entry[] {
  let head = GENESIS
  return statements.map((statement, index) => {
    const receipt = {
      person: '5d3c0f5e-0000-4000-8000-000000000001', author: 'a', role: 'person', category: 'diary',
      seq: index + 1, receivedAt: '2026-03-01T10:00:00.000Z', clockOff: -40, digest: digestOf(statement.say as Exclude<Statement['say'], 'redacted'>),
    } as Omit<Receipt, 'hash'>
    head = chained(head, { ...statement, receipt })
    return { ...statement, receipt: { ...receipt, hash: head } }
  })
}

const filled = arbitraryLog.filter(log => log.length > 0)

test('a chain as written holds', () => {
  fc.assert(fc.property(filled, log => assert.equal(checkChain(streamOf(log)).holds, true)))
})

test('any changed field of any entry breaks the chain', () => {
  const changes: ((entry: Entry) => Entry)[] = [
    entry => ({ ...entry, at: '2020-01-01T00:00:00.000Z' }),
    entry => ({ ...entry, kind: 'other.kind' }),
    entry => ({ ...entry, version: entry.version + 1 }),
    entry => ({ ...entry, zone: 'Asia/Tokyo' }),
    entry => ({ ...entry, voice: 'I think' }),
    entry => ({ ...entry, onBehalf: true }),
    entry => ({ ...entry, replaces: [...entry.replaces, entry.id] }),
    entry => ({ ...entry, say: typeof entry.say === 'string' ? { body: {}, salt: 'x' as never } : { ...entry.say, body: { text: 'altered', more: 1 } } }),
    entry => ({ ...entry, say: typeof entry.say === 'string' ? { body: {}, salt: 'x' as never } : { ...entry.say, salt: 'BBBBBBBBBBBBBBBBBBBBBB' as never } }),
    ...(['author', 'role', 'category', 'receivedAt', 'clockOff', 'person', 'team'] as const).map(name => (entry: Entry): Entry =>
      ({ ...entry, receipt: { ...entry.receipt, [name]: 'changed' } as never })),
  ]
  fc.assert(fc.property(filled, fc.nat(), fc.nat({ max: changes.length - 1 }), (log, where, which) => {
    const stream = streamOf(log)
    const index = where % stream.length
    stream[index] = (changes[which] as (entry: Entry) => Entry)(stream[index] as Entry)
    assert.equal(checkChain(stream).holds, false)
  }))
})

test('an entry left out, doubled or moved breaks the chain', () => {
  const stream = streamOf([sample(1), sample(2), sample(3)])
  const [one, two, three] = stream as [Entry, Entry, Entry]
  for (const broken of [[two, three], [one, three], [one, one, two, three], [two, one, three]]) assert.equal(checkChain(broken).holds, false)
})

test('a redacted body leaves the chain whole, and what stays says nothing of it', () => {
  const [entry] = streamOf([sample(1)]) as [Entry]
  const redacted: Entry = { ...entry, say: 'redacted' }
  assert.equal(checkChain([redacted]).holds, true)
  assert.equal(JSON.stringify(redacted).includes('note 1'), false)
  const guess = digestOf({ body: { text: 'note 1' }, salt: 'CCCCCCCCCCCCCCCCCCCCCC' as never })
  assert.notEqual(guess, entry.receipt?.digest as Hash)
})
