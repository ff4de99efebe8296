import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NOBODY_READS, readCrisisFile } from '#features/crisis/service-file.ts'
import type { CrisisFile } from '#features/crisis/service-file.ts'
import { StartProblem, errorCode } from './start-problem.ts'

/** The file in the data folder in which a service says who reads alerts, when, and which numbers it gives. */
export const CRISIS_FILE = 'crisis.json'

/** Reads it once, when Frond starts. Without it nobody is known to read; a file that says something else refuses to start. */
export function crisisFileIn(dataFolder: string): CrisisFile {
  let text: string
  try {
    text = readFileSync(join(dataFolder, CRISIS_FILE), 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return NOBODY_READS
    throw new StartProblem('start.crisis-file-wrong', `${CRISIS_FILE} in the data folder cannot be read: let Frond read it, or take it away.`, { cause: error })
  }
  const read = readCrisisFile(text)
  if (read.ok) return read.file
  throw new StartProblem('start.crisis-file-wrong', `${CRISIS_FILE} in the data folder is not as it should be (${read.where}): mend it, or take it away. Without it, question 9 is not asked.`)
}
