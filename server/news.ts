/** Tells whoever listens that a person's record grew: within this process at once, to other processes through the database. */
import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** That a record changed; or also who may read it, so that whoever listens must show again that they may. */
export type Heard = 'changed' | 'grants'

/** Where news come from and go to. */
export interface News {
  /** A person's record grew. */
  readonly tell: (person: string) => void
  /** Calls back at each piece of news about a person, until the returned function is called. */
  readonly listen: (person: string, hear: (what: Heard) => void) => () => void
  readonly stop: () => Promise<void>
}

const CHANNEL = 'frond_news'
// A notification inside the appending transaction would make all commits wait for one another; so they are gathered and told after.
const GATHER_MILLISECONDS = 40

/** Opens the one connection that listens; when it breaks, it is opened again. */
export function openNews(connection: pg.ClientConfig): News {
  const here = randomBytes(6).toString('hex')
  const hearers = new Map<string, Set<(what: Heard) => void>>()
  let client: pg.Client | null = null
  let stopped = false
  let gathered = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let sending: Promise<unknown> = Promise.resolve()

  const spread = (person: string, what: Heard = 'changed') => {
    for (const hear of [...(hearers.get(person) ?? [])]) hear(what)
  }
  const send = () => {
    timer = undefined
    const people = [...gathered]
    gathered = new Set()
    // What is lost while the connection is away is found by the devices' own asking.
    const text = `select pg_notify($1, $2 || ' ' || person) from unnest($3::text[]) as person`
    sending = sending.then(() => client?.query(text, [CHANNEL, here, people])).catch(() => undefined)
  }
  const keepListening = async () => {
    while (!stopped) {
      const next = new pg.Client({ ...connection, options: '-c role=frond_app', application_name: 'frond news' })
      const ended = new Promise<void>(resolve => next.once('end', resolve))
      next.on('error', () => undefined)
      next.on('notification', ({ payload = '' }) => {
        const [from, person = ''] = payload.split(' ')
        if (from !== here) spread(person, from === 'grants' ? 'grants' : 'changed')
      })
      try {
        await next.connect()
        await next.query(`listen ${CHANNEL}`)
        client = next
        if (stopped) await next.end()
        await ended
      } catch {
        await next.end().catch(() => undefined)
      }
      client = null
      if (!stopped) await wait(1000, undefined, { ref: false })
    }
  }
  const listening = keepListening()

  return {
    tell(person) {
      spread(person)
      gathered.add(person)
      timer ??= setTimeout(send, GATHER_MILLISECONDS)
    },
    listen(person, hear) {
      const set = hearers.get(person) ?? new Set()
      hearers.set(person, set.add(hear))
      return () => {
        set.delete(hear)
        if (set.size === 0) hearers.delete(person)
      }
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await client?.end().catch(() => undefined)
      await listening
    },
  }
}
