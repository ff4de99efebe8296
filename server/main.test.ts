import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import pg from 'pg'
import { makeTestDatabase, urlOf } from '#test/database.ts'
import { makeFolder } from '#test/folder.ts'
import { freePort, startFrond, type FrondProcess } from '#test/frond-process.ts'
import { speakAsOldPostgres } from '#test/old-postgres.ts'
import { asOwner, makeBareDatabase } from '#test/postgres.ts'

async function refusal(settings: Record<string, string>): Promise<string> {
  const frond = startFrond({ PORT: String(await freePort()), FROND_DATA: makeFolder(), ...settings })
  // One that runs after all ends too, with another code.
  void frond.ready.then(frond.stop, () => undefined)
  const { code } = await frond.ended
  assert.equal(code, 1, frond.said())
  const sentence = frond.said().trim()
  assert.equal(sentence.includes('\n'), false, `one sentence, not: ${sentence}`)
  return sentence
}

async function running(settings: Record<string, string>): Promise<FrondProcess> {
  const frond = startFrond({ PORT: String(await freePort()), ...settings })
  after(frond.stop)
  await frond.ready
  return frond
}

const databasePid = (data: string) => Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

describe('a start that cannot be is one sentence with the way out', () => {
  test('a port that is none', async () => {
    assert.match(await refusal({ PORT: '70000' }), /PORT is "70000".*from 1 to 65535/)
  })

  test('a public address that is not https', async () => {
    assert.match(await refusal({ FROND_URL: 'http://frond.example.org' }), /FROND_URL is .* must be the public https address/)
  })

  test('a port that another program has', async () => {
    const other = createServer()
    const port = await freePort()
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
    try {
      assert.match(await refusal({ PORT: String(port) }), /Port \d+ is already taken.*set PORT to a free port/)
    } finally {
      other.close()
    }
  })

  test('a data folder that cannot be written', async () => {
    assert.match(await refusal({ FROND_DATA: '/proc/frond' }), /cannot write its data folder \/proc\/frond.*set FROND_DATA/)
  })

  test('a data folder that is a file', async () => {
    const file = join(makeFolder(), 'file')
    writeFileSync(file, 'not a folder')
    assert.match(await refusal({ FROND_DATA: file }), /cannot write its data folder/)
    assert.equal(readFileSync(file, 'utf8'), 'not a folder')
  })

  test('a database folder of another PostgreSQL version, which stays as it was', async () => {
    const data = makeFolder()
    mkdirSync(join(data, 'postgres'), { mode: 0o700 })
    writeFileSync(join(data, 'postgres', 'PG_VERSION'), '14\n')
    assert.match(await refusal({ FROND_DATA: data }), /written by PostgreSQL 14 .*"frond restore"/)
    assert.deepEqual(readdirSync(join(data, 'postgres')), ['PG_VERSION'])
  })

  test('a database folder that holds something else', async () => {
    const data = makeFolder()
    mkdirSync(join(data, 'postgres'))
    writeFileSync(join(data, 'postgres', 'letter.txt'), 'dear all')
    assert.match(await refusal({ FROND_DATA: data }), /holds files but no PostgreSQL database/)
    assert.deepEqual(readdirSync(join(data, 'postgres')), ['letter.txt'])
  })

  test('a DATABASE_URL where nobody answers', async () => {
    const port = await freePort()
    assert.match(await refusal({ DATABASE_URL: `postgres://frond@127.0.0.1:${port}/frond` }), /does not answer.*leave DATABASE_URL out/)
  })

  test('a DATABASE_URL that cannot be read', async () => {
    assert.match(await refusal({ DATABASE_URL: 'http://[frond' }), /DATABASE_URL/)
  })

  test('a DATABASE_URL with a PostgreSQL that is too old', async () => {
    const old = await speakAsOldPostgres('14.22', 140_022)
    try {
      assert.match(await refusal({ DATABASE_URL: old.url }), /is PostgreSQL 14\.22 and Frond needs 15 or later/)
    } finally {
      old.stop()
    }
  })

  test('a DATABASE_URL whose text is not UTF-8', async () => {
    const own = await makeTestDatabase()
    const name = 'latin_letters'
    const client = new pg.Client(own.connection)
    await client.connect()
    await client.query(`create database ${name} encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' locale_provider 'libc' template template0`)
    try {
      assert.match(await refusal({ DATABASE_URL: urlOf({ ...own.connection, database: name }) }), /keeps text as LATIN1 and Frond needs UTF8/)
    } finally {
      await client.query(`drop database ${name} with (force)`)
      await client.end()
    }
  })
})

