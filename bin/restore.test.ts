import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash, randomBytes, webcrypto } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { textOf, unsealFile } from '#device/files.ts'
import { photoTaken, takePhoto } from '#features/photos/photo.ts'
import type { Photo } from '#features/photos/photo.ts'
import type { FileInEntry } from '#log/file.ts'
import type { Hash } from '#log/ids.ts'
import type { AppendAnswer, ReadAnswer } from '#log/sync.ts'
import { makeFolder } from '#test/folder.ts'
import { freePort, startFrond, type FrondProcess } from '#test/frond-process.ts'
import { batchOf, stated } from '#test/statements.ts'
import { totp } from '#test/totp.ts'

const run = promisify(execFile)
const account = { address: 'a@example.org', password: 'slow green fern' }

function frond(words: string[], settings: Record<string, string>) {
  return run(process.execPath, [join(import.meta.dirname, 'frond.ts'), ...words], { env: { ...process.env, FROND_PASSPHRASE: 'words for this test', ...settings } })
}

async function start(data: string): Promise<FrondProcess & { settings: Record<string, string> }> {
  const settings = { FROND_DATA: data, PORT: String(await freePort()) }
  const server = startFrond(settings)
  after(server.stop)
  await server.ready
  return { ...server, settings }
}

test('restored on another machine, a clinician with a second factor signs in, a photo opens, and the record verifies', async () => {
  const [data, elsewhere, kept] = [makeFolder(), join(makeFolder(), 'data'), makeFolder()]
  const first = await start(data)
  const [, token = ''] = /set-up#([\w-]{43})/.exec(first.said()) ?? []
  await ask(first, '/api/set-up', { token, clinic: 'Hand team', name: 'A clinician', role: 'doctor', ...account })
  const once = await ask(first, '/api/sign-in', account)
  const { body } = await ask(first, '/api/me/second-factor', { password: account.password }, { cookie: once.cookie })
  const { uri } = body as { uri: string }
  const { cookie } = await ask(first, '/api/me/second-factor/confirm', { code: totp(uri) }, { cookie: once.cookie })
  const picture = randomBytes(300_000)
  const { person, sealed, hash } = await sharePhoto(first, cookie, picture)

  const file = join(kept, 'clinic.frond')
  const made = await frond(['backup', file], first.settings)
  const heads = /^Heads [0-9a-f]{64}$/m.exec(made.stdout)?.[0]
  assert.ok(heads, made.stdout)
  await assert.rejects(frond(['backup', file], first.settings), /exists already/)
  await first.stop()

  await assert.rejects(frond(['restore', file], { ...first.settings }), /already holds a clinic/)
  await assert.rejects(frond(['restore', file], { FROND_DATA: elsewhere, FROND_PASSPHRASE: 'other words entirely' }), /does not open this backup/)
  const restored = await frond(['restore', file], { FROND_DATA: elsewhere })
  assert.ok(restored.stdout.includes(`${heads}\n`), restored.stdout)
  assert.ok(readFileSync(join(elsewhere, 'files', person, hash)).equals(sealed))

  const second = await start(elsewhere)
  assert.equal(second.said().includes('set-up#'), false, 'a clinic that came back is set up')
  await assert.rejects(frond(['restore', file], second.settings), /already running/)
  const half = await ask(second, '/api/sign-in', account)
  assert.deepEqual(half.body, { next: 'second-factor' })
  const whole = await ask(second, '/api/sign-in/second-factor', { code: totp(uri) }, { cookie: half.cookie })
  assert.deepEqual(whole.body, { next: 'in' })

  const path = `/api/people/${person}/files/${hash}`
  const fetchAs = (who: string) => fetch(`${second.address}${path}`, { headers: { cookie: who } })
  for (const who of ['', half.cookie, cookie]) assert.equal((await fetchAs(who)).status, 401, 'only who has signed in here, with both factors')
  const read = (await ask(second, `/api/people/${person}/log/read`, { epoch: null, cursors: {} }, { cookie: whole.cookie })).body as ReadAnswer
  const { say } = read.entries.find(({ kind }) => kind === photoTaken.name) ?? assert.fail(JSON.stringify(read))
  const { file: told } = (typeof say === 'object' ? say.body : assert.fail(say)) as unknown as Photo
  const came = await (await fetchAs(whole.cookie)).arrayBuffer()
  assert.deepEqual([told.hash, hashOf(new Uint8Array(came))], [hash, hash])
  const opened = await unsealFile(came, told)
  assert.ok(opened.ok, JSON.stringify(opened))
  assert.ok(Buffer.from(await opened.value.arrayBuffer()).equals(picture), 'what was photographed')
  assert.match((await frond(['verify'], second.settings)).stdout, /Every chain holds, and every file is there\./)
  await second.stop()
})

