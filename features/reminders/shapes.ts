/** What a device and the server say to each other about reminders: moments, never what for. */
import * as z from 'zod/mini'
import { instantShape } from '#log/time.ts'

/** The most moments that are kept ahead for one device. */
export const MOST_TIMES_AHEAD = 400

/** One moment; an insistent one is a refill, which must not be mistaken for a nudge. */
export const reminderTimeShape = z.strictObject({ at: instantShape, insistent: z.boolean() })
export type ReminderTime = z.infer<typeof reminderTimeShape>

/** How this device is reminded, as the server knows it. */
export const remindersShape = z.object({
  /** The server's public key for push, as browsers take it. */
  publicKey: z.string(),
  push: z.boolean(),
  calendar: z.boolean(),
  times: z.int(),
})
export type Reminders = z.infer<typeof remindersShape>

/** The address at which a browser can be woken. */
export const pushShape = z.strictObject({ endpoint: z.string().check(z.minLength(12), z.maxLength(2000)) })

/** The path of a calendar that was just made; it is shown once. */
export const feedShape = z.object({ path: z.string() })
