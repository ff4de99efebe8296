import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartProblem, errorCode } from './start-problem.ts'

/** What this server alone knows: made at the first start, kept in the data folder, readable by its account only. */
export type Secrets = {
  /** Signs the sessions of the clinic. */
  session: string
}

/** The secrets' files in the data folder, by name; a backup carries them. */
export const secretFiles = { session: 'session.secret' } as const

/** Reads the secrets of a data folder, making those that are not there yet. */
export function readSecrets(dataFolder: string): Secrets {
  return { session: readOrMake(join(dataFolder, secretFiles.session)) }
}

/** What tells a data folder from every other, by whatever path or machine it is reached: made once, no secret. */
export function readFolderId(dataFolder: string): string {
  return makeOnce(join(dataFolder, 'folder.id'))
}

function readOrMake(file: string): string {
  const secret = makeOnce(file)
  if (secret.length >= 64) return secret
  throw new StartProblem('start.secret-damaged', `The secret in ${file} is damaged: bring it back from a copy, or remove the file, which signs everybody out once.`)
}

function makeOnce(file: string): string {
  if (!existsSync(file)) {
    // Written whole under another name first: a secret cut short by a full disk must never be taken for one.
    const draft = `${file}.new-${process.pid}`
    writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true })
    try {
      linkSync(draft, file)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    } finally {
      rmSync(draft)
    }
  }
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}
