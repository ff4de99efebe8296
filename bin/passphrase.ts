import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { StartProblem } from '#server/start-problem.ts'

/** The passphrase of a backup: from a file, from FROND_PASSPHRASE, or typed in unseen. */
export async function readPassphrase(file: string | undefined): Promise<string> {
  if (file !== undefined) return readWords(file).replace(/\r?\n$/, '')
  const given = process.env['FROND_PASSPHRASE']
  if (given !== undefined && given !== '') return given
  if (!process.stdin.isTTY) {
    throw new StartProblem('backup.no-passphrase', 'A backup is closed with a passphrase: name a file that holds it with --passphrase-file FILE, or set FROND_PASSPHRASE.')
  }
  process.stderr.write('Passphrase of the backup (without it nobody can ever open it): ')
  const unseen = new Writable({ write: (_, __, done) => done() })
  const reader = createInterface({ input: process.stdin, output: unseen, terminal: true })
  try {
    return await reader.question('')
  } finally {
    reader.close()
    process.stderr.write('\n')
  }
}

/** A small text file that the operator named. */
export function readWords(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new StartProblem('file.not-read', `${file} cannot be read: name a file that this account may read.`, { cause: error })
  }
}
