/** From a PIN, or from the phone's own lock, to the key that wraps a log's data key. */
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import type { LockRow, PhoneWay, PinWay } from './lock-row.ts'
import { answerOfPhone, makePhoneWay } from './phone-lock.ts'

/** What somebody opens with. */
export type Opener = { readonly by: 'pin'; readonly pin: string } | { readonly by: 'phone' }

/** The shortest and the longest PIN. */
export const SHORTEST_PIN = 4
export const LONGEST_PIN = 12

const LEAST_ITERATIONS = 600_000
const MOST_ITERATIONS = 5_000_000
const AIM_MILLISECONDS = 900
const PROBE_ITERATIONS = 100_000
const IV_BYTES = 12

const words = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** How a new lock opens, and the key that comes of it. */
export async function newWay(opener: Opener): Promise<Outcome<{ way: PinWay | PhoneWay; key: CryptoKey }>> {
  if (crypto.subtle === undefined) return refuse('device.needs-https')
  if (opener.by === 'phone') {
    const made = await makePhoneWay()
    return made.ok ? accept({ way: made.value.way, key: await keyOfAnswer(made.value.answer) }) : made
  }
  if (!/^\d+$/.test(opener.pin) || opener.pin.length < SHORTEST_PIN || opener.pin.length > LONGEST_PIN) return refuse('lock.pin-short', { facts: { least: SHORTEST_PIN } })
  const pepper = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const way: PinWay = { by: 'pin', iterations: await iterationsHere(), salt: crypto.getRandomValues(new Uint8Array(16)), pepper }
  return accept({ way, key: await keyOfPin(opener.pin, way) })
}

/** The key that comes of what somebody opens with now. */
export async function keyOfOpener(opener: Opener, way: LockRow['way']): Promise<Outcome<CryptoKey>> {
  if (crypto.subtle === undefined) return refuse('device.needs-https')
  if (way.by === 'pin') return opener.by === 'pin' ? accept(await keyOfPin(opener.pin, way)) : refuse('lock.other-way')
  if (opener.by !== 'phone') return refuse('lock.other-way')
  const answer = await answerOfPhone(way)
  return answer.ok ? accept(await keyOfAnswer(answer.value)) : answer
}

async function keyOfPin(pin: string, { salt, pepper, iterations }: PinWay): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', words(pin), 'PBKDF2', false, ['deriveKey'])
  const peppered = new Uint8Array(await crypto.subtle.sign('HMAC', pepper, salt))
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: peppered, iterations }, secret, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey'])
}

async function keyOfAnswer(answer: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', answer, 'HKDF', false, ['deriveKey'])
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: words('frond lock') }, secret, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey'])
}

/** As many rounds as this device does in about a second, and never few: who copies the storage pays them for every PIN. */
async function iterationsHere(): Promise<number> {
  const secret = await crypto.subtle.importKey('raw', words('0000'), 'PBKDF2', false, ['deriveBits'])
  const before = performance.now()
  await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(16), iterations: PROBE_ITERATIONS }, secret, 256)
  const inTime = Math.round((PROBE_ITERATIONS * AIM_MILLISECONDS) / Math.max(1, performance.now() - before))
  return Math.min(MOST_ITERATIONS, Math.max(LEAST_ITERATIONS, inTime))
}

/** The data key, wrapped for one log. */
export async function wrapped(dataKey: CryptoKey, key: CryptoKey, log: string): Promise<ArrayBuffer> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const closed = new Uint8Array(await crypto.subtle.wrapKey('raw', dataKey, key, { name: 'AES-GCM', iv, additionalData: words(log) }))
  const whole = new Uint8Array(IV_BYTES + closed.length)
  whole.set(iv)
  whole.set(closed, IV_BYTES)
  return whole.buffer
}

/** The data key, taken out again; nothing when this was not the key. It can be read out only where it is to be wrapped anew. */
export async function takenOut(closed: ArrayBuffer, key: CryptoKey, log: string, toWrapAnew = false): Promise<CryptoKey | undefined> {
  try {
    const way = { name: 'AES-GCM', iv: new Uint8Array(closed, 0, IV_BYTES), additionalData: words(log) }
    return await crypto.subtle.unwrapKey('raw', new Uint8Array(closed, IV_BYTES), key, way, 'AES-GCM', toWrapAnew, ['encrypt', 'decrypt'])
  } catch {
    return undefined
  }
}
