/** Printing is bounded: in how many pages wait, and in how many an account asks for. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openSlices } from '#server/slices.ts'
import { codeOf, openTestApp } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { openWorld } from '#test/world.ts'
import { queueOf } from './print.ts'

test('things are done one after the other, and what would be too many is turned away at once', async () => {
  const inTurn = queueOf(2)
  const steps: string[] = []
  const act = (name: string) => async () => {
    steps.push(`${name} begins`)
    await new Promise(resolve => setTimeout(resolve, 2))
    steps.push(`${name} ends`)
    if (name === 'first') throw new Error('a page that fails')
    return name
  }
  const [first, second, third] = await Promise.allSettled([inTurn(act('first')), inTurn(act('second')), inTurn(act('third'))])
  assert.deepEqual([first.status, second, third], ['rejected', { status: 'fulfilled', value: 'second' }, { status: 'fulfilled', value: null }])
  assert.deepEqual(steps, ['first begins', 'first ends', 'second begins', 'second ends'])
  assert.equal(await inTurn(act('fourth')), 'fourth')
})

test('an account that asked for many pages is told to wait, before any browser is started', async () => {
  const database = await makeTestDatabase()
  const world = await openWorld(database)
  after(() => world.owner.end())
  const config = { port: 4100, hosts: [], dataFolder: '/nonexistent', databaseUrl: undefined, publicUrl: undefined }
  const slices = await openSlices({ connection: database.connection, secrets: { session: 's'.repeat(64) }, config })
  const { ask } = await openTestApp(database.connection, { slices })
  const team = await world.team()
  const account = await world.account(team)
  const person = await world.person(team)
  await world.share(person, team, ['diary'])
  await world.owner.query(`insert into frond.rate (key, began_at, count) values (sha256(convert_to($1, 'UTF8')), now(), 20)`, [`report.pdf ${account.id}`])
  const answered = await ask('GET', `/api/people/${person}/report.pdf`, { account })
  assert.deepEqual([answered.status, codeOf(answered), answered.headers.get('retry-after')], [429, 'rate.too-many', '5'])
})
