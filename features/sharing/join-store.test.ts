import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sharedCategories } from '#log/category.ts'
import type { PersonId } from '#log/ids.ts'
import { registry } from '#features/kinds.ts'
import type { Panel } from '#features/panel/shapes.ts'
import { openSlices } from '#server/slices.ts'
import { codeOf, openTestApp } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { openWorld } from '#test/world.ts'
import type { PersonAtClinic } from './shapes.ts'

const database = await makeTestDatabase()
const world = await openWorld(database)
const config = { port: 4100, hosts: [], dataFolder: '/nonexistent', databaseUrl: undefined, publicUrl: undefined }
const { ask } = await openTestApp(database.connection, { registry, slices: await openSlices({ connection: database.connection, secrets: { session: 's'.repeat(64) }, config }) })
test.after(() => world.owner.end())

const team = await world.team()
const manager = { account: await world.account(team, 'doctor', ['manage-team']) }
const colleague = { account: await world.account(team, 'nurse') }
const opened = async (): Promise<PersonId> => {
  const person = await world.person(team)
  await world.share(person, team, sharedCategories)
  return person
}
const seen = async (person: PersonId) => (await ask('GET', `/api/people/${person}`, colleague)).body as PersonAtClinic
const onPanel = async () => ((await ask('GET', '/api/panel', colleague)).body as Panel).people.map(({ id }) => id)

test('two records of one person are shown as one by who manages the team, and apart again; neither changes', async () => {
  const [one, other, third, fourth] = [await opened(), await opened(), await opened(), await opened()]
  const path = `/api/people/${one}/joins`
  assert.equal(codeOf(await ask('POST', path, colleague, { other })), 'access.authority-missing')
  assert.equal(codeOf(await ask('POST', path, manager, { other: one })), 'join.same')
  assert.equal(codeOf(await ask('POST', path, manager, { other: await world.person(await world.team()) })), 'person.not-shared')
  const everything = async () => (await world.owner.query('select person, stream, seq, hash from frond.head where stream <> $1 order by 1, 2', ['audit'])).rows
  const before = await everything()
  assert.equal((await ask('POST', path, manager, { other })).status, 200)
  assert.deepEqual(await everything(), before)
  assert.equal((await seen(other)).joinedTo, one)
  const [join] = (await seen(one)).joined
  assert.equal(join?.other, other)
  assert.deepEqual((await onPanel()).toSorted(), [one, third, fourth].toSorted())
  // No chains, no circles, not twice.
  for (const [first, second] of [[one, other], [other, one], [third, other], [other, third], [third, one]] as const) {
    assert.equal(codeOf(await ask('POST', `/api/people/${first}/joins`, manager, { other: second })), 'join.joined-already', `${first} ${second}`)
  }
  assert.equal((await ask('POST', path, manager, { other: third })).status, 200, 'opened three times')
  assert.equal(codeOf(await ask('POST', `${path}/${join.id}/undo`, colleague)), 'access.authority-missing')
  assert.equal((await ask('POST', `${path}/${join.id}/undo`, manager)).status, 200)
  assert.equal(codeOf(await ask('POST', `${path}/${join.id}/undo`, manager)), 'join.not-found')
  assert.equal((await seen(other)).joinedTo, null)
  assert.deepEqual((await onPanel()).toSorted(), [one, other, fourth].toSorted())
  const { rows } = await world.owner.query(`select act, facts from frond.audit where person = $1 and act like 'record.%' order by seq`, [other])
  assert.deepEqual(rows, [{ act: 'record.joined', facts: one }, { act: 'record.parted', facts: one }])
})
