/** How a registered device comes in: it signs a fresh challenge with its key, and gets a token for an hour. */
import { randomBytes, webcrypto } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { accept, refuse } from '#log/problem.ts'
import { instantShape } from '#log/time.ts'
import { anyone, device } from './access.ts'
import { audit } from './audit.ts'
import { noParams, nothing, route } from './route.ts'
import type { Route } from './route.ts'

const deviceIdShape = z.uuid()
const nonceShape = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))

const signatureShape = z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/))

const fresh = () => randomBytes(32).toString('base64url')

/** Asks for something to sign. A device that was removed, or was never known here, is told so: it then says so to its user. */
export const challengeRoute: Route = route({
  method: 'POST',
  path: '/api/devices/challenge',
  says: 'Gives a device a nonce to sign, good once and for two minutes.',
  access: anyone,
  params: noParams,
  body: z.strictObject({ device: deviceIdShape }),
  answer: z.strictObject({ nonce: nonceShape }),
  refuses: ['device.not-found', 'device.unknown', 'device.wrong-record', 'person.erased'],
  limit: { what: 'device challenge', most: 120, within: '1 minute' },
  async handle({ body, db }) {
    const nonce = fresh()
    const { rows } = await sql<{ made: boolean }>`select signin.challenge(${body.device}, ${nonce}, '2 minutes') as made`.execute(db)
    if (rows[0]?.made === true) return accept({ nonce })
    const { rows: [was] } = await sql<{ erased: boolean; wrong: boolean; known: boolean }>`
      select signin.was_erased(${body.device}) as erased, signin.was_wrong(${body.device}) as wrong, signin.was_known(${body.device}) as known`.execute(db)
    return refuse(was?.erased === true ? 'person.erased' : was?.wrong === true ? 'device.wrong-record' : was?.known === true ? 'device.not-found' : 'device.unknown')
  },
})

/** Opens the session. The signature is ECDSA P-256 with SHA-256 over the nonce's text, as r and s in base64url (what WebCrypto gives). */
export const sessionRoute: Route = route({
  method: 'POST',
  path: '/api/devices/session',
  says: 'Opens a session for a device that signed its nonce.',
  access: anyone,
  params: noParams,
  body: z.strictObject({ device: deviceIdShape, nonce: nonceShape, signature: signatureShape }),
  answer: z.strictObject({ token: z.string(), expiresAt: instantShape }),
  refuses: ['session.signature-wrong'],
  limit: { what: 'device session', most: 120, within: '1 minute' },
  async handle({ body, db }) {
    const asked = await sql<{ key: string | null }>`select signin.take_challenge(${body.device}, ${body.nonce}) as key`.execute(db)
    const key = asked.rows[0]?.key
    if (!key || !(await isSignedBy(key, body.nonce, body.signature))) return refuse('session.signature-wrong')
    const token = fresh()
    const opened = await sql<{ until: Date | null }>`select signin.open_device_session(${body.device}, ${token}, '1 hour') as until`.execute(db)
    const until = opened.rows[0]?.until
    return until ? accept({ token, expiresAt: until.toISOString() }) : refuse('session.signature-wrong')
  },
})

/** A device puts a new key in the place of its old one: both sign for it. From then on the old one opens nothing. */
export const renewRoute: Route = route({
  method: 'POST',
  path: '/api/devices/renew',
  says: 'Puts a new key in the place of this device’s old one, signed by both; sessions by the old key end.',
  access: device,
  params: noParams,
  body: z.strictObject({ publicKey: z.string().check(z.minLength(1), z.maxLength(500)), signature: signatureShape, proof: signatureShape }),
  answer: z.strictObject({ renewed: z.literal(true) }),
  refuses: ['session.signature-wrong'],
  limit: { what: 'device renewal', most: 30, within: '10 minutes' },
  async handle({ actor, body, db }) {
    const known = await db.selectFrom('device').select('public_key').where('id', '=', actor.device).executeTakeFirst()
    // What device/renew-key.ts signs.
    const text = `frond renews its key to ${body.publicKey}`
    const isRight = known !== undefined && (await isSignedBy(known.public_key, text, body.signature)) && (await isSignedBy(body.publicKey, text, body.proof))
    if (!isRight) return refuse('session.signature-wrong')
    const { rows } = await sql<{ done: boolean }>`select signin.renew_key(${actor.device}, ${known.public_key}, ${body.publicKey}) as done`.execute(db)
    if (rows[0]?.done !== true) return refuse('session.signature-wrong')
    await audit(db, actor.person, 'device.key-renewed', actor.device)
    return accept({ renewed: true as const })
  },
})

/** Ends the sessions of the device that asks. */
export const leaveRoute: Route = route({
  method: 'POST',
  path: '/api/devices/leave',
  says: 'Ends this device’s sessions; the device stays registered.',
  access: device,
  params: noParams,
  body: nothing,
  answer: z.strictObject({ left: z.literal(true) }),
  refuses: [],
  async handle({ actor, db }) {
    await sql`select signin.close_device_sessions(${actor.device})`.execute(db)
    return accept({ left: true as const })
  },
})

/** Whether this text was signed by the private half of a public key (SPKI in base64url). A key that is none signed nothing. */
export async function isSignedBy(publicKey: string, text: string, signature: string): Promise<boolean> {
  try {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
    const key = await webcrypto.subtle.importKey('spki', Buffer.from(publicKey, 'base64url'), algorithm, false, ['verify'])
    return await webcrypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, Buffer.from(signature, 'base64url'), Buffer.from(text, 'utf8'))
  } catch {
    return false
  }
}
