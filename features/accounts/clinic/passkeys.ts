/** Passkeys by the browser's own means: the server's question in, the signed answer out. */
import * as z from 'zod/mini'
import { refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { tell } from './ask.ts'

const optionsShape = z.looseObject({ challenge: z.string() })
const signedInShape = z.object({ next: z.enum(['in', 'second-factor']) })
const doneShape = z.object({ done: z.literal(true) })

/** Whether this browser can hold passkeys in the plain form that is used here. */
export function canUsePasskeys(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && 'parseCreationOptionsFromJSON' in PublicKeyCredential
}

/** Signs in with a passkey that this device or a security key holds. */
export async function signInWithPasskey(): Promise<Outcome<{ next: 'in' | 'second-factor' }>> {
  const options = await tell(optionsShape, 'sign-in/passkey/question', {})
  if (!options.ok) return options
  const response = await answered(() => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options.value as unknown as PublicKeyCredentialRequestOptionsJSON) }))
  return response.ok ? tell(signedInShape, 'sign-in/passkey', { response: response.value }) : response
}

/** Makes a passkey for the one who is signed in. */
export async function addPasskey(name: string): Promise<Outcome<{ done: true }>> {
  const options = await tell(optionsShape, 'me/passkeys/question', {})
  if (!options.ok) return options
  const response = await answered(() => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options.value as unknown as PublicKeyCredentialCreationOptionsJSON) }))
  return response.ok ? tell(doneShape, 'me/passkeys', { name, response: response.value }) : response
}

async function answered(asked: () => Promise<Credential | null>): Promise<Outcome<unknown>> {
  try {
    const credential = await asked()
    if (credential instanceof PublicKeyCredential) return { ok: true, value: credential.toJSON() }
  } catch {
    // Closed by hand, timed out, or no authenticator: the same to the one who tried.
  }
  return refuse('sign-in.passkey-refused')
}
