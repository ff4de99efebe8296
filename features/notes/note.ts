/** Notes in text and voice. They are private: they stay on this device until the person shares one, which is a new entry. */
import * as z from 'zod/mini'
import { fileShape } from '#log/file.ts'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import { thePersonsSide } from '#log/role.ts'

/** The longest note, in characters. */
export const LONGEST_NOTE = 4000
/** The longest voice note; it then stops by itself and is kept. */
export const LONGEST_VOICE = { value: 180, unit: 's', source: 'Our choice', mark: 'D' } as const

const words = z.string().check(z.minLength(1), z.maxLength(LONGEST_NOTE))
const sound = { file: fileShape, seconds: z.int().check(z.gte(0), z.lte(LONGEST_VOICE.value + 10)) }

/** A note in words, on this device alone. */
export const noteWritten = defineKind({ name: 'note.written', category: 'private', writers: thePersonsSide, shape: z.strictObject({ words }) })
/** A voice note, sealed on this device alone. Nobody listens to it, and no machine turns it into words. */
export const voiceKept = defineKind({ name: 'voice-note.kept', category: 'private', writers: thePersonsSide, shape: z.strictObject(sound) })

/** A note that the person shared: an entry of its own. */
export const noteShared = defineKind({ name: 'note.shared', category: 'diary', writers: thePersonsSide, shape: z.strictObject({ words, of: entryIdShape }) })
/** A voice note that the person shared. */
export const voiceShared = defineKind({ name: 'voice-note.shared', category: 'diary', writers: thePersonsSide, shape: z.strictObject({ ...sound, of: entryIdShape }) })

export type WrittenNote = BodyOf<typeof noteWritten>
export type KeptVoice = BodyOf<typeof voiceKept>
export type SharedNote = BodyOf<typeof noteShared>
export type SharedVoice = BodyOf<typeof voiceShared>
