import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeOf, openTestApp } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { openWorld } from '#test/world.ts'
import { ageInYears } from './age.ts'
import { crisisServiceShape } from './reader.ts'
import { crisisRoutes } from './routes.ts'
import { NOBODY_READS, readCrisisFile } from './service-file.ts'

const database = await makeTestDatabase()
const world = await openWorld(database)
test.after(() => world.owner.end())

const [ours, others] = [await world.team(), await world.team()]
const { rows } = await world.owner.query<{ id: string; name: string }>('select id, name from frond.team')
const nameOf = (team: string): string => rows.find(({ id }) => id === team)?.name ?? ''
const hours = { name: 'The nurse on duty', days: [1, 2, 3, 4, 5], from: '08:00', until: '17:00', zone: 'Europe/London' }
await world.owner.query(`update frond.team set name = 'The other team' where id = $1`, [others])
const file = { readers: [{ ...hours, team: nameOf(ours) }, { ...hours, team: 'The other team' }], numbers: [] }
const { ask } = await openTestApp(database.connection, { slices: [{ routes: crisisRoutes(file) }] })

async function told(born: string | null, streams: readonly ('diary' | 'mental-health')[]) {
  const person = await world.person(ours)
  await world.owner.query('update frond.identity set date_of_birth = $2 where person = $1', [person, born])
  await world.share(person, ours, [...streams])
  const { status, body } = await ask('GET', '/api/crisis', { device: await world.device(person) })
  assert.equal(status, 200, JSON.stringify(body))
  return crisisServiceShape.parse(body)
}

test('only readers of a team with which somebody shares how they are are named', async () => {
  assert.deepEqual((await told('1980-05-01', ['diary', 'mental-health'])).readers.map(({ team }) => team), [nameOf(ours)])
  assert.deepEqual((await told('1980-05-01', ['diary'])).readers, [])
})

test('whether somebody is grown up is told, and never guessed', async () => {
  assert.equal((await told('1980-05-01', [])).adult, 'yes')
  assert.equal((await told(String(new Date().getUTCFullYear() - 10), [])).adult, 'no')
  assert.equal((await told(null, [])).adult, 'not-known')
})

test('a date of birth that is known only to the year or month makes nobody older than they can be', () => {
  assert.deepEqual([ageInYears('2008', '2026-11-24'), ageInYears('2008-11', '2026-11-24'), ageInYears('2008-11-24', '2026-11-24'), ageInYears('2008-11-25', '2026-11-24'), ageInYears(null, '2026-11-24')], [17, 17, 18, 17, 'not-known'])
})

test('nobody but a device of a person is told', async () => {
  assert.equal(codeOf(await ask('GET', '/api/crisis', { account: await world.account(ours) })), 'access.person-only')
  assert.equal(codeOf(await ask('GET', '/api/crisis', null)), 'session.ended')
})

test('the service\'s file is read whole or refused with the place where it is wrong', () => {
  assert.deepEqual(readCrisisFile(JSON.stringify(NOBODY_READS)), { ok: true, file: NOBODY_READS })
  const wrong = readCrisisFile(JSON.stringify({ readers: [{ ...hours, team: 'A', from: '25:00' }], numbers: [] }))
  assert.ok(!wrong.ok && wrong.where === 'readers.0.from')
  assert.equal(readCrisisFile('{').ok, false)
})
