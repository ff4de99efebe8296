/** One text for one value (RFC 8785), so that every machine computes the same hash. */
import canonicalize from 'canonicalize'
import type { Header, Statement } from './statement.ts'

const utf8 = new TextEncoder()

/** The canonical JSON of a value that PostgreSQL can hold (see `holdable`). Throws on what JSON cannot say. */
export function canonicalText(value: unknown): string {
  const text = plainText(value, 0) ?? canonicalize(value)
  if (text === undefined) throw new TypeError('nothing to write')
  return text
}

/** Deeper than what is said; what is deeper is left to the library, which does not recur. */
const DEEP = 32

/** The same text for what is plain data, several times sooner; nothing for whatever else there may be, which the library judges. */
function plainText(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? JSON.stringify(value) : undefined
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : undefined
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || depth > DEEP) return undefined
  if (Array.isArray(value)) {
    let text = ''
    for (const one of value) {
      const inner = plainText(one, depth + 1)
      if (inner === undefined) return undefined
      text += text === '' ? inner : `,${inner}`
    }
    return `[${text}]`
  }
  if (Object.getPrototypeOf(value) !== Object.prototype || 'toJSON' in value) return undefined
  let text = ''
  for (const key of Object.keys(value).sort()) {
    const inner = plainText((value as Readonly<Record<string, unknown>>)[key], depth + 1)
    if (inner === undefined || !key.isWellFormed()) return undefined
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${inner}`
  }
  return `{${text}}`
}

/** The header of a statement as canonical text: everything but what it says. */
export function headerText(statement: Header): string {
  const { id, kind, version, at, zone, writtenAt, voice, onBehalf, replaces } = statement
  // In the order that the canonical text has; what a statement's shape lets through is written alike by both.
  const text = JSON.stringify({ at, id, kind, onBehalf, replaces, version, voice, writtenAt, zone })
  return !text.includes('\\u') ? text : canonicalText({ at, id, kind, onBehalf, replaces, version, voice, writtenAt, zone })
}

/** How much a statement weighs: the UTF-8 bytes of its canonical text. Only the order of keys differs from plain JSON, so that weighs the same. */
export function bytesOf(statement: Statement): number {
  return utf8.encode(JSON.stringify(statement)).length
}

/** As much as a value can weigh at the very most: each sign of a text written at its longest. For saying quickly that something is light. */
export function mostBytesOf(value: unknown): number {
  if (typeof value === 'string') return 6 * value.length + 3
  if (typeof value !== 'object' || value === null) return 30
  let sum = 2
  if (Array.isArray(value)) for (const one of value) sum += mostBytesOf(one) + 1
  else for (const key of Object.keys(value)) sum += 6 * key.length + 4 + mostBytesOf((value as Readonly<Record<string, unknown>>)[key])
  return sum
}

/**
 * Whether every text in a value is one that PostgreSQL can hold: no NUL and no half of a surrogate pair.
 * @example holdable({ note: 'a\u0000b' }) //=> false
 */
export function holdable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000')
  if (Array.isArray(value)) return value.every(holdable)
  if (value === null || typeof value !== 'object') return true
  for (const key of Object.keys(value)) if (!holdable(key) || !holdable((value as Readonly<Record<string, unknown>>)[key])) return false
  return true
}
