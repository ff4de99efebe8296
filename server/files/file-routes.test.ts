import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { PersonId } from '#log/ids.ts'
import { createApp } from '#server/app.ts'
import { makeTestDatabase } from '#test/database.ts'
import { codeOf, sessionHeaders } from '#test/app.ts'
import type { Asker } from '#test/app.ts'
import { openWorld } from '#test/world.ts'
import { FileDisk, MOST_PIECE_BYTES } from './disk.ts'
import { forgetErasedFiles } from './forget-erased.ts'

const database = await makeTestDatabase()
const world = await openWorld(database)
const dataFolder = mkdtempSync(join(tmpdir(), 'frond-files-'))
const config = { port: 4100, hosts: [], dataFolder, databaseUrl: undefined, publicUrl: undefined }
const lines: string[] = []
const app = await createApp({ connection: database.connection, secrets: { session: 's'.repeat(64) }, config }, { slices: [], log: line => lines.push(line), connections: 4 })
after(async () => {
  await app.stop()
  await world.owner.end()
  rmSync(dataFolder, { recursive: true, force: true })
})

const team = await world.team()
const doctor: Asker = { account: await world.account(team) }
const stranger: Asker = { account: await world.account(await world.team()) }
const photo = randomBytes(MOST_PIECE_BYTES + 200_000)
const hash = createHash('sha256').update(photo).digest('hex')

async function somebody(): Promise<{ person: PersonId; phone: Asker }> {
  const person = await world.person(team)
  return { person, phone: { device: await world.device(person) } }
}

async function ask(method: string, path: string, asker: Asker, body?: Uint8Array) {
  const response = await app.fetch(new Request(`http://frond.test${path}`, {
    method, headers: { host: 'frond.test', ...sessionHeaders(asker), ...(body ? { 'content-length': String(body.length) } : {}) }, ...(body ? { body: body as BodyInit } : {}),
  }))
  const bytes = Buffer.from(await response.arrayBuffer())
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, bytes, body: isJson ? JSON.parse(bytes.toString()) as { received?: number; whole?: boolean } : null, headers: response.headers }
}
const put = (person: PersonId, asker: Asker, offset: number, piece: Uint8Array, name = hash) =>
  ask('PUT', `/api/people/${person}/files/${name}?stream=body&offset=${offset}&length=${photo.length}`, asker, piece)

async function uploaded(person: PersonId, phone: Asker): Promise<void> {
  await put(person, phone, 0, photo.subarray(0, MOST_PIECE_BYTES))
  const last = await put(person, phone, MOST_PIECE_BYTES, photo.subarray(MOST_PIECE_BYTES))
  assert.deepEqual(last.body, { received: photo.length, whole: true })
}

test('a disk that is full for a file is a wait by name, nothing is logged, and the file arrives once there is room', { skip: !existsSync('/dev/full') }, async () => {
  const { person, phone } = await somebody()
  const arriving = join(dataFolder, 'arriving', person)
  mkdirSync(arriving, { recursive: true })
  symlinkSync('/dev/full', join(arriving, hash))
  const refused = await put(person, phone, 0, photo.subarray(0, 1000))
  assert.deepEqual([refused.status, codeOf({ ...refused, body: refused.body })], [507, 'server.disk-full'])
  rmSync(join(arriving, hash))
  await uploaded(person, phone)
  assert.deepEqual(lines, [])
})

test('a file arrives in pieces, and a piece that was sent already changes nothing', async () => {
  const { person, phone } = await somebody()
  const first = photo.subarray(0, 600_000)
  assert.deepEqual((await put(person, phone, 0, first)).body, { received: 600_000, whole: false })
  assert.deepEqual((await put(person, phone, 0, first)).body, { received: 600_000, whole: false })
  assert.deepEqual((await put(person, phone, 600_000, photo.subarray(600_000))).body, { received: photo.length, whole: true })
  assert.deepEqual((await put(person, phone, 0, first)).body, { received: photo.length, whole: true })
  assert.deepEqual((await ask('GET', `/api/people/${person}/files/${hash}`, phone)).bytes, photo)
})