describe('a DATABASE_URL whose user has too few rights', () => {
  const fewRights = async (rights: string) => {
    const { connection } = await makeTestDatabase()
    const bare = await makeBareDatabase(connection)
    const user = `few_${randomBytes(6).toString('hex')}`
    await asOwner(bare, (owner) => owner.query(`create role ${user} login ${rights}; alter database ${bare.database} owner to ${user}`))
    after(() => asOwner(connection, async (owner) => {
      await owner.query(`drop database ${bare.database} with (force)`)
      await owner.query(`drop role ${user}`)
    }))
    return { bare, user, url: urlOf({ ...bare, user }) }
  }
  const schemas = (bare: pg.ClientConfig) => asOwner(bare, async (owner) => (await owner.query(`select nspname from pg_namespace where nspname ~ 'frond|signin'`)).rows)

  test('the sentence says why, nothing is changed, and its statement leads to a start', async () => {
    const { bare, user, url } = await fewRights('nocreaterole')
    const sentence = await refusal({ DATABASE_URL: url })
    assert.match(sentence, /too few rights \(permission denied to .* role.*\): it must own the database and have CREATEROLE/)
    assert.deepEqual(await schemas(bare), [])
    const [, statement = ''] = /run "(.*)" and start again\.$/.exec(sentence) ?? []
    assert.match(statement, new RegExp(`^alter role ${user} createrole; alter database ${bare.database} owner to ${user}; grant .*frond_app`))
    await asOwner(bare, (owner) => owner.query(statement))
    const frond = await running({ DATABASE_URL: url, FROND_DATA: makeFolder() })
    assert.equal((await fetch(`${frond.address}/ready`)).status, 200)
    await frond.stop()
  })

  test('also one who may create roles, but is not in those that another made', async () => {
    const { url } = await fewRights('createrole')
    assert.match(await refusal({ DATABASE_URL: url }), /too few rights \(permission denied to grant role .*grant .*frond_app/)
  })

  test('also one who may make nothing in the database', async () => {
    const { bare, user, url } = await fewRights('createrole')
    await asOwner(bare, (owner) => owner.query(`alter database ${bare.database} owner to ${owner.escapeIdentifier(String(bare.user))}`))
    await asOwner(bare, (owner) => owner.query(`grant frond_app, frond_signin, frond_keeper to ${user}`))
    assert.match(await refusal({ DATABASE_URL: url }), /too few rights \(permission denied for database .*alter database/)
  })
})

describe('a server on a given database', () => {
  test('keeps a second one off its data folder by whatever path, and the commands go on beside it', async () => {
    const { url } = await makeTestDatabase()
    const data = makeFolder()
    const path = join(makeFolder(), 'another path')
    symlinkSync(data, path)
    const first = await running({ DATABASE_URL: url, FROND_DATA: data })
    const before = readdirSync(data)
    assert.match(await refusal({ DATABASE_URL: url, FROND_DATA: data }), /already running on this data folder.*DATABASE_URL, FROND_DATA and PORT/)
    assert.match(await refusal({ DATABASE_URL: url, FROND_DATA: path }), /already running on this data folder/)
    assert.deepEqual(readdirSync(data), before)
    const command = (...words: string[]) => {
      const env = { ...process.env, DATABASE_URL: url, FROND_DATA: data, FROND_PASSPHRASE: 'slow green fern and moss' }
      const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '..', 'bin', 'frond.ts'), ...words], { encoding: 'utf8', env })
      return stdout + stderr
    }
    assert.match(command('setup-link'), /^http:/)
    assert.match(command('demo'), /has not been set up yet/)
    assert.match(command('verify'), /Every chain holds/)
    assert.match(command('backup', join(makeFolder(), 'a backup')), /holds \d+ rows/)
    assert.equal((await fetch(`${first.address}/ready`)).status, 200)
    await first.stop()
  })

  test('starts again at once after it was killed', async () => {
    const { url } = await makeTestDatabase()
    const data = makeFolder()
    const killed = await running({ DATABASE_URL: url, FROND_DATA: data })
    killed.child.kill('SIGKILL')
    await killed.ended
    const next = await running({ DATABASE_URL: url, FROND_DATA: data })
    assert.equal((await fetch(`${next.address}/ready`)).status, 200)
    await next.stop()
  })

  test('keeps its lock when the connection that holds it breaks', async () => {
    const { connection, url } = await makeTestDatabase()
    const data = makeFolder()
    const frond = await running({ DATABASE_URL: url, FROND_DATA: data })
    const holders = () => asOwner(connection, async (owner) => (await owner.query<{ pid: number }>(`select pid from pg_stat_activity where datname = current_database() and application_name = 'frond lock'`)).rows)
    const [holder] = await holders()
    assert.ok(holder)
    await asOwner(connection, (owner) => owner.query('select pg_terminate_backend($1, 5000)', [holder.pid]))
    while ((await holders()).length === 0) await new Promise((done) => setTimeout(done, 20))
    assert.match(await refusal({ DATABASE_URL: url, FROND_DATA: data }), /already running on this data folder/)
    assert.equal((await fetch(`${frond.address}/ready`)).status, 200)
    await frond.stop()
  })
})

