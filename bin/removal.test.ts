import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openTestApp } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { makeFolder } from '#test/folder.ts'
import { batchOf, note, testRegistry } from '#test/statements.ts'
import { openWorld } from '#test/world.ts'

const { connection, url } = await makeTestDatabase()
const world = await openWorld({ connection })
const { ask } = await openTestApp(connection, { registry: testRegistry })
test.after(() => world.owner.end())
const data = makeFolder()
const person = await world.person(await world.team())
const phone = { device: await world.device(person) }
const [wrong, right] = [note('about somebody else'), note('stays')]
await ask('POST', `/api/people/${person}/log/append`, phone, batchOf([wrong, right]))

function frond(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'frond.ts'), ...words], { encoding: 'utf8', env: { ...process.env, DATABASE_URL: url, FROND_DATA: data } })
  return { code: status, said: stdout, complained: stderr }
}
const kept = () => readFileSync(join(data, 'taken-back.jsonl'), 'utf8')

test('one entry is found by its day without a word of it, and its words are removed by name and reason', async () => {
  const listed = frond('redact', person, '--on', new Date().toISOString().slice(0, 10)).said
  assert.ok(listed.includes(wrong.id) && !listed.includes('somebody'), listed)
  assert.match(frond('redact', person, wrong.id).complained, /Use it like this: frond redact PERSON ENTRY --why wrong-person/)
  assert.match(frond('redact', person, wrong.id, '--why', 'because he drinks').complained, /Use it like this/)
  assert.equal(frond('redact', person, wrong.id, '--why', 'wrong-person', '--by', 'rota').code, 0)
  assert.match(frond('redact', person, wrong.id, '--why', 'wrong-person').complained, /Nothing was removed/)
  const { rows } = await world.owner.query('select id, body is null as silent from frond.entry where person = $1 order by seq', [person])
  assert.deepEqual(rows, [{ id: wrong.id, silent: true }, { id: right.id, silent: false }])
  const { rows: [line] } = await world.owner.query(`select door, who, facts from frond.audit where person = $1 and act = 'redact'`, [person])
  assert.deepEqual(line, { door: 'operator', who: 'operator rota', facts: `${wrong.id}\nwrong-person` })
  assert.ok(kept().includes(wrong.id))
})

test('what was put aside is listed without a word, put back, or removed for good', async () => {
  const aside = note('put aside')
  await ask('POST', `/api/people/${person}/log/append`, phone, batchOf([aside]))
  const put = () => world.owner.query(`select frond.put_aside($1, array[$2::uuid], 'wrong-person')`, [person, aside.id])
  const bodyNow = async () => (await world.owner.query('select body from frond.entry where person = $1 and id = $2', [person, aside.id])).rows[0].body as string | null
  await put()
  const listed = frond('redact', person, '--aside', 'list').said
  assert.ok(listed.includes(aside.id) && listed.includes('wrong-person') && !listed.includes('put aside'), listed)
  assert.match(frond('redact', person, aside.id, '--aside', 'back', '--by', 'rota').said, /Put back: 1/)
  assert.match(String(await bodyNow()), /put aside/)
  await put()
  assert.match(frond('redact', person, '--aside', 'remove', '--by', 'rota').said, /Removed for good: 1/)
  assert.equal(await bodyNow(), null)
  assert.match(frond('redact', person, '--aside', 'remove').complained, /Nothing was changed/)
  assert.match(frond('redact', person, '--aside', 'burn').complained, /Use it like this/)
  assert.ok(kept().includes(`"entry": "${aside.id}"`) || kept().includes(`"entry":"${aside.id}"`))
})

test('a person is erased only when confirmed by their id, with their files, and it stays known that it was done', async () => {
  mkdirSync(join(data, 'files', person), { recursive: true })
  writeFileSync(join(data, 'files', person, 'a'.repeat(64)), 'sealed')
  const asked = frond('erase', person)
  assert.equal(asked.code, 1)
  assert.match(asked.complained, /Nothing was erased\. This would remove 3 entries, 0 files, 1 connected devices/)
  assert.equal(frond('erase', person, '--confirm', right.id).code, 1)
  assert.match(frond('erase', person, '--confirm', person, '--by', 'rota').said, /^Erased: 3 entries/)
  assert.equal((await world.owner.query('select from frond.person where id = $1', [person])).rowCount, 0)
  assert.equal(existsSync(join(data, 'files', person)), false)
  const { rows } = await world.owner.query(`select what, by from frond.erasure where person = $1 and what = 'log'`, [person])
  assert.deepEqual(rows, [{ what: 'log', by: 'operator rota' }])
  assert.match(kept(), new RegExp(`"log".*${person}|${person}.*"log"`))
  assert.match(frond('erase', person, '--confirm', person).complained, /nobody of this id/)
  assert.match(frond('erase', 'everybody').complained, /Use it like this: frond erase PERSON/)
})
