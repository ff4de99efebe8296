import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chained, digestOf, GENESIS } from '#log/chain.ts'
import type { AuthorId, EntryId, Hash, PersonId, Salt } from '#log/ids.ts'
import type { SharedCategory } from '#log/category.ts'
import type { Entry } from '#log/statement.ts'
import { advanced } from './advance.ts'

function stream(category: SharedCategory, count: number): Entry[] {
  let head: Hash = GENESIS
  return Array.from({ length: count }, (_, index) => {
    const at = '2026-11-24T14:06:00.000Z'
    const say = { body: { text: `${category} ${index}` }, salt: 'AAAAAAAAAAAAAAAAAAAAAA' as Salt }
    const statement = { id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}` as EntryId, kind: 'test.note', version: 1, at, zone: 'UTC', writtenAt: at, replaces: [], say }
    const receipt = { person: 'p' as PersonId, author: 'a' as AuthorId, role: 'person' as const, category, seq: index + 1, receivedAt: at, clockOff: 0, digest: digestOf(say) }
    head = chained(head, { ...statement, receipt })
    return { ...statement, receipt: { ...receipt, hash: head } }
  })
}

test('reading in pages reaches the same heads as reading at once, and finds nothing broken', async () => {
  const diary = stream('diary', 7)
  const body = stream('body', 3)
  const first = await advanced({}, [...diary.slice(0, 4), ...body])
  const second = await advanced(first.cursors, diary.slice(4))
  assert.deepEqual([first.broken, second.broken], [[], []])
  assert.deepEqual(second.cursors, (await advanced({}, [...diary, ...body])).cursors)
  assert.deepEqual(second.cursors.diary, { seq: 7, hash: diary.at(-1)?.receipt?.hash })
})

test('a changed body, a missing entry and another past are each said, and reading goes on', async () => {
  const diary = stream('diary', 4)
  const changed = diary.map((entry, index) => (index === 2 ? { ...entry, say: { body: { text: 'forged' }, salt: 'AAAAAAAAAAAAAAAAAAAAAA' as Salt } } : entry))
  const facts = async (cursors: Parameters<typeof advanced>[0], entries: Entry[]): Promise<unknown> => (await advanced(cursors, entries)).broken.map(({ code, facts: said }) => [code, said?.['seq'], said?.['why']])
  assert.deepEqual(await facts({}, changed), [['server.chain-broken', 3, 'digest']])
  assert.deepEqual(await facts({}, diary.filter((_, index) => index !== 1)), [['server.chain-broken', 2, 'gap']])
  assert.deepEqual(await facts({ diary: { seq: 2, hash: 'f'.repeat(64) as Hash } }, diary.slice(2)), [['server.chain-broken', 3, 'hash']])
  assert.equal((await advanced({}, changed)).cursors.diary?.seq, 4)
})