describe('a server on the database that comes with it', () => {
  test('keeps a second one off its data folder and stays unharmed', async () => {
    const data = makeFolder()
    const first = await running({ FROND_DATA: data })
    const pid = databasePid(data)
    assert.match(await refusal({ FROND_DATA: data }), /already running on this data folder.*FROND_DATA and PORT/)
    assert.equal(databasePid(data), pid)
    assert.equal((await fetch(`${first.address}/health`)).status, 200)
  })

  test('starts again after it alone was killed, and stops the database that was left', async () => {
    const data = makeFolder()
    const killed = await running({ FROND_DATA: data })
    const orphan = databasePid(data)
    killed.child.kill('SIGKILL')
    await killed.ended
    assert.doesNotThrow(() => process.kill(orphan, 0), 'the database outlives its killed server')
    const next = await running({ FROND_DATA: data })
    assert.notEqual(databasePid(data), orphan)
    assert.equal((await fetch(`${next.address}/health`)).status, 200)
  })

  test('starts again after both were killed', async () => {
    const data = makeFolder()
    const killed = await running({ FROND_DATA: data })
    killed.child.kill('SIGKILL')
    process.kill(databasePid(data), 'SIGKILL')
    await killed.ended
    const next = await running({ FROND_DATA: data })
    assert.equal((await fetch(`${next.address}/health`)).status, 200)
  })

  test('starts although its database left the number of what is now another program', async () => {
    const data = makeFolder()
    const killed = await running({ FROND_DATA: data })
    const pidFile = join(data, 'postgres', 'postmaster.pid')
    const left = readFileSync(pidFile, 'utf8')
    await killed.stop()
    writeFileSync(pidFile, left.replace(/^\d+/, String(process.pid)), { mode: 0o600 })
    await running({ FROND_DATA: data })
    assert.notEqual(databasePid(data), process.pid)
  })

  test('starts its database again when only that was killed', async () => {
    const data = makeFolder()
    const frond = await running({ FROND_DATA: data })
    const before = databasePid(data)
    process.kill(before, 'SIGKILL')
    const until = performance.now() + 20_000
    while (!frond.said().includes('The database is back.') && performance.now() < until) await new Promise((done) => setTimeout(done, 50))
    assert.match(frond.said(), /The database is back\./)
    assert.notEqual(databasePid(data), before)
    await frond.stop()
  })

  test('works in a folder whose path is too long for a socket', async () => {
    const data = join(makeFolder(), 'a-long-name-'.repeat(6), 'and-another-'.repeat(6), 'the data of the clinic')
    const frond = await running({ FROND_DATA: data })
    assert.equal((await fetch(`${frond.address}/health`)).status, 200)
  })

  test('stops on SIGTERM in good order, leaving no process behind', async () => {
    const data = makeFolder()
    const frond = await running({ FROND_DATA: data })
    const pid = databasePid(data)
    await frond.stop()
    assert.deepEqual(await frond.ended, { code: 0, signal: null })
    assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' })
    assert.match(readFileSync(join(data, 'postgres.log'), 'utf8'), /database system is shut down\n$/)
  })

  test('keeps its data and its secrets private', async () => {
    const data = join(makeFolder(), 'data')
    const frond = await running({ FROND_DATA: data })
    const mode = (...names: string[]) => (statSync(join(data, ...names)).mode & 0o777).toString(8)
    assert.deepEqual([mode(), mode('postgres'), mode('run'), mode('session.secret')], ['700', '700', '700', '600'])
    await frond.stop()
  })
})
