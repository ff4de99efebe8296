/** Files on this device: sealed under a key of their own before they are kept, sent in pieces, and opened again from here or from the server. */
import * as z from 'zod/mini'
import type { Category } from '#log/category.ts'
import { fileTypes } from '#log/file.ts'
import type { FileInEntry } from '#log/file.ts'
import type { Hash, PersonId } from '#log/ids.ts'
import type { Outcome, Problem } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { instantOf } from '#log/time.ts'
import type { DeviceDatabase, FileRow, LogId } from './database.ts'
import { problemIn } from './server-call.ts'
import { storageProblem } from './storage-problem.ts'

const PIECE_BYTES = 512 * 1024
/** A file that was refused is tried again by itself, but not with every exchange. */
const REFUSED_MILLISECONDS = 15 * 60_000
const progressShape = z.object({ received: z.int(), whole: z.boolean() })

/** Seals a file under a fresh key and keeps it here; answers what the entry says of it. */
export async function keepFile(db: DeviceDatabase, log: LogId, stream: Category, content: Blob): Promise<Outcome<FileInEntry>> {
  if (crypto.subtle === undefined) return refuse('device.needs-https')
  const [key, iv] = [crypto.getRandomValues(new Uint8Array(32)), crypto.getRandomValues(new Uint8Array(12))]
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await cryptoKey(key, 'encrypt'), await content.arrayBuffer())
  const hash = await hashOf(bytes)
  try {
    await db.write(['files'], tx => tx.objectStore('files').put({ log, hash, stream, bytes, sent: 0 }))
  } catch (error) {
    return { ok: false, problem: { ...storageProblem(error), advice: 'needs-you' } }
  }
  return accept({ hash, bytes: bytes.byteLength, type: fileTypes.find(type => content.type.startsWith(type)) ?? 'image/jpeg', key: textOf(key), iv: textOf(iv) })
}

/** Takes a file off this device: what it held can no longer be opened here. */
export async function dropFile(db: DeviceDatabase, log: LogId, hash: Hash): Promise<void> {
  await db.write(['files'], tx => tx.objectStore('files').delete([log, hash]))
}

/** Sends every file that waits. One that is refused holds the others up only where nothing could be sent at all. */
export async function sendFiles(db: DeviceDatabase, log: LogId, person: PersonId, headers: Record<string, string>): Promise<Outcome<true>> {
  let refused: Outcome<true> | undefined
  for (const row of await db.look(['files'], tx => tx.objectStore('files').index('[log+sent]').getAll([log, 0]))) {
    // What is private never leaves this device, in whatever way it came to lie here.
    if (row.stream === 'private') continue
    if (row.refused !== undefined && Date.now() - Date.parse(row.refused.at) < REFUSED_MILLISECONDS) {
      refused ??= { ok: false, problem: row.refused.problem }
      continue
    }
    const sent = await sendFile(row, person, headers)
    if (sent.ok) await mark(db, log, row.hash, { sent: 1, refused: undefined })
    else if (holdsUp(sent.problem)) return sent
    else {
      await mark(db, log, row.hash, { refused: { problem: sent.problem, at: instantOf(Date.now()) } })
      refused ??= sent
    }
  }
  return refused ?? accept(true)
}

/** Which files the server would not take, and why: they are on this device alone. */
export async function refusedFiles(db: DeviceDatabase, log: LogId): Promise<ReadonlyMap<Hash, Problem>> {
  const rows = await db.look(['files'], tx => tx.objectStore('files').index('[log+sent]').getAll([log, 0]))
  return new Map(rows.flatMap(({ hash, refused }) => (refused === undefined ? [] : [[hash, refused.problem] as const])))
}

/** They are sent again at the next exchange: somebody has made room, or believes so. */
export function forgetRefusals(db: DeviceDatabase, log: LogId): Promise<void> {
  return db.write(['files'], async tx => {
    const files = tx.objectStore('files')
    for (const { refused: _refused, ...row } of await files.index('[log+sent]').getAll([log, 0])) await files.put(row)
  })
}

async function mark(db: DeviceDatabase, log: LogId, hash: Hash, how: Partial<Pick<FileRow, 'sent' | 'refused'>>): Promise<void> {
  await db.write(['files'], async tx => {
    const row = await tx.objectStore('files').get([log, hash])
    // A log that was forgotten meanwhile does not come back.
    if (row) await tx.objectStore('files').put({ ...row, ...how })
  })
}

/** Whether entries should wait too: there is no server, no session, or it is not able to keep anything just now. */
export function holdsUp({ code, advice }: Problem): boolean {
  return code.startsWith('server.') || code.startsWith('session.') || code.startsWith('device.') || (advice === 'wait' && !code.startsWith('request.'))
}

async function sendFile({ hash, stream, bytes }: FileRow, person: PersonId, headers: Record<string, string>): Promise<Outcome<true>> {
  let offset = 0
  for (let rounds = 0; rounds < 200; rounds++) {
    const piece = bytes.slice(offset, offset + PIECE_BYTES)
    const answer = await fetchSafely(`/api/people/${person}/files/${hash}?stream=${stream}&offset=${offset}&length=${bytes.byteLength}`, { method: 'PUT', headers, body: piece })
    if (!answer.ok) return answer
    const said = progressShape.safeParse(await answer.value.json().catch(() => null))
    if (!said.success) return refuse('server.answer-unreadable', { advice: 'wait' })
    if (said.data.whole) return accept(true)
    offset = said.data.received
  }
  return refuse('server.unsettled', { advice: 'wait' })
}

/** Fetches a file that is not on this device, as ciphertext. */
export async function fetchFile(person: PersonId, { hash }: FileInEntry, headers: Record<string, string>): Promise<Outcome<ArrayBuffer>> {
  const answer = await fetchSafely(`/api/people/${person}/files/${hash}`, { headers })
  if (!answer.ok) return answer
  const bytes = await answer.value.arrayBuffer().catch(() => null)
  if (bytes === null) return refuse('server.unreachable', { advice: 'wait' })
  return (await hashOf(bytes)) === hash ? accept(bytes) : refuse('file.damaged')
}

/** Opens a file's ciphertext with the key that its entry holds. */
export async function unsealFile(bytes: ArrayBuffer, { key, iv, type }: FileInEntry): Promise<Outcome<Blob>> {
  if (crypto.subtle === undefined) return refuse('device.needs-https')
  try {
    return accept(new Blob([await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv) }, await cryptoKey(bytesOf(key), 'decrypt'), bytes)], { type }))
  } catch {
    return refuse('file.damaged')
  }
}

async function fetchSafely(path: string, request: RequestInit): Promise<Outcome<Response>> {
  try {
    const answer = await fetch(path, { cache: 'no-store', credentials: 'same-origin', signal: AbortSignal.timeout(60_000), ...request })
    return answer.ok ? accept(answer) : { ok: false, problem: problemIn(await answer.json().catch(() => null), answer.status) }
  } catch {
    return refuse('server.unreachable', { advice: 'wait' })
  }
}

function cryptoKey(raw: Uint8Array<ArrayBuffer>, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [use])
}

async function hashOf(bytes: ArrayBuffer): Promise<Hash> {
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), byte => byte.toString(16).padStart(2, '0')).join('') as Hash
}

/** Bytes as base64url text, for an entry or a copy. */
export function textOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The bytes of a base64url text. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))
}
