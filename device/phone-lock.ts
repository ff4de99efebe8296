/** The phone's own lock, where the browser can make a secret from it (WebAuthn with the PRF extension). */
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import type { PhoneWay } from './lock-row.ts'

type Bytes = Uint8Array<ArrayBuffer>

const random = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count))

/** Whether this device has a lock of its own that a page may ask. Whether a secret can be made from it is seen only when it is tried. */
export async function hasPhoneLock(): Promise<boolean> {
  if (!('PublicKeyCredential' in globalThis)) return false
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false)
}

/** Makes a secret that only this device's own lock gives out. */
export async function makePhoneWay(): Promise<Outcome<{ way: PhoneWay; answer: Bytes }>> {
  const salt = random(32)
  const made = await asked(() => navigator.credentials.create({
    publicKey: {
      rp: { name: 'Notes' }, user: { id: random(16), name: 'Notes', displayName: 'Notes' }, challenge: random(32),
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }, { type: 'public-key', alg: -257 }],
      authenticatorSelection: { authenticatorAttachment: 'platform', userVerification: 'required', residentKey: 'discouraged' },
      extensions: { prf: { eval: { first: salt } } },
    },
  }))
  if (!made.ok) return made
  const way: PhoneWay = { by: 'phone', credential: new Uint8Array(made.value.rawId), salt }
  const said = made.value.getClientExtensionResults().prf
  if (said?.enabled !== true && said?.results === undefined) return refuse('lock.phone-cannot')
  // Many give the secret out only when they are asked for it a second time.
  const answer = said.results === undefined ? await answerOfPhone(way) : accept(bytesOf(said.results.first))
  return answer.ok ? accept({ way, answer: answer.value }) : answer
}

/** The secret, given out again after finger, face or the phone's code. */
export async function answerOfPhone({ credential, salt }: PhoneWay): Promise<Outcome<Bytes>> {
  const got = await asked(() => navigator.credentials.get({
    publicKey: { challenge: random(32), allowCredentials: [{ type: 'public-key', id: credential, transports: ['internal'] }], userVerification: 'required', extensions: { prf: { eval: { first: salt } } } },
  }))
  if (!got.ok) return got
  const first = got.value.getClientExtensionResults().prf?.results?.first
  return first === undefined ? refuse('lock.phone-cannot') : accept(bytesOf(first))
}

async function asked(ask: () => Promise<Credential | null>): Promise<Outcome<PublicKeyCredential>> {
  if (!('PublicKeyCredential' in globalThis)) return refuse('lock.phone-cannot')
  try {
    const credential = await ask()
    return credential instanceof PublicKeyCredential ? accept(credential) : refuse('lock.phone-refused')
  } catch (error) {
    return refuse(error instanceof DOMException && error.name === 'NotSupportedError' ? 'lock.phone-cannot' : 'lock.phone-refused')
  }
}

function bytesOf(source: BufferSource): Bytes {
  return ArrayBuffer.isView(source) ? new Uint8Array(source.buffer.slice(source.byteOffset, source.byteOffset + source.byteLength) as ArrayBuffer) : new Uint8Array(source.slice(0) as ArrayBuffer)
}
