import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { test } from 'node:test'
import { openSlices } from '#server/slices.ts'
import { codeOf, openTestApp } from '#test/app.ts'
import type { Answered } from '#test/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { openWorld } from '#test/world.ts'
import { tokenFrom } from './one-time-token.ts'
import { hashOfToken } from './store.ts'

const database = await makeTestDatabase()
const world = await openWorld(database)
const origin = 'http://localhost:4100'
const config = { port: 4100, hosts: [], dataFolder: '/nonexistent', databaseUrl: undefined, publicUrl: undefined }
const { app, lines } = await openTestApp(database.connection, { slices: await openSlices({ connection: database.connection, secrets: { session: 's'.repeat(64) }, config }) })
test.after(() => world.owner.end())

let addresses = 0
/** Asks as a browser does, from an address of its own unless told. */
async function browse(method: string, path: string, body?: unknown, headers: Record<string, string> = {}, from = `192.0.2.${++addresses % 250}`): Promise<Answered> {
  const request = new Request(`${origin}${path}`, {
    method, headers: { host: 'localhost:4100', ...(headers['origin'] === '' ? {} : { origin }), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '')) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const response = await app.fetch(request, { incoming: { socket: { remoteAddress: from } } as IncomingMessage })
  return { status: response.status, body: (await response.json()) as unknown, headers: response.headers }
}

function cookiesOf(answered: Answered, before = ''): string {
  const jar = new Map(before.split('; ').filter(one => one !== '').map(one => [one.split('=')[0] ?? '', one]))
  for (const cookie of answered.headers.getSetCookie()) {
    const [pair = ''] = cookie.split(';')
    if (/max-age=0/i.test(cookie)) jar.delete(pair.split('=')[0] ?? '')
    else jar.set(pair.split('=')[0] ?? '', pair)
  }
  return [...jar.values()].join('; ')
}

async function setUpLink(hours = 1): Promise<string> {
  const token = tokenFrom(crypto.getRandomValues(new Uint8Array(32)))
  await world.owner.query(`insert into frond.invitation (hash, for_whom, role, made_by, expires_at) values ($1, 'first', 'team-lead', 'the machine', now() + make_interval(hours => $2))`, [hashOfToken(token), hours])
  return token
}

const first = { clinic: 'Hand team', name: 'A clinician', role: 'doctor', address: 'a@example.org', password: 'slow green fern' }

async function signIn(address: string, password: string): Promise<string> {
  const answered = await browse('POST', '/api/sign-in', { address, password })
  assert.equal(answered.status, 200, JSON.stringify(answered.body))
  return cookiesOf(answered)
}

test('the set-up link makes the clinic with its first clinician, once', async () => {
  assert.deepEqual((await browse('GET', '/api/clinic')).body, { isSetUp: false, me: 'nobody' })
  const token = await setUpLink()
  assert.equal(codeOf(await browse('POST', '/api/set-up', { ...first, token, password: 'fern' })), 'password.too-short')
  assert.deepEqual((await browse('POST', '/api/set-up', { ...first, token })).body, { done: true })
  assert.deepEqual((await browse('GET', '/api/clinic')).body, { isSetUp: true, me: 'nobody' })
  assert.equal(codeOf(await browse('POST', '/api/set-up', { ...first, token, address: 'b@example.org' })), 'invitation.used')
  assert.equal(codeOf(await browse('POST', '/api/set-up', { ...first, token: await setUpLink(-1), address: 'b@example.org' })), 'invitation.expired')
  assert.equal(codeOf(await browse('POST', '/api/set-up', { ...first, token: tokenFrom(new Uint8Array(32)) })), 'invitation.unknown')
})

test('signing in gives a session that is seen by nobody else and dies at sign-out', async () => {
  const cookie = await signIn(first.address, first.password)
  const me = await browse('GET', '/api/me', undefined, { cookie })
  assert.deepEqual({ ...(me.body as object), account: '', team: '' }, {
    account: '', name: first.name, address: first.address, team: '', role: 'doctor',
    authorities: ['examine', 'sign-diagnosis', 'agree-plan', 'prescribe', 'countersign', 'plan-toxin', 'manage-team'], secondFactor: false, passkeys: 0, lockAfterMinutes: 10,
  })
  assert.equal((await browse('POST', '/api/sign-out', {}, { cookie })).status, 200)
  assert.equal(codeOf(await browse('GET', '/api/me', undefined, { cookie })), 'session.ended')
})

test('from where and with which browser somebody signs in is not kept, and a cookie that this server did not sign is nobody’s', async () => {
  const answered = await browse('POST', '/api/sign-in', { address: first.address, password: first.password }, { 'user-agent': 'A browser of 1999' })
  const cookie = cookiesOf(answered)
  assert.equal((await browse('GET', '/api/me', undefined, { cookie })).status, 200)
  const { rows } = await world.owner.query('select token, "ipAddress", "userAgent" from signin.session')
  assert.deepEqual(rows.map(row => [row.ipAddress, row.userAgent]), rows.map(() => [null, null]))
  const { rows: counted } = await world.owner.query<{ key: string }>('select key from signin."rateLimit"')
  assert.ok(counted.length > 0 && counted.every(({ key }) => !/192\.0\.2|198\.51/.test(key)), 'nor in the counts of tries')
  for (const forged of [rows[0].token, `${rows[0].token}.signature`, `${rows[0].token}.${'A'.repeat(43)}=`]) {
    assert.equal(codeOf(await browse('GET', '/api/me', undefined, { cookie: `frond.session_token=${encodeURIComponent(forged)}` })), 'session.ended')
  }
})

test('a session cookie is out of reach of scripts and other sites', async () => {
  const answered = await browse('POST', '/api/sign-in', { address: first.address, password: first.password })
  const [cookie = ''] = answered.headers.getSetCookie()
  assert.match(cookie, /HttpOnly/i)
  assert.match(cookie, /SameSite=(Lax|Strict)/i)
  assert.equal(codeOf(await browse('POST', '/api/sign-in', { address: first.address, password: first.password }, { origin: 'https://elsewhere.example', cookie: cookiesOf(answered) })), 'request.other-origin')
  assert.equal(codeOf(await browse('POST', '/api/sign-in', { address: first.address, password: first.password }, { origin: '' })), 'request.other-origin')
})

test('a wrong password and an unknown address are refused alike, and a hundred tries are stopped', async () => {
  const wrong = await browse('POST', '/api/sign-in', { address: first.address, password: 'not the password' })
  const unknown = await browse('POST', '/api/sign-in', { address: 'nobody@example.org', password: 'not the password' })
  assert.equal(codeOf(wrong), 'sign-in.refused')
  assert.deepEqual(wrong.body, unknown.body)
  const codes: (string | null)[] = []
  for (let attempt = 0; attempt < 100; attempt++) {
    codes.push(codeOf(await browse('POST', '/api/sign-in', { address: first.address, password: `guess number ${attempt}` }, {}, '198.51.100.7')))
  }
  assert.equal(codes.at(-1), 'rate.too-many')
  assert.ok(codes.filter(code => code === 'sign-in.refused').length <= 10)
})

test('nobody signs up from outside', async () => {
  for (const path of ['/api/sign-in/sign-up/email', '/api/auth/sign-up/email', '/api/sign-up/email']) {
    assert.equal(codeOf(await browse('POST', path, { email: 'x@example.org', password: 'slow green fern', name: 'X' })), 'request.unknown-path')
  }
})

test('a second factor is asked for after the password, and a backup code works once', async () => {
  const cookie = await signIn(first.address, first.password)
  const begun = (await browse('POST', '/api/me/second-factor', { password: first.password }, { cookie })).body as { uri: string; backupCodes: string[] }
  assert.equal(codeOf(await browse('POST', '/api/me/second-factor/confirm', { code: '000000' }, { cookie })), 'sign-in.code-wrong')
  const confirmed = await browse('POST', '/api/me/second-factor/confirm', { code: totp(begun.uri) }, { cookie })
  assert.equal(confirmed.status, 200, JSON.stringify(confirmed.body))

  const half = await browse('POST', '/api/sign-in', { address: first.address, password: first.password })
  assert.deepEqual(half.body, { next: 'second-factor' })
  assert.equal(codeOf(await browse('GET', '/api/me', undefined, { cookie: cookiesOf(half) })), 'session.ended')
  const whole = await browse('POST', '/api/sign-in/second-factor', { code: totp(begun.uri) }, { cookie: cookiesOf(half) })
  assert.equal(((await browse('GET', '/api/me', undefined, { cookie: cookiesOf(whole) })).body as { secondFactor: boolean }).secondFactor, true)

  const [backup = ''] = begun.backupCodes
  const again = await browse('POST', '/api/sign-in', { address: first.address, password: first.password })
  assert.deepEqual((await browse('POST', '/api/sign-in/second-factor', { code: backup }, { cookie: cookiesOf(again) })).body, { next: 'in' })
  const third = await browse('POST', '/api/sign-in', { address: first.address, password: first.password })
  assert.equal(codeOf(await browse('POST', '/api/sign-in/second-factor', { code: backup }, { cookie: cookiesOf(third) })), 'sign-in.code-wrong')
  assert.equal((await browse('POST', '/api/me/second-factor/end', { password: first.password }, { cookie: cookiesOf(whole) })).status, 200)
})

test('a colleague joins by invitation, may do what it says, and is out the moment the membership ends', async () => {
  const cookie = await signIn(first.address, first.password)
  const link = (await browse('POST', '/api/colleagues/invitations', { role: 'nurse', authorities: ['examine'] }, { cookie })).body as { path: string }
  const token = link.path.split('#')[1] ?? ''
  assert.deepEqual((await browse('POST', '/api/colleagues/invitations/look', { token })).body, { clinic: 'Hand team', role: 'nurse', authorities: ['examine'] })
  assert.equal(codeOf(await browse('POST', '/api/colleagues/join', { token, name: 'A nurse', address: first.address, password: 'slow green moss' })), 'account.address-taken')
  assert.deepEqual((await browse('POST', '/api/colleagues/join', { token, name: 'A nurse', address: 'Nurse@Example.org ', password: 'slow green moss' })).body, { done: true })
  assert.equal(codeOf(await browse('POST', '/api/colleagues/join', { token, name: 'Another', address: 'another@example.org', password: 'slow green moss' })), 'invitation.used')

  const nurse = await signIn('nurse@example.org', 'slow green moss')
  const me = (await browse('GET', '/api/me', undefined, { cookie: nurse })).body as { account: string; role: string; authorities: string[] }
  assert.deepEqual([me.role, me.authorities], ['nurse', ['examine']])
  assert.equal(codeOf(await browse('POST', '/api/colleagues/invitations', { role: 'nurse', authorities: [] }, { cookie: nurse })), 'access.authority-missing')
  assert.equal((await browse('POST', `/api/colleagues/${me.account}/end`, undefined, { cookie })).status, 200)
  assert.equal(codeOf(await browse('GET', '/api/people', undefined, { cookie: nurse })), 'access.no-team')
  assert.equal(codeOf(await browse('GET', '/api/me', undefined, { cookie: nurse })), 'access.no-team')

  const mine = (await browse('GET', '/api/me', undefined, { cookie })).body as { account: string }
  assert.equal(codeOf(await browse('POST', `/api/colleagues/${mine.account}/end`, undefined, { cookie })), 'team.last-manager')
})

test('a reset link gives a new password once, and ends the old sessions', async () => {
  const cookie = await signIn(first.address, first.password)
  const token = tokenFrom(crypto.getRandomValues(new Uint8Array(32)))
  await world.owner.query(`insert into signin.reset_link (hash, account, also_second_factor, expires_at) select $1, id, true, now() + interval '1 hour' from signin."user" where email = $2`, [hashOfToken(token), first.address])
  assert.equal(codeOf(await browse('POST', '/api/reset', { token, password: 'short' })), 'password.too-short')
  assert.deepEqual((await browse('POST', '/api/reset', { token, password: 'quick blue stone' })).body, { done: true })
  assert.equal(codeOf(await browse('POST', '/api/reset', { token, password: 'quick blue stone' })), 'invitation.unknown')
  assert.equal(codeOf(await browse('GET', '/api/me', undefined, { cookie })), 'session.ended')
  assert.equal(codeOf(await browse('POST', '/api/sign-in', { address: first.address, password: first.password })), 'sign-in.refused')
  await signIn(first.address, 'quick blue stone')
})

test('changing one’s own password needs the old one, and signs everybody else out', async () => {
  const here = await signIn(first.address, 'quick blue stone')
  const elsewhere = await signIn(first.address, 'quick blue stone')
  assert.equal(codeOf(await browse('POST', '/api/me/password', { current: 'not this one', password: 'slow red river' }, { cookie: here })), 'sign-in.refused')
  assert.equal(codeOf(await browse('POST', '/api/me/password', { current: 'quick blue stone', password: 'short' }, { cookie: here })), 'request.malformed')
  const changed = await browse('POST', '/api/me/password', { current: 'quick blue stone', password: 'slow red river' }, { cookie: here })
  assert.equal(changed.status, 200, JSON.stringify(changed.body))
  assert.equal(codeOf(await browse('GET', '/api/me', undefined, { cookie: elsewhere })), 'session.ended')
  assert.equal((await browse('GET', '/api/me', undefined, { cookie: cookiesOf(changed, here) })).status, 200)
  assert.equal(codeOf(await browse('POST', '/api/me/password', { current: 'slow red river', password: 'quick blue stone' })), 'sign-in.refused')
  const again = await browse('POST', '/api/me/password', { current: 'slow red river', password: 'quick blue stone' }, { cookie: cookiesOf(changed, here) })
  assert.equal(again.status, 200)
})

test('behind https the session’s cookie goes over https alone, and is known again', async () => {
  const publicUrl = new URL('https://frond.example.org')
  const slices = await openSlices({ connection: database.connection, secrets: { session: 's'.repeat(64) }, config: { ...config, publicUrl } })
  const secure = await openTestApp(database.connection, { slices })
  const ask = (path: string, body: unknown, headers: Record<string, string>) =>
    secure.app.fetch(new Request(`${publicUrl.origin}${path}`, { method: body === undefined ? 'GET' : 'POST', headers: { host: publicUrl.host, origin: publicUrl.origin, 'content-type': 'application/json', ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }))
  const answered = await ask('/api/sign-in', { address: first.address, password: 'quick blue stone' }, {})
  const [cookie = ''] = answered.headers.getSetCookie()
  assert.match(cookie, /^__Secure-frond\.session_token=.*Secure/i)
  assert.equal((await ask('/api/me', undefined, { cookie: cookie.split(';')[0] ?? '' })).status, 200)
})

test('none of it was a defect', () => {
  assert.deepEqual(lines, [])
})

/** The six digits of an authenticator app (RFC 6238). */
function totp(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const bits = Array.from(secret, letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 0xf
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
