/** A copy of a whole log as one encrypted file, and bringing it back. Both work without a network. */
import * as z from 'zod/mini'
import type { Registry } from '#log/kind.ts'
import { categories } from '#log/category.ts'
import { hashShape, personIdShape } from '#log/ids.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { personRoles } from '#log/role.ts'
import { entryShape, voices } from '#log/statement.ts'
import { instantOf, instantShape } from '#log/time.ts'
import { deviceDatabase, within } from './database.ts'
import type { DeviceDatabase, FileRow, LocalLog, LogId } from './database.ts'
import { bytesOf, textOf } from './files.ts'
import { keyOf } from './keyring.ts'
import { mergeKept } from './merge-kept.ts'
import { letGoOfLost, newLogId, rememberLog } from './logs.ts'
import { keptEntries } from './read-kept.ts'
import type { KeptEntry } from './read-kept.ts'
import { openFile, sealFile } from './sealed-file.ts'
import { storageProblem } from './storage-problem.ts'

const NEWEST = 1

const keptShape = z.strictObject({ entry: entryShape, mine: z.literal([0, 1]) })
const copyShape = z.strictObject({
  frondCopy: z.int(),
  madeAt: instantShape,
  log: z.strictObject({
    id: z.uuid(), label: z.string(), role: z.enum(personRoles), voice: z.optional(z.enum(voices)), openedAt: instantShape,
    person: z.optional(personIdShape),
  }),
  entries: z.array(keptShape),
  files: z.optional(z.array(z.strictObject({ hash: hashShape, stream: z.enum(categories), bytes: z.string() }))),
})

/** Makes the file, and keeps the date. The screen says before that a forgotten passphrase cannot be recovered by anybody. */
export async function makeCopy(id: LogId, passphrase: string, db: DeviceDatabase = deviceDatabase()): Promise<Outcome<{ file: Blob; name: string }>> {
  const madeAt = instantOf(Date.now())
  const local = await db.look(['logs'], tx => tx.objectStore('logs').get(id))
  if (!local) return refuse('device.log-gone')
  if (local.lock !== undefined && keyOf(id) === undefined) return refuse('device.locked')
  const entries = await db.look(['logs', 'entries', 'pages'], tx => keptEntries(tx, id))
  const files = (await db.look(['files'], tx => tx.objectStore('files').getAll(within(id)))).map(({ hash, stream, bytes }) => ({ hash, stream, bytes: textOf(new Uint8Array(bytes)) }))
  const { label, role, voice, openedAt, person = local.formerly } = local
  const content = JSON.stringify({ frondCopy: NEWEST, madeAt, log: { id, label, role, voice, openedAt, person }, entries, files })
  const sealed = await sealFile(await through(new TextEncoder().encode(content), new CompressionStream('gzip')), passphrase)
  if (!sealed.ok) return sealed
  await db.write(['logs'], async tx => {
    const now = await tx.objectStore('logs').get(id)
    if (now) await tx.objectStore('logs').put({ ...now, lastCopy: madeAt })
  })
  return accept({ file: new Blob([sealed.value], { type: 'application/octet-stream' }), name: `frond-copy-${madeAt.slice(0, 10)}.frond` })
}

/**
 * Brings a copy back: as the log it was, joined with what is here of it already, or into another log when told so. Nothing is
 * changed when it is refused. A log brought to a new browser is not connected: its clinic invites this device anew.
 */
export async function bringBack(file: Blob, passphrase: string, registry: Registry, into?: LogId, db: DeviceDatabase = deviceDatabase()): Promise<Outcome<LocalLog>> {
  const opened = await openFile(new Uint8Array(await file.arrayBuffer()), passphrase)
  if (!opened.ok) return opened
  const read = await readCopy(opened.value)
  if (!read.ok) return read
  const { log, entries, files } = read.value
  const target = into ?? await whereFor(log.id, db)
  try {
    const kept = await mergeKept(db, target, log, entries, registry)
    if (!kept.ok) return kept
    await db.write(['files'], tx => Promise.all(files.map(file => tx.objectStore('files').put({ log: target, ...file, sent: 0 }))))
    rememberLog(kept.value)
    if (log.id !== target && into !== undefined) letGoOfLost(log.id)
    return kept
  } catch (error) {
    return { ok: false, problem: { ...storageProblem(error), advice: 'needs-you' } }
  }
}

/** The record it was; where that one lies locked here, a record beside it, since nobody can join what is closed. */
async function whereFor(id: LogId, db: DeviceDatabase): Promise<LogId> {
  const here = await db.look(['logs'], tx => tx.objectStore('logs').get(id))
  return here?.lock === undefined || keyOf(id) !== undefined ? id : newLogId()
}

async function readCopy(content: Uint8Array<ArrayBuffer>): Promise<Outcome<{ log: LocalLog; entries: readonly KeptEntry[]; files: readonly Omit<FileRow, 'log' | 'sent'>[] }>> {
  let said: unknown
  try {
    said = JSON.parse(new TextDecoder().decode(await through(content, new DecompressionStream('gzip'))))
  } catch {
    return refuse('copy.damaged')
  }
  const version = z.object({ frondCopy: z.int() }).safeParse(said)
  if (version.success && version.data.frondCopy > NEWEST) return refuse('copy.version-newer')
  const parsed = copyShape.safeParse(said)
  if (!parsed.success) return refuse('copy.damaged')
  const { log, madeAt, entries, files = [] } = parsed.data
  const { person, ...rest } = log
  const local: LocalLog = { ...rest, id: log.id as string as LogId, lastCopy: madeAt, ...(person === undefined ? {} : { formerly: person }) }
  return accept({ log: local, entries: entries as unknown as readonly KeptEntry[], files: files.map(file => ({ ...file, bytes: bytesOf(file.bytes).buffer })) })
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}
