import { Readable } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import * as z from 'zod/mini'
import { StartProblem } from '../start-problem.ts'

/** What a backup consists of, one line each: what made it, rows, pieces of files, keys, and at its end what must have arrived. */
export const partShape = z.union([
  z.strictObject({
    part: z.literal('about'),
    madeAt: z.string(),
    migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string() })),
  }),
  z.strictObject({ part: z.literal('rows'), table: z.string(), rows: z.array(z.string()) }),
  z.strictObject({ part: z.literal('file'), path: z.string(), piece: z.string(), last: z.boolean() }),
  z.strictObject({ part: z.literal('key'), name: z.string(), text: z.string() }),
  z.strictObject({ part: z.literal('end'), counts: z.record(z.string(), z.number()), files: z.number(), heads: z.string() }),
])

/** One line of a backup. */
export type Part = z.infer<typeof partShape>

/** Parts as compressed bytes. */
export function pack(parts: AsyncIterable<Part>): AsyncIterable<Buffer> {
  const lines = async function* () {
    for await (const part of parts) yield `${JSON.stringify(part)}\n`
  }
  const source = Readable.from(lines())
  const packed = createGzip()
  source.on('error', (error) => packed.destroy(error))
  return source.pipe(packed)
}

/** Compressed bytes as parts; a backup without an end is refused. */
export async function* unpack(bytes: AsyncIterable<Buffer>): AsyncGenerator<Part> {
  const source = Readable.from(bytes)
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  source.pipe(unpacked)
  let ended = false
  let line = ''
  for await (const chunk of unpacked.setEncoding('utf8')) {
    const pieces = (line + String(chunk)).split('\n')
    line = pieces.pop() ?? ''
    for (const piece of pieces) {
      const part = z.parse(partShape, JSON.parse(piece))
      ended = part.part === 'end'
      yield part
    }
  }
  if (!ended) throw new StartProblem('backup.damaged', 'This backup has no end: nothing was changed; use another copy of it.')
}
