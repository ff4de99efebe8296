import assert from 'node:assert/strict'
import { webcrypto } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import { codeOf, openTestApp, sessionHeaders } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { batchOf, note, testRegistry } from '#test/statements.ts'
import { openWorld } from '#test/world.ts'

const web = mkdtempSync(join(tmpdir(), 'frond-web-'))
mkdirSync(join(web, 'assets'))
writeFileSync(join(web, 'index.html'), '<title>person</title>')
writeFileSync(join(web, 'clinic.html'), '<title>clinic</title>')
writeFileSync(join(web, 'assets', 'door-Ab12.js'), `// ${'a long script '.repeat(200)}`)
writeFileSync(join(web, 'csp.json'), JSON.stringify({ policy: "default-src 'none'; style-src 'self' 'sha256-x'" }))

const database = await makeTestDatabase()
const world = await openWorld(database)
const { app, ask, lines } = await openTestApp(database.connection, { registry: testRegistry, webFolder: web })
after(async () => {
  await world.owner.end()
  rmSync(web, { recursive: true })
})
const team = await world.team()

async function registered(): Promise<{ device: string; person: string; publicKey: string; sign: (text: string) => Promise<string> }> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const key = Buffer.from(await webcrypto.subtle.exportKey('spki', keys.publicKey)).toString('base64url')
  const person = await world.person(team)
  const { id } = await world.device(person)
  await world.owner.query('update frond.device set public_key = $2 where id = $1', [id, key])
  return {
    device: id, person, publicKey: key,
    sign: async text => Buffer.from(await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, Buffer.from(text))).toString('base64url'),
  }
}
const challenge = async (device: string): Promise<string> => ((await ask('POST', '/api/devices/challenge', null, { device })).body as { nonce: string }).nonce

test('a device comes in by signing a challenge, once, with its own key, until it is removed', async () => {
  const { device, person, sign } = await registered()
  const nonce = await challenge(device)
  const opened = await ask('POST', '/api/devices/session', null, { device, nonce, signature: await sign(nonce) })
  const { token } = opened.body as { token: string }
  const append = () => ask('POST', `/api/people/${person}/log/append`, null, batchOf([note('x')]), { authorization: `Bearer ${token}` })
  assert.equal((await append()).status, 200)
  assert.equal(codeOf(await ask('POST', '/api/devices/session', null, { device, nonce, signature: await sign(nonce) })), 'session.signature-wrong')
  const other = await registered()
  const second = await challenge(device)
  assert.equal(codeOf(await ask('POST', '/api/devices/session', null, { device, nonce: second, signature: await other.sign(second) })), 'session.signature-wrong')
  const third = await challenge(other.device)
  assert.equal(codeOf(await ask('POST', '/api/devices/session', null, { device, nonce: third, signature: await sign(third) })), 'session.signature-wrong')
  await world.owner.query('update frond.device set removed_at = now() where id = $1', [device])
  assert.equal(codeOf(await append()), 'session.ended')
  assert.equal(codeOf(await ask('POST', '/api/devices/challenge', null, { device })), 'device.not-found')
  assert.equal(codeOf(await ask('POST', '/api/devices/challenge', null, { device: crypto.randomUUID() })), 'device.unknown')
})

test('a device renews its key when both keys sign for it; the old one opens nothing any more', async () => {
  const [old, fresh, other] = [await registered(), await registered(), await registered()]
  const comeIn = async (sign: typeof old.sign) => {
    const nonce = await challenge(old.device)
    return ask('POST', '/api/devices/session', null, { device: old.device, nonce, signature: await sign(nonce) })
  }
  const bearer = { authorization: `Bearer ${((await comeIn(old.sign)).body as { token: string }).token}` }
  const text = `frond renews its key to ${fresh.publicKey}`
  const renew = async (by: typeof old.sign, proof: typeof old.sign) => ask('POST', '/api/devices/renew', null, { publicKey: fresh.publicKey, signature: await by(text), proof: await proof(text) }, bearer)
  assert.equal(codeOf(await renew(other.sign, fresh.sign)), 'session.signature-wrong')
  assert.equal(codeOf(await renew(old.sign, other.sign)), 'session.signature-wrong')
  assert.deepEqual((await renew(old.sign, fresh.sign)).body, { renewed: true })
  assert.equal(codeOf(await renew(old.sign, fresh.sign)), 'session.ended', 'the session by the old key is over')
  assert.equal(codeOf(await comeIn(old.sign)), 'session.signature-wrong')
  assert.equal((await comeIn(fresh.sign)).status, 200)
})

