/**
 * One encrypted file: a header in the clear, then chunks, each authenticated with its place and with whether it is the last.
 * A wrong passphrase and a damaged file are told apart; nothing that was changed, cut, swapped or added is ever opened.
 *
 *     'FRONDCPY' · version 1 · iterations u32 · salt 16 · nonce 8 · check of the header 8 · check of the passphrase 16
 *     then per chunk: length u32 · AES-256-GCM of up to 256 kB, iv = nonce ‖ count u32, bound to the header and to last or not
 */
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'

type Bytes = Uint8Array<ArrayBuffer>

const MAGIC = new TextEncoder().encode('FRONDCPY')
const VERSION = 1
const ITERATIONS = 1_000_000
const MOST_ITERATIONS = 20_000_000
const CHUNK_BYTES = 256 * 1024
const AT = { version: 8, iterations: 9, salt: 13, nonce: 29, headerCheck: 37, passphraseCheck: 45, chunks: 61 }

/** The shortest passphrase that is taken; the screen suggests several words. */
export const SHORTEST_PASSPHRASE = 10

/** Seals bytes under a passphrase. `iterations` is lowered by tests alone. */
export async function sealFile(content: Bytes, passphrase: string, iterations = ITERATIONS): Promise<Outcome<Bytes>> {
  if (passphrase.normalize('NFKC').length < SHORTEST_PASSPHRASE) return refuse('copy.passphrase-short', { facts: { least: SHORTEST_PASSPHRASE } })
  if (!canSeal()) return refuse('device.needs-https')
  const header = new Uint8Array(AT.chunks)
  header.set(MAGIC)
  header[AT.version] = VERSION
  new DataView(header.buffer).setUint32(AT.iterations, iterations)
  crypto.getRandomValues(header.subarray(AT.salt, AT.headerCheck))
  header.set(await headerCheckOf(header), AT.headerCheck)
  const { key, check } = await keysOf(header, passphrase, iterations)
  header.set(check, AT.passphraseCheck)
  const parts: Bytes[] = [header]
  const count = Math.max(1, Math.ceil(content.length / CHUNK_BYTES))
  for (let place = 0; place < count; place++) {
    const plain = content.subarray(place * CHUNK_BYTES, (place + 1) * CHUNK_BYTES)
    const sealed = new Uint8Array(await crypto.subtle.encrypt(wayOf(header, place, place === count - 1), key, plain))
    const length = new Uint8Array(4)
    new DataView(length.buffer).setUint32(0, sealed.length)
    parts.push(length, sealed)
  }
  return accept(joined(parts))
}

/** Opens a sealed file, or says by name why it cannot. */
export async function openFile(file: Bytes, passphrase: string): Promise<Outcome<Bytes>> {
  if (file.length < MAGIC.length || !MAGIC.every((byte, index) => file[index] === byte)) return refuse('copy.not-a-copy')
  if (file.length < AT.chunks) return refuse('copy.damaged')
  if ((file[AT.version] ?? 0) > VERSION) return refuse('copy.version-newer')
  if (!canSeal()) return refuse('device.needs-https')
  const header = file.slice(0, AT.chunks)
  const iterations = new DataView(header.buffer).getUint32(AT.iterations)
  if (!same(await headerCheckOf(header), header.subarray(AT.headerCheck, AT.passphraseCheck)) || iterations > MOST_ITERATIONS) return refuse('copy.damaged')
  const { key, check } = await keysOf(header, passphrase, iterations)
  if (!same(check, header.subarray(AT.passphraseCheck))) return refuse('copy.passphrase-wrong')
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const parts: Bytes[] = []
  let at = AT.chunks
  for (let place = 0, last = false; !last; place++) {
    if (at + 4 > file.length) return refuse('copy.damaged')
    const end = at + 4 + view.getUint32(at)
    if (end > file.length) return refuse('copy.damaged')
    last = end === file.length
    try {
      parts.push(new Uint8Array(await crypto.subtle.decrypt(wayOf(header, place, last), key, file.subarray(at + 4, end))))
    } catch {
      return refuse('copy.damaged')
    }
    at = end
  }
  return accept(joined(parts))
}

/** A browser encrypts only for pages that came over https or from the same machine. */
function canSeal(): boolean {
  return 'subtle' in crypto && crypto.subtle !== undefined
}

/** Half of what the passphrase yields encrypts; the other half only shows whether it was the right one. */
async function keysOf(header: Bytes, passphrase: string, iterations: number): Promise<{ key: CryptoKey; check: Bytes }> {
  const words = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveBits'])
  const salt = header.slice(AT.salt, AT.nonce)
  const bits = new Uint8Array(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: Math.max(1, iterations) }, words, 512))
  const key = await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, ['encrypt', 'decrypt'])
  return { key, check: (await sha256(joined([bits.slice(32), header.slice(0, AT.passphraseCheck)]))).slice(0, 16) }
}

async function headerCheckOf(header: Bytes): Promise<Bytes> {
  return (await sha256(header.slice(0, AT.headerCheck))).slice(0, AT.passphraseCheck - AT.headerCheck)
}

function wayOf(header: Bytes, place: number, last: boolean): AesGcmParams {
  const iv = new Uint8Array(12)
  iv.set(header.subarray(AT.nonce, AT.headerCheck))
  new DataView(iv.buffer).setUint32(8, place)
  return { name: 'AES-GCM', iv, additionalData: joined([header, new Uint8Array([last ? 1 : 0])]) }
}

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
