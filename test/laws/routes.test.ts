/** Every route, also those that are no JSON, tried as everybody who has no business with a person: none of it tells or changes anything of theirs. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { openSlices } from '#server/slices.ts'
import { codeOf, openTestApp } from '#test/app.ts'
import type { Answered, Asker } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { batchOf, note, testRegistry } from '#test/statements.ts'
import { openWorld } from '#test/world.ts'

const database = await makeTestDatabase()
const world = await openWorld(database)
const { owner } = world
const config = { port: 4100, hosts: [], dataFolder: '/nonexistent', databaseUrl: undefined, publicUrl: undefined }
const slices = await openSlices({ connection: database.connection, secrets: { session: 's'.repeat(64) }, config })
const { app, ask, lines } = await openTestApp(database.connection, { registry: testRegistry, slices })
after(() => owner.end())

const ours = await world.team()
const others = await world.team()
const person = await world.person(ours)
const phone = { device: await world.device(person) }
await owner.query(`update frond.identity set given_name = 'Secretgiven', family_name = 'Secretfamily' where person = $1`, [person])
await owner.query(`update frond.device set label = 'Secretlabel' where person = $1`, [person])
const member = await world.account(ours, 'doctor', ['manage-team'])
await world.share(person, ours, ['diary', 'clinical'])
await world.share(person, others, ['diary'], new Date(Date.now() - 1000))
await owner.query(`insert into frond.invitation (hash, for_whom, person, team, role, made_by, expires_at) values ('\\x01', 'person', $1, $2, 'person', $3, now() + interval '1 day')`, [person, ours, member.id])
const first = note('Secretwords')
assert.equal((await ask('POST', `/api/people/${person}/log/append`, phone, batchOf([first]))).status, 200)
const { rows: [invitation] } = await owner.query<{ id: string }>('select id from frond.invitation where person = $1', [person])

const outsiders: Readonly<Record<string, Asker>> = {
  'a stranger': null,
  'another person': { device: await world.device(await world.person(others)) },
  'an ungranted member': { account: await world.account(await world.team(), 'doctor', ['manage-team']) },
  'a member whose grant lapsed': { account: await world.account(others, 'doctor', ['manage-team']) },
}

const uuid = '00000000-0000-4000-8000-000000000000'
const token = 'A'.repeat(43)
const given = { role: 'doctor', authorities: [] }
/** A body that each route would take, so that it is the asker who is refused and not the shape. */
const bodies: Readonly<Record<string, unknown>> = {
  '/api/people/:person/log/append': batchOf([note('from outside')]),
  '/api/people/:person/log/read': { epoch: null, cursors: {} },
  '/api/devices/challenge': { device: uuid },
  '/api/devices/session': { device: uuid, nonce: token, signature: 'A'.repeat(86) },
  '/api/devices/renew': { publicKey: 'key', signature: 'A'.repeat(86), proof: 'A'.repeat(86) },
  '/api/set-up': { token, clinic: 'A clinic', name: 'A name', role: 'doctor', address: 'a@example.org', password: 'a long enough sentence' },
  '/api/colleagues/invitations': given,
  '/api/colleagues/invitations/look': { token },
  '/api/colleagues/join': { token, name: 'A name', address: 'a@example.org', password: 'a long enough sentence' },
  '/api/colleagues/:account': given,
  '/api/reset': { token, password: 'a long enough sentence' },
  '/api/reminders/times': { times: [{ at: '2099-01-01T08:00:00.000Z', insistent: false }] },
  '/api/reminders/push': { endpoint: 'https://fcm.googleapis.com/x' },
  '/api/people': { given: 'A', family: 'B', born: null, hospitalNumber: null, sex: null, sample: false },
  '/api/people/:person/identity': { given: 'A', family: 'B', born: null, hospitalNumber: null, sex: null, sample: false },
  '/api/people/:person/care': { state: 'ended', since: '2026-11-01', to: null },
  '/api/people/:person/invitations': { role: 'person' },
  '/api/people/:person/wrong-person': { right: uuid },
  '/api/people/:person/joins': { other: uuid },
  '/api/invitations/look': { code: 'ABCD-EFGH' },
  '/api/invitations/accept': { code: 'ABCD-EFGH', publicKey: 'key', label: '', name: null, share: [] },
  '/api/sharing/invitations': { role: 'carer' },
  '/api/local-values/approve': { version: '0'.repeat(12) },
  '/api/sharing/devices/:one/feelings': { shared: false },
  '/api/sharing/bars': { account: member.id, barred: true },
  '/api/reach': { said: 'by letter' },
  '/api/sharing': { team: ours, share: [], stop: true },
}
const bodyless = new Set(['/api/reminders/push/end', '/api/reminders/calendar', '/api/reminders/calendar/end', '/api/sharing/invitations/:one/allow', '/api/sharing/invitations/:one/refuse', '/api/devices/leave', '/api/colleagues/:account/end', '/api/people/:person/invitations/:one/withdraw', '/api/people/:person/devices/:one/remove', '/api/people/:person/devices/:one/wrong-record', '/api/people/:person/joins/:one/undo'])
const secrets = ['Secretgiven', 'Secretfamily', 'Secretlabel', 'Secretwords', first.id, phone.device.id]

