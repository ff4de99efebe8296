/** Puts what has settled in order. */
import { within } from './database.ts'
import type { DeviceDatabase, LogId } from './database.ts'
import { pageSettled } from './kept-entries.ts'
import { raised } from './person-store.ts'
import { outboxOf } from './read-kept.ts'

const PAGING_WORTH = 1_000

/** Makes the next opening faster, when enough has settled since the last time. */
export function tidy(db: DeviceDatabase, log: LogId): Promise<void> {
  return db.write(['logs', 'entries', 'pages', 'outbox', 'counts'], async tx => {
    const rows = await tx.objectStore('entries').count(within(log))
    const waiting = await outboxOf(tx, log)
    if (rows - waiting.length < PAGING_WORTH) return
    const { rev } = await raised(tx, log)
    await pageSettled(tx, log, rev, new Set(waiting.map(row => row.id)))
  })
}
