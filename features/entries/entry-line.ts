/** How what somebody wrote stands among their entries: a line for each kind, brought by the slice that the kind belongs to. */
import type { I18n } from '@lingui/core'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { AnyKind, BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'

/** What the words of a line may need: the language, and the record around the entry. */
export interface Reading {
  readonly i18n: I18n
  readonly folded: Folded
}

/** How entries of one kind are listed. */
export interface EntryLine<K extends AnyKind = AnyKind> {
  readonly kind: K
  /** What it is, in a line: *Use: 4*. */
  readonly says: (told: Told<BodyOf<K>>, reading: Reading) => string
  /** What else was written with it, when there is something. */
  readonly note?: (told: Told<BodyOf<K>>, reading: Reading) => string | undefined
  /** The screen on which it is said anew. */
  readonly correctedOn?: (told: Told<BodyOf<K>>) => string | undefined
  /** It has a screen of its own, on which it is also taken back. */
  readonly shownOn?: (told: Told<BodyOf<K>>) => string
  /** Only a member of the team ends it; the screen says so instead of taking it back. */
  readonly stays?: true
}

/** A kind that has no line of its own: it is read, corrected and taken back on the screen of the entry that it names. */
export interface PartOfEntry<K extends AnyKind = AnyKind> {
  readonly kind: K
  readonly partOf: (body: BodyOf<K>) => EntryId
}

/** A line of any kind, as it stands in the list; it is only ever given what stands of its own kind. */
export type AnyEntryLine = EntryLine | PartOfEntry

/** Brings the line of a kind. */
export function lineOf<K extends AnyKind>(kind: K, line: Omit<EntryLine<K>, 'kind'>): EntryLine {
  return { kind, ...line } as unknown as EntryLine
}

/** Says that a kind stands with another entry. */
export function partOf<K extends AnyKind>(kind: K, whose: (body: BodyOf<K>) => EntryId): PartOfEntry {
  return { kind, partOf: whose } as unknown as PartOfEntry
}
