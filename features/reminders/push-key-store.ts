/** The key by which this server is known to the makers of browsers (VAPID, RFC 8292): 32 random bytes are its private half. */
import { createECDH } from 'node:crypto'
import { sign } from 'hono/jwt'

/** How long one signature holds, in seconds; the standard allows a day at most. */
const HOLDS_SECONDS = 12 * 3600

/** A key pair on P-256. */
export interface PushKey {
  /** Uncompressed point, base64url, as `pushManager.subscribe` takes it. */
  readonly publicKey: string
  /** The header that says who sends, for the origin of a push service. */
  readonly authorization: (audience: string, now: number) => Promise<string>
}

/** The pair that belongs to a secret of 64 hexadecimal digits; `subject` is how the makers reach whoever runs this server. */
export function pushKeyFrom(secret: string, subject: string): PushKey {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(secret, 'hex')
  const point = pair.getPublicKey()
  const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url'), d: pair.getPrivateKey().toString('base64url') }
  const publicKey = point.toString('base64url')
  return {
    publicKey,
    authorization: async (audience, now) => `vapid t=${await sign({ aud: audience, exp: Math.floor(now / 1000) + HOLDS_SECONDS, sub: subject }, jwk, 'ES256')}, k=${publicKey}`,
  }
}
