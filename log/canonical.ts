/** One text for one value (RFC 8785), so that every machine computes the same hash. */
import canonicalize from 'canonicalize'
import type { Header, Statement } from './statement.ts'

const utf8 = new TextEncoder()

/** The canonical JSON of a value that PostgreSQL can hold (see `holdable`). Throws on what JSON cannot say. */
export function canonicalText(value: unknown): string {
  const ordered = inOrder(value, 0)
  if (ordered !== undefined) {
    const text = JSON.stringify(ordered)
    // Half of a surrogate pair would be written as an escape; there the library decides.
    if (!text.includes('\\ud')) return text
  }
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('nothing to write')
  return text
}

/** The same of what JSON can say and PostgreSQL can hold; of anything else nothing. */
export function heldText(value: unknown): string | undefined {
  try {
    const text = canonicalText(value)
    // Written out, a NUL always stands as an escape; half of a surrogate pair is not written at all.
    return text.includes('\\u0000') && !holdable(value) ? undefined : text
  } catch {
    return undefined
  }
}

/** Deeper than what is said; what is deeper is left to the library, which does not recur. */
const DEEP = 32

/** The same data with every object's keys in canonical order, itself where they stand so already; nothing for what the library must judge. */
function inOrder(value: unknown, depth: number): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'object' || depth > DEEP) return undefined
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined
    for (let place = 0; place < value.length; place++) {
      const inner = inOrder(value[place], depth + 1)
      if (inner === undefined) return undefined
      if (inner !== value[place]) (copy ??= [...value])[place] = inner
    }
    return copy ?? value
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined
  const given = value as Readonly<Record<string, unknown>>
  const keys = Object.keys(given)
  let copy: Record<string, unknown> | undefined
  if (sortFew(keys)) {
    // An object made anew would put these elsewhere.
    if (keys.some(key => isDigit(key) || key === '__proto__')) return undefined
    copy = {}
  }
  for (const key of keys) {
    const inner = inOrder(given[key], depth + 1)
    if (inner === undefined || key === '__proto__') return undefined
    if (copy === undefined && inner !== given[key]) copy = { ...given }
    if (copy !== undefined) copy[key] = inner
  }
  return copy ?? value
}

const isDigit = (key: string): boolean => key >= '0' && key < ':'

/** Sorts keys by their UTF-16 units and says whether that moved any. They are few, and mostly in order. */
function sortFew(keys: string[]): boolean {
  let moved = false
  for (let place = 1; place < keys.length; place++) {
    const key = keys[place] as string
    let at = place
    for (; at > 0 && (keys[at - 1] as string) > key; at--) keys[at] = keys[at - 1] as string
    if (at === place) continue
    keys[at] = key
    moved = true
  }
  return moved
}

/** The header of a statement as canonical text: everything but what it says. */
export function headerText(statement: Header): string {
  const { id, kind, version, at, zone, writtenAt, voice, onBehalf, replaces } = statement
  // In the order that the canonical text has; what a statement's shape lets through is written alike by both.
  const text = JSON.stringify({ at, id, kind, onBehalf, replaces, version, voice, writtenAt, zone })
  return !text.includes('\\u') ? text : canonicalText({ at, id, kind, onBehalf, replaces, version, voice, writtenAt, zone })
}

/** The same, several times sooner, of a header that was judged: by its shape nothing in it can need an escape. */
export function judgedHeaderText({ id, kind, version, at, zone, writtenAt, voice, onBehalf, replaces }: Header): string {
  const behalf = onBehalf === undefined ? '' : ',"onBehalf":true'
  const how = voice === undefined ? '' : `,"voice":"${voice}"`
  const replaced = replaces.length === 0 ? '[]' : JSON.stringify(replaces)
  return `{"at":"${at}","id":"${id}","kind":"${kind}"${behalf},"replaces":${replaced},"version":${version}${how},"writtenAt":"${writtenAt}","zone":"${zone}"}`
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
  if (value === null || typeof value !== 'object') return true
  for (const key of Object.keys(value)) if (!holdable(key) || !holdable((value as Readonly<Record<string, unknown>>)[key])) return false
  return true
}
