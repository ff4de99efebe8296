import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { verify } from 'hono/jwt'
import { poolAs } from '#server/pool.ts'
import { codeOf, openTestApp } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { openWorld } from '#test/world.ts'
import { besideReminders, remindersOver, wakeDevices } from './jobs.ts'
import { mayPushTo, PUSH_HOSTS } from './push-hosts.ts'
import { reminderRoutes } from './routes.ts'
import type { Reminders } from './shapes.ts'

const woken: IncomingHttpHeaders[] = []
let answers = 201
const maker = createServer((request, response) => {
  woken.push(request.headers)
  response.writeHead(answers).end()
})
await new Promise<void>(resolve => maker.listen(0, '127.0.0.1', resolve))
const at = `http://127.0.0.1:${(maker.address() as AddressInfo).port}/wake/me`

const database = await makeTestDatabase()
const world = await openWorld(database)
const pool = poolAs('frond_app', database.connection, 2)
const { key, hosts } = remindersOver('s'.repeat(64), 'https://frond.test', ['127.0.0.1'])
const { ask } = await openTestApp(database.connection, { slices: [{ routes: reminderRoutes(key, hosts), beside: opened => besideReminders(key, opened) }] })
test.after(async () => {
  await pool.end()
  await world.owner.end()
  maker.close()
})

const team = await world.team()
const phoneOf = async () => ({ device: await world.device(await world.person(team)) })
const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()
const standing = async (who: Awaited<ReturnType<typeof phoneOf>>): Promise<Reminders> => (await ask('GET', '/api/reminders', who)).body as Reminders

test('a device is woken once at its moment, by an empty push that is signed with the key it was told', async () => {
  const phone = await phoneOf()
  woken.length = 0
  assert.equal((await ask('POST', '/api/reminders/push', phone, { endpoint: at })).status, 200)
  await ask('POST', '/api/reminders/times', phone, { times: [{ at: inMinutes(-1), insistent: false }, { at: inMinutes(60), insistent: false }] })
  assert.equal(await wakeDevices(pool, key, Date.now()), 1)
  assert.equal(await wakeDevices(pool, key, Date.now()), 0)
  assert.deepEqual([woken.length, woken[0]?.['content-length'], woken[0]?.['urgency']], [1, '0', 'normal'])
  const [, token = '', publicKey = ''] = /^vapid t=(.+), k=(.+)$/.exec(woken[0]?.['authorization'] ?? '') ?? []
  const point = Buffer.from(publicKey, 'base64url')
  const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') }
  const said = await verify(token, jwk, 'ES256')
  assert.deepEqual([said['aud'], said['sub'], publicKey], [new URL(at).origin, 'https://frond.test', (await standing(phone)).publicKey])
})

test('a refill is urgent and waits longer than a nudge', async () => {
  const phone = await phoneOf()
  woken.length = 0
  await ask('POST', '/api/reminders/push', phone, { endpoint: at })
  await ask('POST', '/api/reminders/times', phone, { times: [{ at: inMinutes(-1), insistent: true }] })
  await wakeDevices(pool, key, Date.now())
  assert.deepEqual([woken[0]?.['urgency'], woken[0]?.['ttl']], ['high', '86400'])
})

test('a moment that is more than an hour past wakes nobody', async () => {
  const phone = await phoneOf()
  woken.length = 0
  await ask('POST', '/api/reminders/push', phone, { endpoint: at })
  await ask('POST', '/api/reminders/times', phone, { times: [{ at: inMinutes(-61), insistent: false }] })
  assert.equal(await wakeDevices(pool, key, Date.now()), 0)
})

test('what is said anew replaces what was said before', async () => {
  const phone = await phoneOf()
  await ask('POST', '/api/reminders/times', phone, { times: [{ at: inMinutes(5), insistent: false }, { at: inMinutes(6), insistent: false }] })
  await ask('POST', '/api/reminders/times', phone, { times: [{ at: inMinutes(7), insistent: false }, { at: inMinutes(7), insistent: false }].map(time => ({ ...time, at: '2099-01-01T08:00:00.000Z' })) })
  assert.equal((await standing(phone)).times, 1)
})

test('an address that is no more is forgotten, and a removed device is not woken', async () => {
  const [gone, removed] = [await phoneOf(), await phoneOf()]
  answers = 410
  await ask('POST', '/api/reminders/push', gone, { endpoint: `${at}/gone` })
  await ask('POST', '/api/reminders/times', gone, { times: [{ at: inMinutes(-1), insistent: false }] })
  assert.equal(await wakeDevices(pool, key, Date.now()), 0)
  answers = 201
  assert.equal((await standing(gone)).push, false)
  await ask('POST', '/api/reminders/push', removed, { endpoint: at })
  await ask('POST', '/api/reminders/times', removed, { times: [{ at: inMinutes(-1), insistent: false }] })
  await world.owner.query('update frond.device set removed_at = now() where id = $1', [removed.device.id])
  assert.equal(await wakeDevices(pool, key, Date.now()), 0)
})

test('the server calls the makers of browsers and nobody else', async () => {
  const phone = await phoneOf()
  for (const endpoint of ['https://evil.example/x', 'http://updates.push.services.mozilla.com/x', 'https://user@fcm.googleapis.com/x', 'https://push.apple.com.evil.example/x', 'http://10.0.0.1/admin']) {
    assert.equal(codeOf(await ask('POST', '/api/reminders/push', phone, { endpoint })), 'push.service-unknown', endpoint)
  }
  assert.equal(mayPushTo('https://web.push.apple.com/x', PUSH_HOSTS).ok, true)
})

test('a calendar says Reminder and nothing else, only to who has its word, and made anew the old word leads nowhere', async () => {
  const phone = await phoneOf()
  await ask('POST', '/api/reminders/times', phone, { times: [{ at: '2099-03-01T08:00:00.000Z', insistent: false }, { at: '2099-03-02T08:00:00.000Z', insistent: true }] })
  const first = (await ask('POST', '/api/reminders/calendar', phone)).body as { path: string }
  const read = await ask('GET', first.path, null)
  assert.equal(read.headers.get('content-type'), 'text/calendar; charset=utf-8')
  const text = String(read.body)
  assert.deepEqual(text.match(/^SUMMARY:.*/gm)?.map(line => line.trim()), ['SUMMARY:Reminder', 'SUMMARY:Reminder, important'])
  assert.deepEqual(text.match(/^DTSTART:.*/gm)?.map(line => line.trim()), ['DTSTART:20990301T080000Z', 'DTSTART:20990302T080000Z'])
  await ask('POST', '/api/reminders/calendar', phone)
  assert.equal((await ask('GET', first.path, null)).status, 404)
  assert.equal((await ask('GET', '/api/calendar/guess.ics', null)).status, 404)
})

test('one device sees and changes nothing of another', async () => {
  const [mine, other] = [await phoneOf(), await phoneOf()]
  await ask('POST', '/api/reminders/times', mine, { times: [{ at: inMinutes(5), insistent: false }] })
  await ask('POST', '/api/reminders/push', mine, { endpoint: at })
  await ask('POST', '/api/reminders/times', other, { times: [] })
  await ask('POST', '/api/reminders/push/end', other)
  assert.deepEqual([(await standing(mine)).times, (await standing(mine)).push, (await standing(other)).times], [1, true, 0])
})
