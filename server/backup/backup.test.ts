import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import type { PersonId } from '#log/ids.ts'
import { openTestApp, type TestApp } from '#test/app.ts'
import { makeTestDatabase, type TestDatabase } from '#test/database.ts'
import { makeFolder } from '#test/folder.ts'
import { asOwner, makeBareDatabase } from '#test/postgres.ts'
import { batchOf, note, testRegistry } from '#test/statements.ts'
import { openWorld, type World, type WorldAccount, type WorldDevice } from '#test/world.ts'
import type { Key, Lock } from './lock-and-key.ts'
import { restoreBackup, type Restored } from './restore.ts'
import { leftOut, tablesInOrder } from './tables.ts'
import { keepTakenBack, readTakenBack, takenBackFile, type TakenBack } from './taken-back.ts'
import { verifyChains } from './verify.ts'
import { verifyFiles } from './verify-files.ts'
import { writeBackup } from './write.ts'

function makeKeys(): { publicKey: string; privateKey: string } {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  return { publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(), privateKey: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() }
}

const words = { passphrase: 'a passphrase for tests' }
const keys = makeKeys()
const lock = { publicKey: keys.publicKey }
const key = { privateKey: keys.privateKey }
const now = new Date('2026-03-01T12:00:00Z')

let source: TestDatabase
let world: World
let app: TestApp
let device: WorldDevice
let account: WorldAccount
let person: PersonId
const dataFolder = makeFolder()
const photo = randomBytes(3_000_000)
const photoHash = createHash('sha256').update(photo).digest('hex')

const append = (texts: string[]) => app.ask('POST', `/api/people/${person}/log/append`, { device }, batchOf(texts.map((text) => note(text))))

before(async () => {
  source = await makeTestDatabase()
  world = await openWorld(source)
  app = await openTestApp(source.connection, { registry: testRegistry })
  account = await world.account(await world.team())
  person = await world.person(account.team)
  device = await world.device(person)
  await world.share(person, account.team, ['diary'])
  assert.equal((await append(['one, "two" \\ {three}', 'línea\nnueva 🌿', ''])).status, 200)
  mkdirSync(join(dataFolder, 'files', person), { recursive: true })
  writeFileSync(join(dataFolder, 'files', person, photoHash), photo)
  writeFileSync(join(dataFolder, 'files', person, 'empty'), '')
  await world.owner.query(`insert into frond.file (person, hash, stream, bytes, author) values ($1, $2, 'body', $3, 'a device')`, [person, photoHash, photo.length])
  writeFileSync(join(dataFolder, 'session.secret'), `${'5'.repeat(64)}\n`)
})
after(() => world.owner.end())

async function backUp(closedWith: Lock = lock): Promise<string> {
  const file = join(makeFolder(), 'frond.backup')
  await writeBackup({ connection: source.connection, dataFolder, file, lock: closedWith, now })
  return file
}

type Target = { connection: pg.ClientConfig; dataFolder: string }

async function emptyTarget(): Promise<Target> {
  return { connection: await makeBareDatabase(source.connection), dataFolder: makeFolder() }
}

function restore(file: string, target: Target, openedWith: Key = key, takenBack: TakenBack[] = []): Promise<Restored> {
  return restoreBackup({ ...target, file, key: openedWith, takenBack })
}

