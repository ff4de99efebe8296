/** Wakes devices at their moments, and answers calendars. A push is empty: the device itself knows what waits. */
import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { instantOf } from '#log/time.ts'
import { calendarOf } from './calendar.ts'
import type { Beside, Opened } from '#server/route.ts'
import { pushKeyFrom } from './push-key-store.ts'
import type { PushKey } from './push-key-store.ts'
import { PUSH_HOSTS } from './push-hosts.ts'
import { hashOfWord } from './routes.ts'

/** How often moments are looked at. */
const EVERY_MILLISECONDS = 20_000
/** A push that cannot be delivered for so long is no reminder any more; a refill waits for a day. */
const LIVES_SECONDS = { nudge: 1800, insistent: 86_400 } as const
/** The most that are sent at once. */
const AT_ONCE = 20

/** Wakes every device whose moment has come; answers how many took it. */
export async function wakeDevices(pool: pg.Pool, key: PushKey, now: number): Promise<number> {
  const { rows } = await pool.query<{ endpoint: string; insistent: boolean }>('select endpoint, insistent from frond.take_reminders()')
  let woken = 0
  for (let first = 0; first < rows.length; first += AT_ONCE) {
    const taken = await Promise.all(rows.slice(first, first + AT_ONCE).map(async ({ endpoint, insistent }) => wake(pool, key, now, endpoint, insistent)))
    woken += taken.filter(Boolean).length
  }
  return woken
}

async function wake(pool: pg.Pool, key: PushKey, now: number, endpoint: string, insistent: boolean): Promise<boolean> {
  try {
    const answered = await fetch(endpoint, {
      method: 'POST', redirect: 'error', signal: AbortSignal.timeout(15_000),
      headers: { authorization: await key.authorization(new URL(endpoint).origin, now), ttl: String(insistent ? LIVES_SECONDS.insistent : LIVES_SECONDS.nudge), urgency: insistent ? 'high' : 'normal', topic: insistent ? 'refill' : 'nudge', 'content-length': '0' },
    })
    if (answered.status === 404 || answered.status === 410) await pool.query('select frond.forget_push($1)', [endpoint])
    return answered.ok
  } catch {
    // The maker's service is away: a reminder is a second net, and the app says so.
    return false
  }
}

/** Looks at the moments until it is stopped; what goes wrong is said without naming anybody. */
export function keepWaking(pool: pg.Pool, key: PushKey, log: (line: string) => void): () => Promise<void> {
  let looking = Promise.resolve()
  const timer = setInterval(() => {
    looking = looking.then(async () => { await wakeDevices(pool, key, Date.now()) }).catch((error: unknown) => log(`reminders: ${error instanceof Error ? error.name : 'failed'}`))
  }, EVERY_MILLISECONDS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await looking
  }
}

/** The calendar behind a word, or nothing. */
export async function readCalendar(pool: pg.Pool, word: string): Promise<string | undefined> {
  const hash = hashOfWord(word)
  const { rows: [known] } = await pool.query<{ known: boolean }>('select frond.is_calendar($1) as known', [hash])
  if (known?.known !== true) return undefined
  const { rows } = await pool.query<{ at: Date; insistent: boolean }>('select at, insistent from frond.calendar_of($1)', [hash])
  return calendarOf(rows.map(({ at, insistent }) => ({ at: instantOf(at.getTime()), insistent })), instantOf(Date.now()))
}

/** The key follows from the server's secret, so that a backup carries it; a new secret asks every phone to agree anew. */
export function remindersOver(secret: string, origin: string, more: readonly string[] = []): { readonly key: PushKey; readonly hosts: readonly string[] } {
  const subject = origin.startsWith('https:') ? origin : 'https://localhost'
  return { key: pushKeyFrom(createHmac('sha256', secret).update('frond push').digest('hex'), subject), hosts: [...PUSH_HOSTS, ...more] }
}

/** Wakes devices while the server runs, and answers their calendars. */
export function besideReminders(key: PushKey, { pool, log }: Opened): Beside {
  return {
    texts: [{ path: '/api/calendar/:word', says: 'The calendar of a device: moments, each called Reminder.', contentType: 'text/calendar; charset=utf-8', read: async word => readCalendar(pool, word.replace(/\.ics$/, '')) }],
    stop: keepWaking(pool, key, log),
  }
}
