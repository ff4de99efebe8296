import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { promisify } from 'node:util'
import { makeFolder } from '#test/folder.ts'
import { freePort, startFrond, type FrondProcess } from '#test/frond-process.ts'
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

test('restored on another machine, a clinician signs in with their second factor, and the record verifies', async () => {
  const [data, elsewhere, kept] = [makeFolder(), join(makeFolder(), 'data'), makeFolder()]
  const first = await start(data)
  const [, token = ''] = /set-up#([\w-]{43})/.exec(first.said()) ?? []
  await ask(first, '/api/set-up', { token, clinic: 'Hand team', name: 'A clinician', role: 'doctor', ...account })
  const { cookie } = await ask(first, '/api/sign-in', account)
  const { body } = await ask(first, '/api/me/second-factor', { password: account.password }, cookie)
  const { uri } = body as { uri: string }
  await ask(first, '/api/me/second-factor/confirm', { code: totp(uri) }, cookie)
  mkdirSync(join(data, 'files'))
  writeFileSync(join(data, 'files', 'a-photo'), 'sealed by its entry')

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
  assert.equal(readFileSync(join(elsewhere, 'files', 'a-photo'), 'utf8'), 'sealed by its entry')

  const second = await start(elsewhere)
  assert.equal(second.said().includes('set-up#'), false, 'a clinic that came back is set up')
  await assert.rejects(frond(['restore', file], second.settings), /already running/)
  const half = await ask(second, '/api/sign-in', account)
  assert.deepEqual(half.body, { next: 'second-factor' })
  const whole = await ask(second, '/api/sign-in/second-factor', { code: totp(uri) }, half.cookie)
  assert.deepEqual(whole.body, { next: 'in' })
  assert.match((await frond(['verify'], second.settings)).stdout, /Every chain holds, and every file is there\./)
  await second.stop()
})

test('what was typed wrong is told, and nothing is made', async () => {
  const data = join(makeFolder(), 'data')
  await assert.rejects(frond(['restore'], { FROND_DATA: data }), /Use it like this: frond restore FILE/)
  await assert.rejects(frond(['backup', 'a', '--too'], { FROND_DATA: data }), /Use it like this: frond backup FILE/)
  assert.equal(existsSync(data), false)
})

async function ask({ address }: FrondProcess, path: string, said: unknown, cookie = ''): Promise<{ body: unknown; cookie: string }> {
  const response = await fetch(`${address}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', origin: address, cookie }, body: JSON.stringify(said) })
  const body: unknown = await response.json()
  assert.equal(response.status, 200, `${path}: ${JSON.stringify(body)}`)
  const set = response.headers.getSetCookie().map((each) => each.split(';')[0] ?? '')
  return { body, cookie: set.length > 0 ? set.join('; ') : cookie }
}