async function everyRow(connection: pg.ClientConfig): Promise<Record<string, string[]>> {
  return asOwner(connection, async (client) => {
    const all: Record<string, string[]> = {}
    for (const { name, quoted } of await tablesInOrder(client)) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${quoted} t order by 1`)
      all[name] = rows.map(({ row }) => row)
    }
    return all
  })
}

describe('a backup that comes back', () => {
  test('holds every row, file and key, and a new epoch', async () => {
    const target = await emptyTarget()
    const restored = await restore(await backUp(), target)
    assert.equal(restored.verified.breaks.length, 0)
    assert.equal(restored.verified.entries, 3)
    assert.equal(restored.madeAt, now.toISOString())
    const [was, is] = [await everyRow(source.connection), await everyRow(target.connection)]
    assert.notDeepEqual(is['frond.setting'], was['frond.setting'])
    assert.deepEqual({ ...is, 'frond.setting': [] }, { ...was, 'frond.setting': [] })
    assert.deepEqual(readFileSync(join(target.dataFolder, 'files', person, photoHash)), photo)
    assert.equal(statSync(join(target.dataFolder, 'files', person, 'empty')).size, 0)
    assert.equal(readFileSync(join(target.dataFolder, 'session.secret'), 'utf8'), `${'5'.repeat(64)}\n`)
    assert.equal(statSync(join(target.dataFolder, 'session.secret')).mode & 0o777, 0o600)
  })

  test('is of one moment, however much is written meanwhile', async () => {
    let writing = true
    const writer = (async () => {
      for (let n = 0; writing; n++) await append([`while it is made ${n}`])
    })()
    const files = [await backUp(), await backUp(), await backUp()]
    writing = false
    await writer
    for (const file of files) {
      const target = await emptyTarget()
      assert.deepEqual((await restore(file, target)).verified.breaks, [])
    }
  })

  test('opens with what it was closed with, and with nothing else', async () => {
    const byKey = await backUp()
    const byWords = await backUp(words)
    const target = await emptyTarget()
    await assert.rejects(restore(byKey, target, { privateKey: makeKeys().privateKey }), { code: 'backup.wrong-key' })
    await assert.rejects(restore(byKey, target, words), { code: 'backup.wrong-key' })
    await assert.rejects(restore(byWords, target, key), { code: 'backup.wrong-key' })
    await assert.rejects(restore(byWords, target, { passphrase: 'another passphrase' }), { code: 'backup.wrong-key' })
    await asOwner(target.connection, async (client) => {
      assert.equal((await client.query(`select from pg_namespace where nspname = 'frond'`)).rowCount, 0, 'and nothing was changed')
    })
    assert.equal((await restore(byWords, target, words)).verified.breaks.length, 0)
  })

  test('does not bring back what was erased, redacted, revoked, removed or ended since', async () => {
    const other = await world.person(account.team)
    const lost = await world.device(other)
    await app.ask('POST', `/api/people/${other}/log/append`, { device: lost }, batchOf([note('to be erased')]))
    const said = note('to be redacted')
    await app.ask('POST', `/api/people/${person}/log/append`, { device }, batchOf([said]))
    const colleague = await world.account(account.team)
    await world.share(person, account.team, ['clinical'])
    const file = await backUp()
    await world.owner.query('select frond.redact($1, $2, $3)', [person, said.id, 'a mistake'])
    await world.owner.query('select frond.erase($1)', [other])
    await world.owner.query('update frond.device set removed_at = now() where id = $1', [lost.id])
    await world.owner.query('update frond.member set ended_at = now() where account = $1', [colleague.id])
    await world.owner.query('insert into frond.bar (person, account) values ($1, $2)', [person, account.id])
    await world.owner.query(`update frond.access_grant set stopped_at = now() where person = $1 and stream = 'clinical'`, [person])
    await world.owner.query(`update frond.access_grant set revoked_at = now() where person = $1 and stream <> 'clinical'`, [person])
    await keepTakenBack(source.connection, dataFolder)

    const target = await emptyTarget()
    const restored = await restore(file, target, key, readTakenBack(takenBackFile(dataFolder)))
    assert.equal(restored.takenBackAgain, 6)
    await asOwner(target.connection, async (client) => {
      for (const table of ['entry', 'device', 'identity']) assert.equal((await client.query(`select from frond.${table} where person = $1`, [other])).rowCount, 0, table)
      assert.deepEqual((await client.query('select body, salt from frond.entry where id = $1', [said.id])).rows, [{ body: null, salt: null }])
      assert.equal((await client.query('select from frond.device where id = $1 and removed_at is null', [lost.id])).rowCount, 0)
      assert.equal((await client.query('select from frond.member where account = $1 and ended_at is null', [colleague.id])).rowCount, 0)
      assert.equal((await client.query('select from frond.access_grant where revoked_at is null and stopped_at is null')).rowCount, 0)
      assert.equal((await client.query('select from frond.bar where person = $1 and account = $2', [person, account.id])).rowCount, 1)
      assert.deepEqual((await verifyChains(client)).breaks, [])
    })
    await world.share(person, account.team, ['diary'])
  })

  test('leaves nobody signed in', async () => {
    const target = await emptyTarget()
    await restore(await backUp(), target)
    await asOwner(target.connection, async (client) => {
      for (const name of Object.keys(leftOut)) {
        const [schema = '', table = ''] = name.split('.')
        const { rowCount } = await client.query(`select from ${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`)
        assert.equal(rowCount, 0, name)
      }
    })
  })
})

describe('a restore that is refused changes nothing', () => {
  test('with any byte changed, or cut short anywhere', async () => {
    const file = await backUp()
    const whole = readFileSync(file)
    const target = await emptyTarget()
    const damaged = join(makeFolder(), 'damaged.backup')
    for (const place of [10, 300, Math.floor(whole.length / 2), whole.length - 1]) {
      const bytes = Buffer.from(whole)
      bytes[place] = (bytes[place] ?? 0) ^ 1
      writeFileSync(damaged, bytes)
      await assert.rejects(restore(damaged, target), { name: 'StartProblem' }, `byte ${place}`)
    }
    for (const length of [0, 5, 300, 1_048_576, whole.length - 17, whole.length - 1]) {
      writeFileSync(damaged, whole.subarray(0, length))
      await assert.rejects(restore(damaged, target), { name: 'StartProblem' }, `${length} bytes`)
    }
    assert.equal(existsSync(join(target.dataFolder, 'session.secret')), false)
    assert.equal(existsSync(join(target.dataFolder, 'files')), false)
    assert.equal((await restore(file, target)).verified.breaks.length, 0, 'and the whole one still comes back there')
  })

  test('into a Frond that holds a clinic', async () => {
    await assert.rejects(restore(await backUp(), { connection: source.connection, dataFolder: makeFolder() }), { code: 'backup.not-empty' })
    const target = await emptyTarget()
    const file = await backUp()
    await restore(file, target)
    await assert.rejects(restore(file, target), { code: 'backup.not-empty' })
  })

  test('from a file that is no backup, or is not there', async () => {
    const target = await emptyTarget()
    const file = join(makeFolder(), 'letter.txt')
    await assert.rejects(restore(file, target), { code: 'backup.not-read' })
    writeFileSync(file, 'dear all\n')
    await assert.rejects(restore(file, target), { code: 'backup.not-one' })
  })

  test('of a record that was tampered with before the backup was made, unless it is taken as it is', async () => {
    const { rows: [entry] } = await world.owner.query<{ seq: number; body: string }>(`select seq, body from frond.entry where person = $1 and stream = 'diary' order by seq limit 1`, [person])
    await world.owner.query(`update frond.entry set body = replace(body, 'one', 'two') where person = $1 and stream = 'diary' and seq = $2`, [person, entry?.seq])
    try {
      const file = await backUp()
      const target = await emptyTarget()
      await assert.rejects(restore(file, target), { code: 'backup.chain-broken' })
      const restored = await restoreBackup({ ...target, file, key, takenBack: [], evenBroken: true })
      assert.deepEqual(restored.verified.breaks.map(({ why }) => why), ['digest'])
    } finally {
      await world.owner.query(`update frond.entry set body = $3 where person = $1 and stream = 'diary' and seq = $2`, [person, entry?.seq, entry?.body])
    }
  })
})

describe('verify finds', () => {
  const changes: [string, string, string][] = [
    ['a changed body', `update frond.entry set body = body || ' ' where person = $1 and seq = 2 and stream = 'diary'`, 'digest'],
    ['a changed header', `update frond.entry set header = replace(header, 'Europe/London', 'Europe/Paris') where person = $1 and seq = 2 and stream = 'diary'`, 'hash'],
    ['a changed author', `update frond.entry set author = 'another' where person = $1 and seq = 2 and stream = 'diary'`, 'hash'],
    ['a column that differs from its header', `update frond.entry set at = at - interval '1 day' where person = $1 and seq = 2 and stream = 'diary'`, 'header'],
    ['a missing entry', `delete from frond.entry where person = $1 and seq = 2 and stream = 'diary'`, 'gap'],
    ['a missing last entry', `delete from frond.entry e where person = $1 and stream = 'diary' and seq = (select max(seq) from frond.entry where person = $1 and stream = 'diary')`, 'head'],
    ['a missing head', `delete from frond.head where person = $1 and stream = 'diary'`, 'head'],
    ['a changed line of the audit', `update frond.audit set who = 'nobody' where person = $1 and seq = 1`, 'hash'],
  ]
  for (const [what, change, why] of changes) {
    test(what, async () => {
      await asOwner(source.connection, async (client) => {
        await client.query('begin')
        assert.deepEqual((await verifyChains(client)).breaks, [])
        const { rowCount } = await client.query(change, [person])
        assert.equal(rowCount, 1)
        const { breaks } = await verifyChains(client)
        assert.ok(breaks.some((each) => each.person === person && each.why === why), JSON.stringify(breaks))
        await client.query('rollback')
      })
    })
  }
})

test('verify finds a file that is missing, and one that was changed', async () => {
  const target = await emptyTarget()
  await restore(await backUp(), target)
  const file = join(target.dataFolder, 'files', person, photoHash)
  await asOwner(target.connection, async (client) => {
    const why = async () => (await verifyFiles(client, target.dataFolder)).breaks.map((each) => each.why)
    assert.deepEqual(await why(), [])
    writeFileSync(file, 'another photo')
    assert.deepEqual(await why(), ['changed'])
    rmSync(file)
    assert.deepEqual(await why(), ['missing'])
  })
})
