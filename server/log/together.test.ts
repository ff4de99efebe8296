/** What several devices send at the same moment shares a transaction; none of them notices. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { checkChain } from '#log/chain.ts'
import { draft } from '#log/draft.ts'
import type { AppendAnswer, ReadAnswer } from '#log/sync.ts'
import { codeOf, openTestApp } from '#test/app.ts'
import type { Answered } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { batchOf, bodyNote, finding, note, stated, testRegistry } from '#test/statements.ts'
import { openWorld } from '#test/world.ts'
import type { WorldDevice } from '#test/world.ts'
import { gatherer } from './gather.ts'

const database = await makeTestDatabase()
const world = await openWorld(database)
const { ask, lines } = await openTestApp(database.connection, { registry: testRegistry })
after(() => world.owner.end())
const team = await world.team()
const phone = async (...more: [role?: 'person' | 'carer', streams?: readonly ['diary']]): Promise<WorldDevice> => world.device(await world.person(team), ...more)
const append = (device: WorldDevice, entries: readonly unknown[], person = device.person): Promise<Answered> =>
  ask('POST', `/api/people/${person}/log/append`, { device }, batchOf(entries))
const said = ({ body }: Answered): string[] => (body as AppendAnswer).answers.map(answer => (answer.is === 'refused' ? answer.problem.code : answer.is))

test('each of many devices is answered for itself, whoever else asks at that moment', async () => {
  const [good, gone, other, corrector] = [await phone(), await phone(), await phone(), await phone()]
  const limited = await world.device(await world.person(team), 'carer', ['diary'])
  await world.owner.query('update frond.device set removed_at = now() where id = $1', [gone.id])
  const theirs = stated(draft(finding, { text: 'theirs' }))
  const first = note('first')
  await append(corrector, [first])
  const again = note('sent twice')
  await append(other, [again])
  const own = note('own')
  // The first two are under way at once; the rest wait, and go together.
  const answers = await Promise.all([
    append(await phone(), [note('a')]), append(await phone(), [note('b')]),
    append(good, [note('one'), theirs, stated(draft(bodyNote, { text: 'two' }))]),
    append(gone, [note('lost phone')]),
    append(good, [note('not mine')], other.person),
    append(other, [again, note('new'), { ...again, say: note('x').say }]),
    append(limited, [stated(draft(bodyNote, { text: 'x' }), Date.now()), note('no voice')]),
    append(corrector, [own, { ...note('b'), replaces: [own.id] }, { ...stated(draft(bodyNote, { text: 'x' })), replaces: [first.id] }]),
  ])
  assert.deepEqual(answers.slice(2).map(one => codeOf(one) ?? said(one)), [
    ['accepted', 'entry.role-may-not', 'accepted'],
    'session.ended',
    'person.not-shared',
    ['known', 'accepted', 'entry.id-reused'],
    ['stream.not-shared', 'entry.on-behalf-missing'],
    ['accepted', 'accepted', 'entry.other-stream'],
  ])
  for (const device of [good, other, corrector]) {
    const { entries } = (await ask('POST', `/api/people/${device.person}/log/read`, { device }, { epoch: null, cursors: {} })).body as ReadAnswer
    for (const [, some] of Map.groupBy(entries, entry => entry.receipt?.category)) assert.equal(checkChain(some).holds, true)
    assert.ok(entries.every(entry => entry.receipt?.author === device.id))
  }
  const { rows } = await world.owner.query('select who, act, facts from frond.audit where person = $1 order by seq', [other.person])
  assert.deepEqual(rows.map(({ who, act, facts }) => [who, act, facts]).sort(), [
    [other.id, 'append', 'diary: 1 accepted, 0 refused'], [other.id, 'append', 'diary: 1 accepted, 0 refused'], [good.id, 'append.refused', 'person.not-shared'],
  ].sort())
  assert.deepEqual(lines, [])
})

test('devices that stand together reach and write nothing beyond what each of them may', async () => {
  const [one, two, stranger] = [await phone(), await phone('person', ['diary']), await phone()]
  for (const device of [one, two, stranger]) await append(device, [note('words'), ...(device === two ? [] : [stated(draft(bodyNote, { text: 'body' }))])])
  const app = new pg.Client({ ...database.connection, options: '-c role=frond_app' })
  await app.connect()
  const together = async <T>(act: () => Promise<T>): Promise<T> => {
    await app.query('begin')
    try {
      await app.query('select signin.enter_devices($1)', [[one.token, two.token]])
      return await act()
    } finally {
      await app.query('rollback')
    }
  }
  const insert = (device: WorldDevice, author: WorldDevice, stream: string, role = 'person') => together(() => app.query(
    `insert into frond.entry (person, stream, seq, id, kind, version, at, header, digest, author, role, received_at, clock_off, hash)
     values ($1, $2, 99, gen_random_uuid(), 'x', 1, now(), '{}', 'd', $3, $4, now(), 0, 'h')`, [device.person, stream, author.id, role]))
  const refused = { code: '42501' }
  await insert(one, one, 'body')
  await assert.rejects(insert(one, two, 'diary'), refused, 'in the name of the other one')
  await assert.rejects(insert(two, two, 'body'), refused, 'a stream it was not given')
  await assert.rejects(insert(one, one, 'diary', 'guardian'), refused, 'in another role')
  await assert.rejects(insert(stranger, stranger, 'diary'), refused, 'somebody who does not stand here')
  const seen = await together(async () => (await app.query<{ person: string }>('select distinct person from frond.entry')).rows.map(({ person }) => person))
  assert.deepEqual(seen.sort(), [one.person, two.person].sort())
  const touched = await together(() => app.query('update frond.head set seq = seq where person = $1', [stranger.person]))
  assert.equal(touched.rowCount, 0)
  for (const table of ['identity', 'device', 'access_grant', 'member', 'audit']) assert.equal((await together(() => app.query(`select from frond.${table}`))).rowCount, 0, table)
  // After the transaction, or when somebody else comes in, none of them stands there any more.
  await app.query('begin')
  await app.query('select signin.enter_devices($1)', [[one.token]])
  await app.query(`select signin.enter('device', $1)`, [stranger.token])
  assert.equal((await app.query('select from frond.entry where person = $1', [one.person])).rowCount, 0)
  await app.query('rollback')
  assert.equal((await app.query('select from frond.entry')).rowCount, 0)
  await app.end()
})

test('the narrow functions behind the shortest way reach nothing beyond what each device may either', async () => {
  const [one, two, stranger] = [await phone(), await phone('person', ['diary']), await phone()]
  for (const device of [one, two, stranger]) await append(device, [note('words')])
  const app = new pg.Client({ ...database.connection, options: '-c role=frond_app' })
  await app.connect()
  const together = async <T>(act: () => Promise<T>): Promise<T> => {
    await app.query('begin')
    try {
      await app.query('select signin.stand_together($1)', [[one.token, two.token]])
      return await act()
    } finally {
      await app.query('rollback')
    }
  }
  const none = { seqs: null, hashes: null, unfit: null }
  const take = async (device: WorldDevice, stream: string): Promise<unknown> =>
    (await app.query(`select * from frond.take_lanes(array[$1::uuid], array[$2], array[$1::uuid], array[$3], array['person'], '{}', '{}', '{}', '{}')`, [device.person, stream, device.id])).rows[0]
  const leave = (device: WorldDevice, stream: string, by = device) =>
    app.query(`select frond.leave_lanes(array[$1::uuid], array[$2], array[9::bigint], array['h'], array[$1::uuid], array[$3], array['person'], array['x'])`, [device.person, stream, by.id])
  assert.notDeepEqual(await together(() => take(two, 'diary')), none)
  await together(() => leave(two, 'diary'))
  const refused = { code: '40001' }
  for (const [device, stream] of [[stranger, 'diary'], [two, 'body'], [two, 'audit']] as const) {
    assert.deepEqual(await together(() => take(device, stream)), none, `${stream} is taken`)
    await assert.rejects(together(() => leave(device, stream)), refused, `${stream} is left`)
  }
  await assert.rejects(together(() => leave(two, 'diary', one)), refused, 'a line of the audit in the name of another one')
  // Where nobody stands there is nothing.
  assert.deepEqual(await take(one, 'diary'), none)
  await assert.rejects(leave(one, 'diary'), refused)
  await app.end()
})

test('what is plain and what is not are answered alike, and one that is not plain holds up nobody', async () => {
  const [plain, mixed, again] = [await phone(), await phone(), await phone()]
  const known = note('known')
  await append(again, [known])
  const twice = note('twice in one batch')
  for (let round = 0; round < 3; round += 1) {
    const answers = await Promise.all([
      append(plain, [note('a'), stated(draft(bodyNote, { text: 'b \u2028 \n \\ ' })), note('c')]),
      append(mixed, [note('a'), stated(draft(finding, { text: 'x' })), stated(draft(bodyNote, { text: 'b' }))]),
      append(again, [known, note('new')]),
      append(await phone(), [twice, { ...twice, say: note('other').say }, twice]),
    ])
    assert.deepEqual(answers.map(said), [
      ['accepted', 'accepted', 'accepted'], ['accepted', 'entry.role-may-not', 'accepted'], ['known', 'accepted'], ['accepted', 'entry.id-reused', 'known'],
    ])
  }
  for (const device of [plain, mixed, again]) {
    const { entries } = (await ask('POST', `/api/people/${device.person}/log/read`, { device }, { epoch: null, cursors: {} })).body as ReadAnswer
    for (const [, some] of Map.groupBy(entries, entry => entry.receipt?.category)) assert.equal(checkChain(some).holds, true)
  }
  const { rows } = await world.owner.query('select facts from frond.audit where person = any ($1) order by person = $2 desc, seq', [[plain.person, mixed.person], plain.person])
  assert.deepEqual([...new Set(rows.map(({ facts }: { facts: string }) => facts))], ['diary, body: 3 accepted, 0 refused', 'diary, body, clinical: 2 accepted, 1 refused'])
  assert.deepEqual(lines, [])
})

test('a guardian of somebody who came of age writes as who helps', async () => {
  const person = await world.person(team)
  const guardian = await world.device(person, 'guardian')
  const spoken = () => ({ ...note('seen'), onBehalf: true as const, voice: 'I saw' as const })
  const roleOf = ({ body }: Answered): unknown => (body as AppendAnswer).answers.map(answer => (answer.is === 'accepted' ? answer.receipt.role : answer.is))
  assert.deepEqual(roleOf(await append(guardian, [spoken()])), ['guardian'])
  await world.owner.query(`update frond.identity set date_of_birth = '1990-01-01' where person = $1`, [person])
  assert.deepEqual(roleOf(await append(guardian, [spoken()])), ['carer'])
  const first = spoken()
  assert.deepEqual(roleOf(await append(guardian, [first])), ['carer'])
  assert.deepEqual(roleOf(await append(guardian, [{ ...spoken(), replaces: [first.id] }])), ['carer'])
})

test('the gatherer takes one batch of each person, and only what fails alone is told so', async () => {
  const taken: string[][] = []
  const gather = gatherer(async (some: readonly { person: string; weight: number; name: string }[]) => {
    taken.push(some.map(({ name }) => name))
    await new Promise(resolve => setTimeout(resolve, 1))
    if (some.some(({ name }) => name === 'bad')) throw new Error('bad')
    return some.map(({ name }) => name)
  }, () => true)
  const one = (person: string, name: string, weight = 1) => gather({ person, name, weight })
  const settled = await Promise.allSettled([one('a', 'a1'), one('b', 'b1'), one('a', 'a2'), one('a', 'a3'), one('c', 'bad'), one('d', 'heavy', 2_000_000), one('e', 'e1')])
  assert.deepEqual(settled.map(result => (result.status === 'fulfilled' ? result.value : 'failed')), ['a1', 'b1', 'a2', 'a3', 'failed', 'heavy', 'e1'])
  assert.ok(taken.every(names => names.filter(name => name.startsWith('a')).length <= 1))
  assert.ok(taken.some(names => names.length > 1))
  assert.deepEqual(taken.find(names => names.includes('heavy')), ['heavy'])
})