const pathOf = (path: string): string => path.replace(':person', person).replace(':hash', 'a'.repeat(64)).replace(':account', member.id)
  .replace('joins/:one', `joins/${uuid}`).replace('invitations/:one', `invitations/${invitation?.id}`).replace('devices/:one', `devices/${phone.device.id}`)

async function everythingOfThePerson(): Promise<string> {
  const { rows } = await owner.query<{ table: string }>(`select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'frond' and c.relkind = 'r' and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person' and not a.attisdropped) order by 1`)
  const texts: string[] = []
  for (const { table } of rows) {
    // Refused attempts are kept; they are the one thing that an outsider may leave behind.
    if (table === 'audit') continue
    const text = await owner.query(`select coalesce(string_agg(t::text, '|' order by t::text), '') as text from frond.${table} t where person = $1 ${table === 'head' ? "and stream <> 'audit'" : ''}`, [person])
    texts.push(`${table}: ${text.rows[0].text}`)
  }
  const membership = await owner.query('select m::text as text from frond.member m where account = $1', [member.id])
  return [...texts, membership.rows[0].text].join('\n')
}

test('every route that takes a body has one here to be tried with', () => {
  const missing = app.routes.filter(({ method, path }) => method === 'POST' && !(path in bodies) && !bodyless.has(path)).map(({ path }) => path)
  assert.deepEqual(missing, [])
})

for (const [name, asker] of Object.entries(outsiders)) {
  test(`${name} learns and changes nothing of a person by any route`, async () => {
    const before = await everythingOfThePerson()
    for (const { method, path, access } of app.routes) {
      const answered = await ask(method, pathOf(path), asker, method === 'GET' ? undefined : bodies[path])
      const where = `${method} ${path} ${answered.status} ${JSON.stringify(answered.body).slice(0, 200)}`
      assert.ok(answered.status < 500, where)
      for (const secret of secrets) assert.ok(!JSON.stringify(answered.body).includes(secret), where)
      assert.notEqual(codeOf(answered), 'request.malformed', where)
      if (path.includes(':person') || path.includes(':account')) assert.ok(answered.status >= 400, where)
      if (asker === null && (access === 'in the database' || access.name !== 'anyone')) assert.equal(answered.status, 401, where)
    }
    for (const { method, path, takes, access } of app.plain) {
      const query = method === 'PUT' ? '?stream=diary&offset=0&length=3' : ''
      const answered = await ask(method, `${pathOf(path)}${query}`, asker, method === 'GET' ? undefined : new Uint8Array(3), takes === undefined ? {} : { 'content-type': takes })
      const where = `${method} ${path} ${answered.status} ${JSON.stringify(answered.body).slice(0, 200)}`
      assert.ok(answered.status < 500, where)
      for (const secret of secrets) assert.ok(!JSON.stringify(answered.body).includes(secret), where)
      assert.notEqual(codeOf(answered), 'request.malformed', where)
      if (/:person|:word/.test(path)) assert.ok(answered.status >= 400, where)
      if (asker === null && access.name !== 'anyone') assert.equal(answered.status, 401, where)
    }
    assert.equal(await everythingOfThePerson(), before)
    assert.deepEqual(lines, [])
  })
}

test('whatever is sent to whichever route, nothing is a defect', async () => {
  const askers = fc.constantFrom<Asker>(...Object.values(outsiders), phone, { account: member })
  const things = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.constantFrom<unknown>('', '{', [], { entries: [{}] }, '{"__proto__": {}}', '\u0000'))
  await fc.assert(fc.asyncProperty(askers, fc.constantFrom(...app.routes), things, async (asker, { method, path }, thing) => {
    const answered = await ask(method, pathOf(path).replace(phone.device.id, uuid), asker, method === 'GET' ? undefined : thing)
    assert.ok(answered.status < 500, `${method} ${path} ${JSON.stringify(answered.body)}`)
  }), { numRuns: 300 })
  assert.deepEqual(lines, [])
})

test('a hundred attempts at a code are counted, and refused after the first few', async () => {
  const statuses: number[] = []
  for (let attempt = 0; attempt < 100; attempt++) statuses.push((await ask('POST', '/api/invitations/look', null, { code: 'ABCD-EFGH' })).status)
  assert.equal(statuses.at(-1), 429)
  assert.ok(statuses.filter(status => status !== 429).length <= 20)
})

test('a hundred attempts to sign in are counted, refused after the first few, and never a defect', async () => {
  const answers: Answered[] = []
  for (let attempt = 0; attempt < 100; attempt++) {
    answers.push(await ask('POST', '/api/sign-in', null, { address: 'somebody@example.org', password: `guess ${attempt}` }, { origin: 'http://localhost:4100' }))
  }
  const codes = answers.map(codeOf)
  assert.deepEqual([codes[0], codes.at(-1)], ['sign-in.refused', 'rate.too-many'])
  assert.ok(codes.filter(code => code === 'sign-in.refused').length <= 20)
  assert.ok(answers.every(({ status }) => status < 500))
})

test('the description names every route with its shapes and refusals', async () => {
  const { body } = await ask('GET', '/api/openapi.json', null)
  const described = body as { openapi: string; paths: Record<string, Record<string, { responses: object }>> }
  assert.equal(described.openapi, '3.1.0')
  for (const { method, path } of [...app.routes, ...app.plain]) {
    assert.ok(described.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]?.responses, `${method} ${path}`)
  }
})
