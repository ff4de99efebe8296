/** Reads a body as JSON: only so much of it, only as JSON, only well-formed. */
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'

/** Deeper than anything that is ever said; parsers of every kind stay far from their limits. */
const DEEPEST = 64

/** The body's JSON, or undefined when there is none. */
export async function readBody(request: Request, mostBytes: number): Promise<Outcome<unknown>> {
  if (request.method === 'GET' || request.method === 'HEAD' || request.body === null) return accept(undefined)
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > mostBytes) return refuse('request.too-large', { facts: { most: mostBytes } })
  const bytes = request.headers.has('content-length') ? new Uint8Array(await request.arrayBuffer()) : await readAtMost(request.body, mostBytes)
  if (bytes === null || bytes.length > mostBytes) return refuse('request.too-large', { facts: { most: mostBytes } })
  if (bytes.length === 0) return accept(undefined)
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return refuse('request.not-json')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (isTooDeep(text)) return refuse('request.malformed', { where: 'body' })
    return accept(JSON.parse(text) as unknown)
  } catch {
    return refuse('request.malformed', { where: 'body' })
  }
}

async function readAtMost(body: ReadableStream<Uint8Array>, mostBytes: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.length
    if (length > mostBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Counts brackets outside texts, without building anything. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (quoted) {
      if (code === 92) index++
      else if (code === 34) quoted = false
    } else if (code === 34) quoted = true
    else if (code === 123 || code === 91) {
      if (++depth > DEEPEST) return true
    } else if (code === 125 || code === 93) depth--
  }
  return false
}
