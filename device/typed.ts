/** Where what is typed lies until it is kept: a row for each screen, sealed where the log has a lock. */
import { within } from './database.ts'
import type { DeviceDatabase, LogId, TypedField, TypedRow } from './database.ts'
import { keepingOf } from './read-kept.ts'
import { laid, takenUp } from './sealed-rows.ts'

/** What was typed, by screen. */
export function readTyped(db: DeviceDatabase, log: LogId): Promise<ReadonlyMap<string, readonly TypedField[]>> {
  return db.look(['logs', 'typed'], async tx => {
    const rows = await takenUp<TypedRow, 'fields'>(await keepingOf(tx, log), 'fields', await tx.objectStore('typed').getAll(within(log)))
    return new Map(rows.map(({ id, fields }) => [id, fields]))
  })
}

/** Lays down what stands on a screen now. */
export function putTyped(db: DeviceDatabase, log: LogId, screen: string, fields: readonly TypedField[]): Promise<void> {
  return db.write(['logs', 'typed'], async tx => {
    const keeping = await keepingOf(tx, log)
    if (fields.length === 0) await tx.objectStore('typed').delete([log, screen])
    else await tx.objectStore('typed').put(await laid<TypedRow, 'fields'>(keeping, 'fields', { log, id: screen, fields }))
  })
}
