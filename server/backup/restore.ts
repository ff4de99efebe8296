import { appendFileSync, createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import pg from 'pg'
import { migrate, readMigrations, type Migration } from '#db/migrate.ts'
import { secretFiles } from '../secrets.ts'
import { StartProblem, errorCode } from '../start-problem.ts'
import type { Key } from './lock-and-key.ts'
import { unpack, type Part } from './parts.ts'
import { unseal } from './sealed.ts'
import { tablesInOrder, type Table } from './tables.ts'
import { takeBackAgain, type TakenBack } from './taken-back.ts'
import { verifyChains, type Verified } from './verify.ts'
import { filesFolder } from './write.ts'

/** A backup, what opens it, and the empty place where it goes. */
export type RestoreOrder = {
  connection: pg.ClientConfig
  dataFolder: string
  file: string
  key: Key
  takenBack: readonly TakenBack[]
  /** Takes a record that was tampered with before the backup was made, when there is no better one. */
  evenBroken?: boolean
}

/** What came back. */
export type Restored = { madeAt: string; rows: number; files: number; takenBackAgain: number; verified: Verified }

/**
 * Brings a backup back into an empty database and data folder, all of it or nothing.
 *
 * Counts, heads and every chain are checked before anything counts; what was erased, redacted, revoked, removed or
 * ended since the backup is so again; and the epoch is new, so that devices send what this backup does not hold.
 */
export async function restoreBackup({ connection, dataFolder, file, key, takenBack, evenBroken = false }: RestoreOrder): Promise<Restored> {
  const parts = unpack(unseal(bytesOf(file), key))
  const { value: about } = await parts.next()
  if (about?.part !== 'about') throw damaged()
  const shape = migrationsOf(about)
  await refuseUnlessEmpty(connection, dataFolder)
  await migrate(connection, shape)

  const client = new pg.Client({ ...connection, application_name: 'frond restore' })
  client.on('error', () => undefined)
  await client.connect()
  const arriving = `${join(dataFolder, filesFolder)}.arriving`
  try {
    rmSync(arriving, { recursive: true, force: true })
    await client.query(`set timezone = 'UTC'; set datestyle = 'ISO'`)
    await client.query('begin')
    const came = await take(client, parts, arriving)
    const verified = await verifyChains(client)
    if (verified.heads !== came.end.heads || !sameCounts(came.counts, came.end.counts) || came.files !== came.end.files) throw damaged()
    if (verified.breaks.length > 0 && !evenBroken) throw new StartProblem('backup.chain-broken', brokenSentence(verified))
    // What is said in today's words needs today's shape; an older backup has it only after the migrations.
    const ofToday = shape.length === readMigrations().length
    let takenBackAgain = ofToday ? await takeBackAgain(client, takenBack) : 0
    await client.query('select frond.renew_epoch()')
    for (const [name, text] of came.keys) writeFileSync(join(dataFolder, name), text, { mode: 0o600, flush: true })
    if (existsSync(arriving)) renameSync(arriving, join(dataFolder, filesFolder))
    await client.query('commit')
    await migrate(connection)
    if (!ofToday) {
      await client.query('begin')
      takenBackAgain = await takeBackAgain(client, takenBack)
      await client.query('commit')
    }
    const rows = Object.values(came.counts).reduce((sum, count) => sum + count, 0)
    return { madeAt: about.madeAt, rows, files: came.files, takenBackAgain, verified }
  } finally {
    rmSync(arriving, { recursive: true, force: true })
    await client.end()
  }
}

async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  try {
    for await (const bytes of createReadStream(file, { highWaterMark: 1_048_576 })) yield bytes as Buffer
  } catch (error) {
    if (!['ENOENT', 'EACCES', 'EISDIR'].includes(errorCode(error))) throw error
    throw new StartProblem('backup.not-read', `The backup ${file} cannot be read: name a backup that this account may read.`, { cause: error })
  }
}

