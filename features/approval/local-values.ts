/** The numbers that Frond chose itself, as a list to read and a version to approve. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import type { LocalValues } from '#clinical/local-values.ts'

/** One such number, with its unit and what it is called. */
export interface ListedValue {
  readonly key: string
  readonly words: string
  readonly value: number
  readonly unit: string
}

/** Every local value in the order of its name. */
export function listValues(values: LocalValues = LOCAL_VALUES): ListedValue[] {
  return Object.entries(values).map(([key, { value, unit }]) => ({ key, words: wordsOf(key), value, unit })).toSorted((one, other) => (one.key < other.key ? -1 : 1))
}

/** The version of these values: it changes when any of them does, and an approval counts for one version only. */
export function versionOf(values: LocalValues = LOCAL_VALUES): string {
  const text = listValues(values).map(({ key, value, unit }) => `${key} ${value} ${unit}`).join('\n')
  return bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, 12)
}

/**
 * A name in words.
 * @example wordsOf('toxinWatchDays') //=> 'Toxin watch days'
 */
export function wordsOf(key: string): string {
  const words = key.replaceAll(/([A-Z]|\d+)/g, ' $1').toLowerCase().trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