test('what was typed wrong is told, and nothing is made', async () => {
  const data = join(makeFolder(), 'data')
  await assert.rejects(frond(['restore'], { FROND_DATA: data }), /Use it like this: frond restore FILE/)
  await assert.rejects(frond(['backup', 'a', '--too'], { FROND_DATA: data }), /Use it like this: frond backup FILE/)
  assert.equal(existsSync(data), false)
})

/** A person of the clinician's team connects a phone, shares their body stream, and keeps a photo: sealed on the phone, sent, and told in an entry. */
async function sharePhoto(server: FrondProcess, cookie: string, picture: Buffer<ArrayBuffer>): Promise<{ person: string; sealed: Buffer; hash: Hash }> {
  const identity = { given: 'Sample A', family: '(hand)', born: '1984-03', hospitalNumber: null, sex: null, sample: true }
  const { person } = (await ask(server, '/api/people', identity, { cookie })).body as { person: string }
  const { code } = (await ask(server, `/api/people/${person}/invitations`, { role: 'person' }, { cookie })).body as { code: string }
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
  const publicKey = textOf(new Uint8Array(await webcrypto.subtle.exportKey('spki', keys.publicKey)))
  const { device } = (await ask(server, '/api/invitations/accept', { code, publicKey, label: 'Phone', name: null, share: ['body'] })).body as { device: string }
  const { nonce } = (await ask(server, '/api/devices/challenge', { device })).body as { nonce: string }
  const signature = textOf(new Uint8Array(await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, Buffer.from(nonce))))
  const { token } = (await ask(server, '/api/devices/session', { device, nonce, signature })).body as { token: string }
  const authorization = `Bearer ${token}`

  // As device/files.ts seals it before it lies in the browser's database.
  const [key, iv] = [randomBytes(32), randomBytes(12)]
  const sealed = Buffer.from(await webcrypto.subtle.encrypt({ name: 'AES-GCM', iv }, await webcrypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']), picture))
  const file: FileInEntry = { hash: hashOf(sealed), bytes: sealed.length, type: 'image/jpeg', key: textOf(key), iv: textOf(iv) }
  const sent = await fetch(`${server.address}/api/people/${person}/files/${file.hash}?stream=body&offset=0&length=${sealed.length}`, { method: 'PUT', headers: { authorization }, body: sealed })
  assert.deepEqual(await sent.json(), { received: sealed.length, whole: true })
  const entries = takePhoto('not-said', 'palm', file).map(one => stated(one))
  const appended = (await ask(server, `/api/people/${person}/log/append`, batchOf(entries), { authorization })).body as AppendAnswer
  assert.deepEqual(appended.answers.map(({ is }) => is), ['accepted'])
  return { person, sealed, hash: file.hash }
}

function hashOf(bytes: Uint8Array): Hash {
  return createHash('sha256').update(bytes).digest('hex') as Hash
}

async function ask({ address }: FrondProcess, path: string, said: unknown, who: { cookie?: string; authorization?: string } = {}): Promise<{ body: unknown; cookie: string }> {
  const response = await fetch(`${address}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', origin: address, ...who }, body: JSON.stringify(said) })
  const body: unknown = await response.json()
  assert.equal(response.status, 200, `${path}: ${JSON.stringify(body)}`)
  const set = response.headers.getSetCookie().map((each) => each.split(';')[0] ?? '')
  return { body, cookie: set.length > 0 ? set.join('; ') : who.cookie ?? '' }
}