function migrationsOf({ migrations }: Extract<Part, { part: 'about' }>): Migration[] {
  const ours = readMigrations()
  return migrations.map(({ name, checksum }) => {
    const same = ours.find((each) => each.name === name && each.checksum === checksum)
    if (same === undefined) {
      throw new StartProblem('backup.newer', `This backup was made by a Frond that this one does not know (${name}): restore it with that version or a later one.`)
    }
    return same
  })
}

async function refuseUnlessEmpty(connection: pg.ClientConfig, dataFolder: string): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    const { rows } = await client.query<{ used: boolean }>(`select to_regclass('frond.person') is not null as used`)
    if (rows[0]?.used === true) {
      const { rows: found } = await client.query<{ used: boolean }>(
        `select exists (select from frond.person) or exists (select from frond.team) or exists (select from signin."user") as used`,
      )
      if (found[0]?.used === true) {
        throw new StartProblem('backup.not-empty', 'This Frond already holds a clinic, and a backup is brought back only into an empty one, so nothing was changed: set FROND_DATA to a new folder (or DATABASE_URL to an empty database).')
      }
    }
  } finally {
    await client.end()
  }
  const files = join(dataFolder, filesFolder)
  if (existsSync(files) && readdirSync(files).length > 0) {
    throw new StartProblem('backup.not-empty', `There are files in ${files} already, so nothing was changed: set FROND_DATA to a new folder.`)
  }
}

type Came = { counts: Record<string, number>; files: number; keys: Map<string, string>; end: Extract<Part, { part: 'end' }> }

async function take(client: pg.Client, parts: AsyncIterable<Part>, arriving: string): Promise<Came> {
  const tables = await tablesInOrder(client)
  // Migrations put a few rows of their own; those of the backup take their place.
  for (const { quoted } of tables.toReversed()) await client.query(`delete from ${quoted}`)
  // What triggers did when the rows were written is in the rows already.
  for (const { quoted } of tables) await client.query(`alter table ${quoted} disable trigger user`)
  const counts: Record<string, number> = Object.fromEntries(tables.map(({ name }) => [name, 0]))
  const keys = new Map<string, string>()
  let files = 0
  for await (const part of parts) {
    switch (part.part) {
      case 'about':
        throw damaged()
      case 'rows':
        counts[part.table] = (counts[part.table] ?? 0) + (await insert(client, tables, part))
        break
      case 'file':
        append(arriving, part.path, Buffer.from(part.piece, 'base64'))
        if (part.last) files += 1
        break
      case 'key':
        if (!Object.values<string>(secretFiles).includes(part.name)) throw damaged()
        keys.set(part.name, part.text)
        break
      case 'end':
        // Constraints that wait for the end would forbid touching the tables while they wait.
        await client.query('set constraints all immediate')
        for (const { quoted } of tables) await client.query(`alter table ${quoted} enable trigger user`)
        return { counts, files, keys, end: part }
    }
  }
  throw damaged()
}

async function insert(client: pg.Client, tables: Table[], { table, rows }: Extract<Part, { part: 'rows' }>): Promise<number> {
  const known = tables.find(({ name }) => name === table)
  if (known === undefined) throw damaged()
  const { rowCount } = await client.query(`insert into ${known.quoted} select (row::${known.quoted}).* from unnest($1::text[]) row`, [rows])
  return rowCount ?? 0
}

function append(folder: string, path: string, bytes: Buffer): void {
  const file = normalize(join(folder, path))
  if (!file.startsWith(folder + sep)) throw damaged()
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  appendFileSync(file, bytes, { mode: 0o600, flush: true })
}

function sameCounts(came: Record<string, number>, said: Record<string, number>): boolean {
  const names = new Set([...Object.keys(came), ...Object.keys(said)])
  return [...names].every((name) => (came[name] ?? 0) === (said[name] ?? 0))
}

function damaged(): StartProblem {
  return new StartProblem('backup.damaged', 'This backup does not hold what it says it holds: nothing was changed; use another copy of it.')
}

function brokenSentence({ breaks }: Verified): string {
  const [first] = breaks
  return `The record in this backup had been tampered with before it was made (${breaks.length} places, first ${first?.person} ${first?.stream} ${first?.seq}: ${first?.why}): nothing was changed; use an earlier backup, or take this one as it is with --even-broken.`
}
