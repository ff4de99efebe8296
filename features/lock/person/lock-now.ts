/** Locks the open record in every tab of this browser. */
import { holdKey } from '#device/keyring.ts'
import { LOCKED } from '#device/person-log.ts'
import type { PersonLog } from '#device/person-log.ts'

const LOOK_AGAIN_MILLISECONDS = 200

/** Covers the screen here and in every other tab at once; what follows is done by `finishLocking`. */
export function lockNow(log: PersonLog): void {
  log.sayLocked()
  dispatchEvent(new Event(LOCKED))
}

/** Under the cover: what is not saved yet is saved first, the small marks go inside, the key goes, and a new page begins. */
export async function finishLocking(log: PersonLog, to = '/'): Promise<void> {
  while (log.unsaved > 0) await new Promise(done => setTimeout(done, LOOK_AGAIN_MILLISECONDS))
  await log.close()
  if (log.local.lock !== undefined) await (await import('#device/inbox.ts')).putMarksAway(log.local.id).catch(() => undefined)
  holdKey(log.local.id, undefined)
  location.replace(to)
}
