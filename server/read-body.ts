/** Reads a body as JSON: only so much of it, only as JSON, only well-formed. */
import { isUtf8 } from 'node:buffer'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'

/** The body's JSON, or undefined when there is none. */
export async function readBody(request: Request, mostBytes: number): Promise<Outcome<unknown>> {
  if (request.method === 'GET' || request.method === 'HEAD') return accept(undefined)
  const declared = request.headers.get('content-length')
  if (declared !== null && Number(declared) > mostBytes) return refuse('request.too-large', { facts: { most: mostBytes } })
  // With a length it is read in one piece; looking at the stream alone would already make one.
  const bytes = declared !== null ? Buffer.from(await request.arrayBuffer()) : await readAtMost(request.body, mostBytes)
  if (bytes === null || bytes.length > mostBytes) return refuse('request.too-large', { facts: { most: mostBytes } })
  if (bytes.length === 0) return accept(undefined)
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return refuse('request.not-json')
  if (!isUtf8(bytes)) return refuse('request.malformed', { where: 'body' })
  const text = bytes.toString('utf8')
  try {
    return accept(JSON.parse(text) as unknown)
  } catch {
    return refuse('request.malformed', { where: 'body' })
  }
}

/** The bytes of a body, or null as soon as there are more than that. */
export async function readAtMost(body: ReadableStream<Uint8Array> | null, mostBytes: number): Promise<Buffer | null> {
  if (body === null) return Buffer.alloc(0)
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.length
    if (length > mostBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
