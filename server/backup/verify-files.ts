import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { errorCode } from '../start-problem.ts'
import { filesFolder } from './write.ts'

/** A file that the record speaks of and that is not as it was. */
export type FileBreak = { person: string; hash: string; why: 'missing' | 'changed' }

/** Checks that every file the database knows lies in the data folder and is what its name says. */
export async function verifyFiles(client: pg.ClientBase, dataFolder: string): Promise<{ files: number; breaks: FileBreak[] }> {
  const { rows } = await client.query<{ person: string; hash: string }>('select person, hash from frond.file order by person, hash')
  const breaks: FileBreak[] = []
  for (const { person, hash } of rows) {
    const found = await hashOf(join(dataFolder, filesFolder, person, hash))
    if (found !== hash) breaks.push({ person, hash, why: found === null ? 'missing' : 'changed' })
  }
  return { files: rows.length, breaks }
}

async function hashOf(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
    return hash.digest('hex')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}
