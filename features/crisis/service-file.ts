/** The one file in which a service says who reads, when, and which numbers it gives. */
import * as z from 'zod/mini'
import type { CrisisRegion } from './numbers.ts'
import { readerShape, regionShape } from './reader.ts'
import type { Reader } from './reader.ts'

const fileShape = z.strictObject({ readers: z.array(readerShape), numbers: z.array(regionShape) })

/** What the file says; without a file nobody reads. */
export interface CrisisFile { readonly readers: readonly Reader[]; readonly numbers: readonly CrisisRegion[] }

/** A service without a file: question 9 is never asked. */
export const NOBODY_READS: CrisisFile = { readers: [], numbers: [] }

/** Reads the file's text, or says where it is wrong. */
export function readCrisisFile(text: string): { readonly ok: true; readonly file: CrisisFile } | { readonly ok: false; readonly where: string } {
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    return { ok: false, where: 'it is not JSON' }
  }
  const parsed = fileShape.safeParse(said)
  return parsed.success ? { ok: true, file: parsed.data } : { ok: false, where: parsed.error.issues[0]?.path.map(String).join('.') ?? '' }
}
