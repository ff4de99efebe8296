/** How this device says who it is: it signs what the server asks, and holds a token in memory for a while. */
import * as z from 'zod/mini'
import type { Outcome } from '#log/problem.ts'
import { accept } from '#log/problem.ts'
import type { DeviceDatabase, KeyPair, LogId } from './database.ts'
import { signed } from './device-key.ts'
import { keyOf } from './keyring.ts'
import { askServer } from './server-call.ts'
import type { Ask, Question } from './server-call.ts'

const challengeShape = z.object({ nonce: z.string() })
const sessionShape = z.object({ token: z.string(), expiresAt: z.string() })

/** Asks as this log's device; signs in when there is no token or the server no longer knows it. */
export class DeviceSession {
  readonly #db: DeviceDatabase
  readonly #log: LogId
  #token: string | undefined

  constructor(db: DeviceDatabase, log: LogId) {
    this.#db = db
    this.#log = log
  }

  readonly ask: Ask = async <T>(question: Question<T>): Promise<Outcome<T>> => {
    const held = this.#token
    if (held !== undefined) {
      const answer = await askServer(question, bearer(held))
      if (answer.ok || answer.problem.facts?.['status'] !== 401) return answer
    }
    const opened = await this.#signIn()
    return opened.ok ? askServer(question, bearer(opened.value)) : opened
  }

  /** The headers by which this device is known, for what cannot go through `ask`: a stream of events. */
  readonly headers = async (): Promise<Outcome<Record<string, string>>> => {
    const token = await (this.#token === undefined ? this.#signIn() : accept(this.#token))
    return token.ok ? accept(bearer(token.value)) : token
  }

  /** Does something with those headers, and once more with a fresh session when the server no longer knows the old one. */
  readonly as = async <T>(act: (headers: Record<string, string>) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    for (let again = false; ; again = true) {
      const headers = await this.headers()
      if (!headers.ok) return headers
      const done = await act(headers.value)
      if (done.ok || again || done.problem.facts?.['status'] !== 401) return done
      this.#token = undefined
    }
  }

  async #signIn(): Promise<Outcome<string>> {
    this.#token = undefined
    const row = await this.#db.look(['devices'], tx => tx.objectStore('devices').get(this.#log))
    if (row?.device === undefined) return { ok: false, problem: { code: 'device.not-connected', advice: 'needs-you' } }
    const opened = await this.#openAs(row.device, row)
    if (opened.ok || opened.problem.code !== 'session.signature-wrong') return opened
    // The key was renewed, and the answer was lost on the way; or the answer to the question took too long.
    const again = await this.#openAs(row.device, row.next ?? row)
    if (again.ok && row.next !== undefined) await (await import('./renew-key.ts')).takeNext(this.#db, this.#log)
    // Wrong twice: the server was brought back from before the key was renewed.
    return again.ok || again.problem.code !== 'session.signature-wrong' ? again : { ok: false, problem: { code: 'device.unknown', advice: 'needs-you' } }
  }

  /** A record that was locked meanwhile signs nothing: it waits until it is opened. */
  async #openAs(device: string, pair: KeyPair): Promise<Outcome<string>> {
    if ('sealed' in pair && keyOf(this.#log) === undefined) return { ok: false, problem: { code: 'device.locked', advice: 'wait' } }
    const challenge = await askServer({ path: '/api/devices/challenge', body: { device }, answer: challengeShape })
    if (!challenge.ok) return challenge
    const { nonce } = challenge.value
    const session = await askServer({ path: '/api/devices/session', body: { device, nonce, signature: await signed(this.#log, pair, nonce) }, answer: sessionShape })
    if (!session.ok) return session
    this.#token = session.value.token
    return accept(session.value.token)
  }
}

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })
