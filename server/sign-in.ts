/** How the clinic's people sign in: passwords, passkeys, second factors and sessions, on a database role of their own. */
import { createHmac } from 'node:crypto'
import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { PostgresDialect } from 'kysely'
import type pg from 'pg'
import { poolAs } from './pool.ts'
import type { Passed } from './sign-in-route.ts'

/** What signing in needs to know of this server. */
export type SignInChoices = {
  connection: pg.ClientConfig
  secret: string
  /** The address by which browsers know this server. */
  origin: string
  /** Other addresses of the same server: this machine by its number. */
  alsoFrom?: readonly string[]
}

/** The sign-in part of the server, while it runs. */
export type SignIn = {
  /** Passes one request on, as coming from this address with these cookies; the answer carries the new ones. */
  ask: (passed: Passed, headers: Headers, address: string) => Promise<Response>
  /** Connections of the sign-in role, for what the library does not do: one-time reset links. */
  pool: pg.Pool
  stop: () => Promise<void>
}

const basePath = '/api/sign-in'
const hoursSignedIn = 12
const addressHeader = 'x-frond-address'

/** An address that stands for another one wherever the library counts tries or would keep it: the same each time, and known by nobody else. */
function standIn(address: string, secret: string): string {
  const digest = createHmac('sha256', secret).update(address).digest('hex')
  // In the first half, because the library counts by that half; of the kind that is nobody's (fd00::/8).
  return `fd${digest.slice(0, 2)}:${digest.slice(2, 6)}:${digest.slice(6, 10)}:${digest.slice(10, 14)}::1`
}

/** Opens the sign-in part. Sessions end after a working day, at sign-out, or when the account's membership ends. */
export function openSignIn({ connection, secret, origin, alsoFrom = [] }: SignInChoices): SignIn {
  const pool = poolAs('frond_signin', connection, 5)
  const secure = origin.startsWith('https:')
  const auth = betterAuth({
    appName: 'Frond',
    baseURL: origin,
    basePath,
    secret,
    trustedOrigins: [...alsoFrom],
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { dialect: new PostgresDialect({ pool }), type: 'postgres' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: 400 },
    session: { expiresIn: hoursSignedIn * 3600, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 120,
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/two-factor/*': { window: 60, max: 10 },
        '/passkey/*': { window: 60, max: 30 },
        '/get-session': false,
      },
    },
    advanced: {
      cookiePrefix: 'frond',
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    plugins: [
      twoFactor({ issuer: 'Frond' }),
      passkey({
        rpID: new URL(origin).hostname,
        rpName: 'Frond',
        origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      }),
    ],
  })
  return {
    ask: ({ method, path, body }, headers, address) => {
      const passed = new Headers({ [addressHeader]: standIn(address, secret) })
      for (const name of ['cookie', 'origin']) {
        const value = headers.get(name)
        if (value !== null) passed.set(name, value)
      }
      if (method === 'POST') passed.set('content-type', 'application/json')
      return auth.handler(new Request(`${origin}${basePath}${path}`, { method, headers: passed, ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}) }))
    },
    pool,
    stop: () => pool.end(),
  }
}
