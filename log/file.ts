/** A file that an entry speaks of: kept apart as ciphertext, its key in the entry's body, so that who may not read the entry cannot open it. */
import * as z from 'zod/mini'
import { hashShape } from './ids.ts'

/** What a file may be: a picture, or a voice as browsers record it. */
export const fileTypes = ['image/jpeg', 'audio/webm', 'audio/mp4', 'audio/ogg'] as const
export type FileType = (typeof fileTypes)[number]

/** What stands in an entry's body about one file. */
export const fileShape = z.strictObject({
  /** SHA-256 of the ciphertext, which is also its name at the server. */
  hash: hashShape,
  /** The ciphertext's length in bytes. */
  bytes: z.int().check(z.gte(1), z.lte(10 * 1024 * 1024)),
  type: z.enum(fileTypes),
  /** AES-256-GCM: 32 bytes and 12 bytes in base64url. */
  key: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  iv: z.string().check(z.regex(/^[A-Za-z0-9_-]{16}$/)),
})
export type FileInEntry = z.infer<typeof fileShape>
