/** Leaves at once: the screen is blank before anything else happens, the record locks if it has a lock, and an empty page takes its place. */
import type { PersonLog } from '#device/person-log.ts'
import { finishLocking } from './lock-now.ts'

const EMPTY_PAGE = '/empty.html'
const LONGEST_WAIT_MILLISECONDS = 1_500

/** Blank at once. What is being saved is given a moment; then the empty page stands where this one stood in the history. */
export function leaveQuickly(log: PersonLog | undefined): void {
  document.title = ' '
  document.body.replaceChildren()
  if (log === undefined) return location.replace(EMPTY_PAGE)
  log.sayLocked()
  setTimeout(() => location.replace(EMPTY_PAGE), LONGEST_WAIT_MILLISECONDS)
  void finishLocking(log, EMPTY_PAGE)
}
