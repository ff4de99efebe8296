/** The key pair by which a server knows this device. The private half cannot leave the browser, not even by a program. */
import type { DeviceDatabase, DeviceRow, LogId } from './database.ts'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const

/**
 * The public half of this log's key, as SPKI in base64url; made at the first call and the same ever after, so that an invitation
 * can be accepted again when the first answer was lost on the way.
 */
export async function publicKeyOf(db: DeviceDatabase, log: LogId): Promise<string> {
  const known = await db.look(['devices'], tx => tx.objectStore('devices').get(log))
  if (known) return known.publicKey
  const pair = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
  const publicKey = base64url(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)))
  const row: DeviceRow = { log, privateKey: pair.privateKey, publicKey }
  return db.write(['devices'], async tx => {
    const other = await tx.objectStore('devices').get(log)
    if (!other) await tx.objectStore('devices').add(row)
    return (other ?? row).publicKey
  })
}

/** A text signed by this device, in base64url (IEEE P1363, 64 bytes). */
export async function signed(row: DeviceRow, text: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, row.privateKey, new TextEncoder().encode(text))))
}

/** Bytes as base64url text without padding. */
export function base64url(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