test('a device that leaves ends its sessions at once', async () => {
  const device = await world.device(await world.person(team))
  assert.equal((await ask('POST', '/api/devices/leave', { device })).status, 200)
  assert.equal(codeOf(await ask('POST', '/api/devices/leave', { device })), 'session.ended')
})

test('no token is kept as it is', async () => {
  const { token } = await world.device(await world.person(team))
  const { rows } = await world.owner.query<{ row: string }>('select s::text as row from signin.device_session s')
  assert.ok(rows.length > 0)
  for (const { row } of rows) assert.ok(!row.includes(token) && !row.includes(Buffer.from(token).toString('hex')))
})

test('whoever listens hears that a record grew, and nothing else; who may not read may not listen', async () => {
  const person = await world.person(team)
  const device = await world.device(person)
  const stranger = { device: await world.device(await world.person(team)) }
  const path = `/api/people/${person}/log/events`
  assert.equal(codeOf(await ask('GET', path, stranger)), 'person.not-shared')
  assert.equal(codeOf(await ask('GET', path, null)), 'session.ended')
  const response = await app.fetch(new Request(`http://frond.test${path}`, { headers: sessionHeaders({ device }) }))
  assert.equal(response.headers.get('content-type'), 'text/event-stream')
  const reader = response.body?.getReader()
  assert.ok(reader)
  const next = async () => new TextDecoder().decode((await reader.read()).value)
  assert.match(await next(), /event: open/)
  await ask('POST', `/api/people/${person}/log/append`, { device }, batchOf([note('something private')]))
  assert.equal(await next(), 'event: changed\ndata:\n\n')
  app.hush()
  assert.equal((await reader.read()).done, true)
})

test('another process hears of it through the database', async () => {
  const other = await openTestApp(database.connection, { registry: testRegistry })
  const person = await world.person(team)
  const device = await world.device(person)
  const response = await other.app.fetch(new Request(`http://frond.test/api/people/${person}/log/events`, { headers: sessionHeaders({ device }) }))
  const reader = response.body?.getReader()
  await reader?.read()
  // The listening connection may still be on its way; news that come before it are found by asking.
  for (let attempt = 0; ; attempt++) {
    await ask('POST', `/api/people/${person}/log/append`, { device }, batchOf([note('x')]))
    const heard = await Promise.race([reader?.read(), new Promise(resolve => setTimeout(resolve, 300, null))])
    if (heard) break
    assert.ok(attempt < 20)
  }
  other.app.hush()
})

test('pages are the doors, hashed files are kept for ever, and nothing beside the folder is served', async () => {
  assert.match(String((await ask('GET', '/', null)).body), /person/)
  assert.match(String((await ask('GET', '/plan/today', null)).body), /person/)
  for (const path of ['/clinic', '/clinic/', '/clinic/people/1']) assert.match(String((await ask('GET', path, null)).body), /clinic/)
  assert.match(String((await ask('GET', '/clinics', null)).body), /person/)
  const asset = await ask('GET', '/assets/door-Ab12.js', null)
  assert.equal(asset.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.equal((await ask('GET', '/', null)).headers.get('cache-control'), 'no-cache')
  assert.equal((await ask('GET', '/', null, undefined, { 'if-none-match': (await ask('GET', '/', null)).headers.get('etag') ?? '' })).status, 304)
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/assets/missing.js', '/csp.json', '/%00', '/assets/%2e%2e/%2e%2e/package.json']) {
    assert.ok(!String(JSON.stringify((await ask('GET', path, null)).body)).includes('devDependencies'), path)
  }
  assert.equal((await ask('GET', '/assets/missing.js', null)).status, 404)
  const squeezed = await app.fetch(new Request('http://frond.test/assets/door-Ab12.js', { headers: { 'accept-encoding': 'gzip, br' } }))
  assert.equal(squeezed.headers.get('content-encoding'), 'br')
  assert.match(brotliDecompressSync(Buffer.from(await squeezed.arrayBuffer())).toString(), /^\/\/ a long script/)
})

