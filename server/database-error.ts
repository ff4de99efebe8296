/** What an error of the database means for whoever asked: try again, it is away, or a defect of ours. */
import { errorCode, errorWords } from './start-problem.ts'

/** Two transactions met; the same again will do. */
export function isWorthRepeating(error: unknown): boolean {
  return ['40001', '40P01'].includes(errorCode(error))
}

/** The same id was appended at the same moment. */
export function isTakenTwice(error: unknown): boolean {
  return errorCode(error) === '23505'
}

const away = /^(08|57|53)...$|^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EADDRNOTAVAIL)$/
const awayWords = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|the database system is/

/** The database cannot be asked now: nothing was decided, so the asker waits. */
export function isAway(error: unknown): boolean {
  return away.test(errorCode(error)) || awayWords.test(errorWords(error))
}

/** The disk under the database, or under the files, is full. */
export function isDiskFull(error: unknown): boolean {
  return ['53100', 'ENOSPC', 'EDQUOT'].includes(errorCode(error))
}
