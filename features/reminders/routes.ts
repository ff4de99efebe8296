/** What the server answers about reminders: it keeps moments, wakes a device at them, and gives them as a calendar. It never knows what for. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { accept } from '#log/problem.ts'
import { device } from '#server/access.ts'
import type { Db, DeviceActor } from '#server/actor.ts'
import { noParams, nothing, route } from '#server/route.ts'
import type { Route } from '#server/route.ts'
import type { PushKey } from './push-key-store.ts'
import { mayPushTo } from './push-hosts.ts'
import { feedShape, MOST_TIMES_AHEAD, pushShape, remindersShape, reminderTimeShape } from './shapes.ts'
import type { Reminders } from './shapes.ts'

const paths = { all: '/api/reminders', times: '/api/reminders/times', push: '/api/reminders/push', endPush: '/api/reminders/push/end', calendar: '/api/reminders/calendar', endCalendar: '/api/reminders/calendar/end' } as const

/** Every route of this slice, with the key that browsers know this server by and the hosts it may call. */
export function reminderRoutes(key: PushKey, hosts: readonly string[]): readonly Route[] {
  const standing = async (db: Db, actor: DeviceActor): Promise<Reminders> => {
    const { rows } = await sql<{ push: boolean; calendar: boolean; times: number }>`
      select exists (select from frond.push_address where device = ${actor.device}) as push, exists (select from frond.calendar_feed where device = ${actor.device}) as calendar,
             (select count(*)::int from frond.reminder where device = ${actor.device} and sent_at is null and at > now()) as times`.execute(db)
    const [now = { push: false, calendar: false, times: 0 }] = rows
    return { publicKey: key.publicKey, ...now }
  }
  return [
    route({
      method: 'GET', path: paths.all, says: 'How this device is reminded.', access: device, params: noParams, body: nothing, answer: remindersShape, refuses: [],
      handle: async ({ actor, db }) => accept(await standing(db, actor)),
    }),
    route({
      method: 'POST', path: paths.times, says: 'Says at which moments this device wishes to be reminded; those said before are forgotten.', access: device, params: noParams,
      body: z.strictObject({ times: z.array(reminderTimeShape).check(z.maxLength(MOST_TIMES_AHEAD)) }), answer: remindersShape, refuses: [],
      handle: async ({ actor, body, db }) => {
        await db.deleteFrom('reminder').where('device', '=', actor.device).where('sent_at', 'is', null).execute()
        const single = [...new Map(body.times.map(time => [`${time.at}${time.insistent}`, time])).values()]
        if (single.length > 0) {
          await db.insertInto('reminder').values(single.map(({ at, insistent }) => ({ person: actor.person, device: actor.device, at, insistent }))).onConflict(same => same.doNothing()).execute()
        }
        return accept(await standing(db, actor))
      },
    }),
    route({
      method: 'POST', path: paths.push, says: 'Says where this device can be woken.', access: device, params: noParams, body: pushShape, answer: remindersShape, refuses: ['push.service-unknown'],
      handle: async ({ actor, body, db }) => {
        const may = mayPushTo(body.endpoint, hosts)
        if (!may.ok) return may
        await db.deleteFrom('push_address').where('device', '=', actor.device).execute()
        await db.insertInto('push_address').values({ person: actor.person, device: actor.device, endpoint: may.value.href }).execute()
        return accept(await standing(db, actor))
      },
    }),
    route({
      method: 'POST', path: paths.endPush, says: 'This device is not woken any more.', access: device, params: noParams, body: nothing, answer: remindersShape, refuses: [],
      handle: async ({ actor, db }) => {
        await db.deleteFrom('push_address').where('device', '=', actor.device).execute()
        return accept(await standing(db, actor))
      },
    }),
    route({
      method: 'POST', path: paths.calendar, says: 'Makes this device’s calendar, or makes it anew: an address given out before leads nowhere.', access: device, params: noParams, body: nothing, answer: feedShape, refuses: [],
      handle: async ({ actor, db }) => {
        const word = randomBytes(24).toString('base64url')
        await db.deleteFrom('calendar_feed').where('device', '=', actor.device).execute()
        await db.insertInto('calendar_feed').values({ person: actor.person, device: actor.device, hash: hashOfWord(word) }).execute()
        return accept({ path: `/api/calendar/${word}.ics` })
      },
    }),
    route({
      method: 'POST', path: paths.endCalendar, says: 'Ends this device’s calendar.', access: device, params: noParams, body: nothing, answer: remindersShape, refuses: [],
      handle: async ({ actor, db }) => {
        await db.deleteFrom('calendar_feed').where('device', '=', actor.device).execute()
        return accept(await standing(db, actor))
      },
    }),
  ]
}

/** What is kept of a calendar's word. */
export function hashOfWord(word: string): Buffer {
  return createHash('sha256').update(word).digest()
}
