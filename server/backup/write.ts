import { createWriteStream, existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { secretFiles } from '../secrets.ts'
import { StartProblem, errorCode, errorWords } from '../start-problem.ts'
import type { Lock } from './lock-and-key.ts'
import { pack, type Part } from './parts.ts'
import { seal } from './sealed.ts'
import { tablesInOrder } from './tables.ts'
import { verifyChains, type Verified } from './verify.ts'

/** The folder of uploaded files in the data folder. */
export const filesFolder = 'files'

const rowsAtOnce = 250
const pieceBytes = 1_048_576

/** What a backup is made of and where it goes. */
export type BackupOrder = { connection: pg.ClientConfig; dataFolder: string; file: string; lock: Lock; now: Date }

/** What a backup holds. */
export type BackupMade = { rows: number; files: number; verified: Verified }

/**
 * Writes rows, files and keys of a running Frond into one closed file.
 *
 * All rows are of one moment, whatever is being written meanwhile. The file appears under its name only when it is whole.
 */
export async function writeBackup({ connection, dataFolder, file, lock, now }: BackupOrder): Promise<BackupMade> {
  if (existsSync(file)) throw new StartProblem('backup.file-exists', `${file} exists already: name a new file.`)
  const client = new pg.Client({ ...connection, application_name: 'frond backup' })
  client.on('error', () => undefined)
  await client.connect()
  const draft = `${file}.not-whole`
  try {
    await client.query(`set timezone = 'UTC'; set datestyle = 'ISO'; set bytea_output = 'hex'; set extra_float_digits = 3`)
    await client.query('begin isolation level repeatable read, read only')
    const verified = await verifyChains(client)
    const made = { rows: 0, files: 0, verified }
    const parts = partsOf(client, dataFolder, now, made)
    await pipeline(seal(pack(parts), lock), createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true }))
    renameSync(draft, file)
    return made
  } catch (error) {
    rmSync(draft, { force: true })
    if (['EACCES', 'EROFS', 'ENOENT', 'ENOSPC', 'ENOTDIR'].includes(errorCode(error))) {
      throw new StartProblem('backup.not-written', `The backup cannot be written to ${file} (${errorWords(error)}): name a file in a folder with room that this account may write.`, { cause: error })
    }
    throw error
  } finally {
    await client.end()
  }
}

async function* partsOf(client: pg.Client, dataFolder: string, now: Date, made: BackupMade): AsyncGenerator<Part> {
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>('select name, checksum from frond_history.migration order by name')
  yield { part: 'about', madeAt: now.toISOString(), migrations }
  const counts: Record<string, number> = {}
  for (const { name, quoted } of await tablesInOrder(client)) {
    counts[name] = 0
    await client.query(`declare all_of_it no scroll cursor for select t::text as row from ${quoted} t`)
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`fetch ${rowsAtOnce} from all_of_it`)
      if (rows.length === 0) break
      counts[name] += rows.length
      yield { part: 'rows', table: name, rows: rows.map(({ row }) => row) }
    }
    await client.query('close all_of_it')
    made.rows += counts[name]
  }
  // Files are only ever added, and before the entry that speaks of them: read after the rows, none is missing.
  for (const path of filesIn(join(dataFolder, filesFolder))) {
    // Erased a moment ago: its row goes with it at the restore.
    const file = await open(path).catch(nothingWhenGone)
    if (file === undefined) continue
    yield* piecesOf(file, relative(join(dataFolder, filesFolder), path))
    made.files += 1
  }
  for (const name of Object.values(secretFiles)) {
    const file = join(dataFolder, name)
    if (existsSync(file)) yield { part: 'key', name, text: readFileSync(file, 'utf8') }
  }
  yield { part: 'end', counts, files: made.files, heads: made.verified.heads }
}

function nothingWhenGone(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error
}

async function* piecesOf(file: FileHandle, path: string): AsyncGenerator<Part> {
  for await (const piece of file.createReadStream({ highWaterMark: pieceBytes })) {
    yield { part: 'file', path, piece: (piece as Buffer).toString('base64'), last: false }
  }
  yield { part: 'file', path, piece: '', last: true }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