test('every answer carries the policy of the build, and the interface is never kept', async () => {
  for (const path of ['/', '/health', '/api/openapi.json', '/api/nothing']) {
    const { headers } = await ask('GET', path, null)
    assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'self' 'sha256-x'; report-uri \/api\/csp-report$/, path)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
  }
  for (const path of ['/api/nothing', '/api/openapi.json', '/api/csp-report', '/health', '/ready']) {
    assert.equal((await ask('GET', path, null)).headers.get('cache-control'), 'no-store', path)
  }
})

test('a broken content rule is counted, and only counted', async () => {
  const report = { 'csp-report': { 'document-uri': 'https://frond.test/#secret', 'effective-directive': 'script-src-elem', 'blocked-uri': 'https://elsewhere.example' } }
  const body = JSON.stringify(report)
  await ask('POST', '/api/csp-report', null, body, { 'content-type': 'application/csp-report', 'content-length': String(body.length) })
  assert.deepEqual((await ask('GET', '/api/csp-report', null)).body, { count: 1, rules: { 'script-src-elem': 1 } })
})

test('a cookie works only from our own pages; a device’s token goes before it', async () => {
  const account = await world.account(team)
  const person = await world.person(team)
  const path = `/api/people/${person}/log/read`
  const body = { epoch: null, cursors: {} }
  await world.share(person, team, ['diary'])
  assert.equal((await ask('POST', path, { account }, body)).status, 200)
  assert.equal(codeOf(await ask('POST', path, { account }, body, { origin: 'https://elsewhere.example' })), 'request.other-origin')
  assert.equal(codeOf(await ask('POST', path, { account }, body, { origin: 'null' })), 'request.other-origin')
  const stranger = await world.device(await world.person(team))
  assert.equal(codeOf(await ask('POST', path, { account }, body, { authorization: `Bearer ${stranger.token}` })), 'person.not-shared')
})

test('a database that is away is a wait, not a defect', async () => {
  const away = await openTestApp({ host: '/nonexistent', user: 'frond', database: 'frond' }, { registry: testRegistry, webFolder: web })
  const device = { id: 'x', person: await world.person(team), token: 'A'.repeat(43) }
  for (const answered of [
    await away.ask('POST', `/api/people/${device.person}/log/append`, { device }, batchOf([note('x')])),
    await away.ask('POST', '/api/devices/challenge', null, { device: device.person }),
    await away.ask('GET', '/ready', null),
  ]) {
    assert.deepEqual([answered.status, codeOf(answered), answered.headers.get('retry-after')], [503, 'server.away', '5'])
  }
  assert.equal((await away.ask('GET', '/health', null)).status, 200)
  assert.deepEqual([...lines, ...away.lines], [])
})

test('each line of a person’s audit rests on the one before it', async () => {
  const person = await world.person(team)
  const device = await world.device(person)
  for (let time = 0; time < 3; time++) await ask('POST', `/api/people/${person}/log/append`, { device }, batchOf([note('x')]))
  const { rows } = await world.owner.query(`
    select a.hash = encode(sha256(decode(lag(a.hash, 1, repeat('0', 64)) over (order by a.seq), 'hex') || sha256(convert_to(
             frond.audit_text(a.person, a.seq, a.at, a.door, a.who, a.team::text, a.role, a.act, a.facts), 'UTF8'))), 'hex') as rests
      from frond.audit a where a.person = $1 order by a.seq`, [person])
  assert.deepEqual(rows.map(({ rests }) => rests), [true, true, true])
})
