/** The key pair by which a server knows this device. The private half cannot leave the browser; in a locked record it lies sealed like all else. */
import { bytesOf, textOf } from './files.ts'
import type { DeviceDatabase, KeyPair, LogId } from './database.ts'
import { keyOf } from './keyring.ts'
import { theLog } from './read-kept.ts'
import { LogLockedError, seal, unseal } from './sealed-rows.ts'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const
const placeOf = (log: LogId): string => `sign-in ${log}`

/**
 * The public half of this log's key, as SPKI in base64url; made at the first call and the same ever after, so that an invitation
 * can be accepted again when the first answer was lost on the way.
 */
export async function publicKeyOf(db: DeviceDatabase, log: LogId): Promise<string> {
  const [local, known] = await db.look(['logs', 'devices'], tx => Promise.all([theLog(tx, log), tx.objectStore('devices').get(log)]))
  if (known) return known.publicKey
  const pair = await newPair(log, local.lock !== undefined)
  return db.write(['devices'], async tx => {
    const other = await tx.objectStore('devices').get(log)
    if (!other) await tx.objectStore('devices').add({ log, ...pair })
    return (other ?? pair).publicKey
  })
}

/** A fresh pair; where the log has a lock its private half is sealed before anything else happens to it. */
export async function newPair(log: LogId, locked: boolean): Promise<KeyPair> {
  const pair = await crypto.subtle.generateKey(algorithm, locked, ['sign', 'verify'])
  const publicKey = textOf(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)))
  if (!locked) return { privateKey: pair.privateKey, publicKey }
  return { sealed: await seal(dataKeyOf(log), placeOf(log), textOf(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)))), publicKey }
}

/** The pair as it lies without a lock; the private half cannot be read out any more. */
export async function laidOpen(log: LogId, pair: KeyPair): Promise<KeyPair> {
  return 'privateKey' in pair ? pair : { privateKey: await privateOf(log, pair), publicKey: pair.publicKey }
}

/** A text signed by one of this device's keys, in base64url (IEEE P1363, 64 bytes). A locked log that was not opened here signs nothing. */
export async function signed(log: LogId, pair: KeyPair, text: string): Promise<string> {
  return textOf(new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, await privateOf(log, pair), new TextEncoder().encode(text))))
}

async function privateOf(log: LogId, pair: KeyPair): Promise<CryptoKey> {
  if ('privateKey' in pair) return pair.privateKey
  return crypto.subtle.importKey('pkcs8', bytesOf(await unseal(dataKeyOf(log), placeOf(log), pair.sealed) as string), algorithm, false, ['sign'])
}

function dataKeyOf(log: LogId): CryptoKey {
  const key = keyOf(log)
  if (key === undefined) throw new LogLockedError(`the log ${log} is locked`)
  return key
}
