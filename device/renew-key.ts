/** Once a record is locked, its sign-in key must be of no use without opening it: a new one takes its place, which was never in the clear. */
import * as z from 'zod/mini'
import type { DeviceDatabase, KeyPair, LogId } from './database.ts'
import { newPair, signed } from './device-key.ts'
import { keyOf } from './keyring.ts'
import { theLog } from './read-kept.ts'
import type { Ask } from './server-call.ts'

const renewedShape = z.object({ renewed: z.literal(true) })

/** What both keys sign, so that nobody else's key is put in the place of this one. */
export const renewalText = (publicKey: string): string => `frond renews its key to ${publicKey}`

/**
 * Gives this device a sealed key where its record has a lock and the key still lies in the clear. The new one is kept first; the old
 * one goes when the server has said that it counts no more. Without an answer it is asked again at the next exchange.
 */
export async function sealSignInKey(db: DeviceDatabase, log: LogId, ask: Ask): Promise<void> {
  const [local, row] = await db.look(['logs', 'devices'], tx => Promise.all([theLog(tx, log), tx.objectStore('devices').get(log)]))
  if (local.lock === undefined || row?.device === undefined || !('privateKey' in row)) return
  const next = row.next ?? await keepNext(db, log)
  if (next === undefined) return
  const text = renewalText(next.publicKey)
  const body = { publicKey: next.publicKey, signature: await signed(log, row, text), proof: await signed(log, next, text) }
  const renewed = await ask({ path: '/api/devices/renew', body, answer: renewedShape })
  if (!renewed.ok) return
  await takeNext(db, log)
  // One that was made for an earlier lock, since taken off, lies in the clear itself.
  if ('privateKey' in next) await sealSignInKey(db, log, ask)
}

/** The next key takes the place of the old one, which is gone. */
export function takeNext(db: DeviceDatabase, log: LogId): Promise<void> {
  return db.write(['devices'], async tx => {
    const row = await tx.objectStore('devices').get(log)
    if (row?.next !== undefined) await tx.objectStore('devices').put({ log, ...row.next, ...(row.device === undefined ? {} : { device: row.device }) })
  })
}

/** Makes the next key, sealed under this lock; nothing where the record is not open, or the lock was taken off meanwhile. */
async function keepNext(db: DeviceDatabase, log: LogId): Promise<KeyPair | undefined> {
  const key = keyOf(log)
  if (key === undefined) return undefined
  const pair = await newPair(log, true)
  return db.write(['logs', 'devices'], async tx => {
    const [local, now] = await Promise.all([theLog(tx, log), tx.objectStore('devices').get(log)])
    if (local.lock === undefined || keyOf(log) !== key || now === undefined) return undefined
    if (now.next === undefined) await tx.objectStore('devices').put({ ...now, next: pair })
    return now.next ?? pair
  })
}
