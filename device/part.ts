/** Parts a log from a record that was somebody else's: what others wrote there goes, what was written here stays as it was. */
import { sharedCategories } from '#log/category.ts'
import { instantOf } from '#log/time.ts'
import { EVERY_TABLE, within } from './database.ts'
import type { DeviceDatabase, LogId } from './database.ts'
import { dropOthers, stripReceipts } from './kept-entries.ts'
import { filesWaitAgain, putKnown, raised } from './person-store.ts'
import { keepingOf, nothingKnown, theLog } from './read-kept.ts'

/**
 * The server said that this device was connected to the wrong record. In one transaction: nothing of that record stays but what was
 * written on this side, which is *saved here* again; the key is given up; and the log belongs to nobody's record until it joins its own.
 */
export async function partFromRecord(db: DeviceDatabase, log: LogId): Promise<void> {
  await db.write(EVERY_TABLE, async tx => {
    const { person, formerly: _formerly, ...local } = await theLog(tx, log)
    if (person === undefined) return
    const { rev } = await raised(tx, log)
    await dropOthers(tx, log, new Set(sharedCategories))
    await stripReceipts(tx, log, rev)
    const device = (await tx.objectStore('devices').get(log))?.device
    await Promise.all([tx.objectStore('outbox').delete(within(log)), tx.objectStore('devices').delete(log)])
    // Its own files are sent again, to the record that it joins.
    await filesWaitAgain(tx, log)
    await putKnown(tx, await keepingOf(tx, log), { ...nothingKnown(log), parted: { at: instantOf(Date.now()), person, ...(device === undefined ? {} : { device }) } })
    await tx.objectStore('logs').put(local)
  })
}
