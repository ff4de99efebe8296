/** Joins a copy with what this device holds: one transaction, by id, so that bringing back twice is the same as once. */
import type { EntryId } from '#log/ids.ts'
import type { Registry } from '#log/kind.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { EVERY_TABLE } from './database.ts'
import type { DeviceDatabase, LocalLog, LogId } from './database.ts'
import { markAllPending } from './exchange-store.ts'
import { putEntries } from './kept-entries.ts'
import { raised } from './person-store.ts'
import { keptEntries, knownOf } from './read-kept.ts'
import type { KeptEntry } from './read-kept.ts'

/** Puts entries into a log, which is made when it is not here. Refused when the two belong to different people. */
export function mergeKept(db: DeviceDatabase, target: LogId, from: LocalLog, entries: readonly KeptEntry[], registry: Registry): Promise<Outcome<LocalLog>> {
  return db.write(EVERY_TABLE, async tx => {
    const here = await tx.objectStore('logs').get(target)
    const whose = here?.person ?? here?.formerly
    if (whose !== undefined && from.formerly !== undefined && whose !== from.formerly) return refuse('copy.another-person')
    const local: LocalLog = here ?? { ...from, id: target }
    await tx.objectStore('logs').put(local)
    const { rev } = await raised(tx, target)
    const known = new Map((await keptEntries(tx, target)).map(one => [one.entry.id, one.entry]))
    await putEntries(tx, target, rev, entries.filter(({ entry }) => adds(entry, known)))
    // What the copy brought may be new to the server too; and it is the server that knows what is the latest.
    if (local.person !== undefined) await markAllPending(tx, target, (await knownOf(tx, target)).epoch, registry)
    return accept(local)
  })
}

/** An entry not here yet, or one whose receipt or redaction is. */
function adds(entry: KeptEntry['entry'], known: ReadonlyMap<EntryId, KeptEntry['entry']>): boolean {
  const here = known.get(entry.id)
  if (here === undefined) return true
  if (here.say === 'redacted') return false
  return entry.say === 'redacted' || (entry.receipt !== undefined && here.receipt === undefined)
}
