/** One text for one value (RFC 8785), so that every machine computes the same hash. */
import canonicalize from 'canonicalize'
import type { Header, Statement } from './statement.ts'

const utf8 = new TextEncoder()

/** The canonical JSON of a value that PostgreSQL can hold (see `holdable`). Throws on what JSON cannot say. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('nothing to write')
  return text
}

/** The header of a statement as canonical text: everything but what it says. */
export function headerText(statement: Header): string {
  const { id, kind, version, at, zone, writtenAt, voice, onBehalf, replaces } = statement
  return canonicalText({ id, kind, version, at, zone, writtenAt, voice, onBehalf, replaces })
}

/** How much a statement weighs: the UTF-8 bytes of its canonical text. Only the order of keys differs from plain JSON, so that weighs the same. */
export function bytesOf(statement: Statement): number {
  return utf8.encode(JSON.stringify(statement)).length
}

/**
 * Whether every text in a value is one that PostgreSQL can hold: no NUL and no half of a surrogate pair.
 * @example holdable({ note: 'a\u0000b' }) //=> false
 */
export function holdable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000')
  if (Array.isArray(value)) return value.every(holdable)
  if (value !== null && typeof value === 'object') return Object.entries(value).every(([key, inner]) => holdable(key) && holdable(inner))
  return true
}
