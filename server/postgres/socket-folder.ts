import { createHash } from 'node:crypto'
import { chownSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartProblem, errorCode } from '../start-problem.ts'
import type { RunAs } from './run-as.ts'

const longestSocketPathBytes = 103
const socketName = '.s.PGSQL.5432.lock'

/**
 * The private folder for the database's socket.
 *
 * It lies in the data folder when the path is short enough for the operating system (107 bytes on Linux, 103 on
 * macOS), else in the temporary folder under a name made from the data folder and checked to be ours alone.
 */
export function prepareSocketFolder(dataFolder: string, runAs: RunAs): string {
  const nested = join(dataFolder, 'run')
  const folder = fits(nested) ? nested : shortFolder(dataFolder)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
  const self = process.getuid?.()
  const owner = runAs.uid ?? self
  if (runAs.uid !== undefined && runAs.gid !== undefined && lstatSync(folder).uid === self) chownSync(folder, runAs.uid, runAs.gid)
  const found = lstatSync(folder)
  if (!found.isDirectory() || found.uid !== owner || (found.mode & 0o077) !== 0) {
    throw new StartProblem(
      'start.socket-folder-not-ours',
      `The folder ${folder} must be a private folder of the account that runs the database, and it is not: remove it and start again.`,
    )
  }
  return folder
}

function shortFolder(dataFolder: string): string {
  const name = `frond-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`
  const own = join(tmpdir(), name)
  return fits(own) ? own : join('/tmp', name)
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, socketName)) <= longestSocketPathBytes
}
