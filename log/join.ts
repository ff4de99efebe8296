/** What stands when the same thing was corrected more than once: joined where the corrections do not touch, asked where they do. */
import { canonicalText } from './canonical.ts'
import type { JsonValue } from './statement.ts'

type Fields = Readonly<Record<string, JsonValue>>

/** A joined body, and the fields that two corrections changed to different things. */
export interface Joined {
  readonly fields: Fields
  readonly contested: readonly string[]
}

const same = (one: JsonValue | undefined, other: JsonValue | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && canonicalText(one) === canonicalText(other))

/**
 * Joins corrections of one body, oldest first. A field changed by one of them takes that change; a field that two changed
 * to different things takes the later one and is named as contested. Without a base every difference is contested.
 */
export function joinBodies(base: Fields | null, corrections: readonly Fields[]): Joined {
  const names = new Set(corrections.flatMap(fields => Object.keys(fields)))
  if (base) for (const name of Object.keys(base)) names.add(name)
  const fields: Record<string, JsonValue> = {}
  const contested: string[] = []
  for (const name of [...names].sort()) {
    const changed = corrections.filter(correction => base === null || !same(correction[name], base[name]))
    const last = changed.at(-1) ?? corrections.at(-1)
    const value = changed.length > 0 ? last?.[name] : base?.[name]
    if (value !== undefined) fields[name] = value
    if (changed.some(correction => !same(correction[name], last?.[name]))) contested.push(name)
  }
  return { fields, contested }
}
