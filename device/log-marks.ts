/** Small marks in `localStorage`, beside IndexedDB: which logs were here, so that a cleared browser is noticed, and which is open. */
import type { LogId } from './database.ts'

const LOGS = 'frond.logs'
const CHOSEN = 'frond.log'

interface Mark {
  readonly id: LogId
  readonly label: string
  /** Its content lies sealed: nothing of it is read before somebody opens it. */
  readonly locked?: true
}

/** The logs that were here when last looked. */
export function logsRemembered(): readonly Mark[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(LOGS) ?? '[]')
    return Array.isArray(read) ? read.filter(isMark) : []
  } catch {
    return []
  }
}

/** Keeps the marks; a browser that refuses only loses the notice, not the log. */
export function rememberLogs(logs: readonly (Mark & { readonly lock?: unknown })[]): void {
  keep(LOGS, JSON.stringify(logs.map(({ id, label, locked, lock }) => ({ id, label, ...(locked === true || lock !== undefined ? { locked: true } : {}) }))))
}

/** The log that this tab, or else this browser, opened last. */
export function chosenHere(): string | null {
  try {
    return sessionStorage.getItem(CHOSEN) ?? localStorage.getItem(CHOSEN)
  } catch {
    return null
  }
}

/** Keeps which log opens, for this tab and for the next start. */
export function rememberChoice(id: LogId): void {
  keep(CHOSEN, id)
  try {
    sessionStorage.setItem(CHOSEN, id)
  } catch {
    // Without it the choice is the browser's, not the tab's.
  }
}

function keep(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
  } catch {
    // Storage that is full or forbidden takes nothing from the log itself.
  }
}

function isMark(value: unknown): value is Mark {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'label' in value && typeof value.label === 'string'
}
