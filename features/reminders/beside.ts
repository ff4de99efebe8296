/** Reminders on the server: whose key, which hosts, what runs and which text is answered. */
import { createHmac } from 'node:crypto'
import type { Beside, Opened } from '#server/slices.ts'
import { keepWaking, readCalendar } from './jobs.ts'
import { pushKeyFrom } from './push-key.ts'
import type { PushKey } from './push-key.ts'
import { PUSH_HOSTS } from './push-hosts.ts'

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
