/** The clinic's cookie as a test's browser carries it. */
import { cookieSignature } from '#server/actor.ts'

/** The secret by which every test's server signs. */
export const testSecret = 's'.repeat(64)

/** The value of the clinic's cookie for a session's token. */
export function cookieFor(token: string, secret = testSecret): string {
  return encodeURIComponent(`${token}.${cookieSignature(token, secret)}`)
}