test('a team with the stream opens it; without, and after it is taken back, nobody does', async () => {
  const { person, phone } = await somebody()
  await uploaded(person, phone)
  const path = `/api/people/${person}/files/${hash}`
  assert.equal((await ask('GET', path, doctor)).status, 404)
  await world.share(person, team, ['diary'])
  assert.equal((await ask('GET', path, doctor)).status, 404)
  await world.share(person, team, ['body'])
  assert.deepEqual((await ask('GET', path, doctor)).bytes, photo)
  await world.owner.query('update frond.access_grant set revoked_at = now() where person = $1', [person])
  for (const asker of [doctor, stranger, (await somebody()).phone, null]) assert.notEqual((await ask('GET', path, asker)).status, 200)
})

test('another person, a stranger and an unshared stream cannot put a file there', async () => {
  const { person } = await somebody()
  const others: [Asker, string][] = [[(await somebody()).phone, 'person.not-shared'], [stranger, 'person.not-shared'], [null, 'session.ended']]
  for (const [asker, code] of others) assert.equal(codeOf(await put(person, asker, 0, photo.subarray(0, 10))), code)
  await world.share(person, team, ['diary'])
  assert.equal(codeOf(await put(person, doctor, 0, photo.subarray(0, 10))), 'stream.not-shared')
})

test('a file that is not what its name says is thrown away, and can be sent again', async () => {
  const { person, phone } = await somebody()
  const wrong = 'a'.repeat(64)
  await put(person, phone, 0, photo.subarray(0, MOST_PIECE_BYTES), wrong)
  assert.equal(codeOf(await put(person, phone, MOST_PIECE_BYTES, photo.subarray(MOST_PIECE_BYTES), wrong)), 'file.damaged')
  assert.deepEqual((await put(person, phone, 0, photo.subarray(0, 10), wrong)).body, { received: 10, whole: false })
})

test('what is too large, or no file at all, is refused by name', async () => {
  const { person, phone } = await somebody()
  assert.equal(codeOf(await put(person, phone, 0, new Uint8Array(MOST_PIECE_BYTES + 1))), 'request.too-large')
  assert.equal(codeOf(await ask('PUT', `/api/people/${person}/files/${hash}?stream=body&offset=0&length=99999999`, phone, new Uint8Array(1))), 'request.malformed')
  assert.equal(codeOf(await ask('GET', `/api/people/${person}/files/..%2Fsession`, phone)), 'request.malformed')
})

test('one person’s files have a limit together, also while they arrive, and what is here goes on', async () => {
  const small = await createApp({ connection: database.connection, secrets: { session: 's'.repeat(64) }, config: { ...config, fileMegabytes: 2 } }, { slices: [], log: () => undefined, connections: 2 })
  const { person, phone } = await somebody()
  const send = async (offset: number, name: string) => {
    const piece = photo.subarray(offset, offset + MOST_PIECE_BYTES)
    const path = `/api/people/${person}/files/${name}?stream=body&offset=${offset}&length=${photo.length}`
    const response = await small.fetch(new Request(`http://frond.test${path}`, { method: 'PUT', headers: { ...sessionHeaders(phone), 'content-length': String(piece.length) }, body: piece }))
    return { status: response.status, body: await response.json() as unknown, headers: response.headers }
  }
  assert.equal((await send(0, hash)).status, 200)
  assert.equal(codeOf(await send(0, 'b'.repeat(64))), 'file.too-many', 'while another arrives')
  assert.deepEqual((await send(MOST_PIECE_BYTES, hash)).body, { received: photo.length, whole: true })
  assert.equal(codeOf(await send(0, 'c'.repeat(64))), 'file.too-many')
  assert.deepEqual((await send(0, hash)).body, { received: photo.length, whole: true })
  await small.stop()
})

test('the files of an erased person are no longer known and leave the disk, and nobody else’s do', async () => {
  const [{ person, phone }, other] = [await somebody(), await somebody()]
  await uploaded(person, phone)
  await uploaded(other.person, other.phone)
  await world.owner.query('select frond.erase($1)', [person])
  assert.equal(codeOf(await ask('GET', `/api/people/${person}/files/${hash}`, phone)), 'session.ended')
  const disk = new FileDisk(dataFolder)
  await forgetErasedFiles(database.connection, disk)
  assert.deepEqual(await Promise.all([person, other.person].map(async one => (await disk.received({ person: one, hash })).whole)), [false, true])
})
