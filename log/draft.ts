/** From what somebody decided to say to the statement that is kept: the shell adds id, clock and salt. */
import { saltFrom, uuidv7 } from './ids.ts'
import type { EntryId } from './ids.ts'
import type { AnyKind, BodyOf } from './kind.ts'
import type { JsonValue, Statement, Voice } from './statement.ts'
import { instantOf } from './time.ts'
import type { Instant, Zone } from './time.ts'

/** What a slice's `decide` returns: what is said, not yet by whom or when it was written. */
export interface Draft<K extends AnyKind = AnyKind> {
  readonly kind: K
  /** What it says; `withdrawn` takes back what it replaces. */
  readonly body: BodyOf<K> | 'withdrawn'
  /** Made beforehand when other drafts point to it. */
  readonly id?: EntryId
  /** When it was true; the moment of writing unless said. */
  readonly at?: Instant
  /** The clock the person lived by; the device's zone unless said. */
  readonly zone?: Zone
  readonly voice?: Voice | undefined
  readonly onBehalf?: true | undefined
  readonly replaces?: readonly EntryId[]
}

/** What the shell knows when it writes. */
export interface Writing {
  /** Milliseconds since 1970 by the device's own clock. */
  readonly now: number
  readonly zone: Zone
  /** So many random bytes. */
  readonly random: (count: number) => Uint8Array
  /** How somebody who writes on behalf knows, unless the draft says otherwise. */
  readonly voice?: Voice | undefined
  readonly onBehalf?: true | undefined
}

/** A draft of any kind, typed by the kind. */
export function draft<K extends AnyKind>(kind: K, body: BodyOf<K> | 'withdrawn', more: Omit<Draft<K>, 'kind' | 'body'> = {}): Draft<K> {
  return { kind, body, ...more }
}

/** The statement of a draft. */
export function stateDraft(said: Draft, writing: Writing): Statement {
  const written = instantOf(writing.now)
  const voice = said.voice ?? writing.voice
  const onBehalf = said.onBehalf ?? writing.onBehalf
  return {
    id: said.id ?? uuidv7(writing.now, writing.random(10)),
    kind: said.kind.name,
    version: said.kind.version,
    at: said.at ?? written,
    zone: said.zone ?? writing.zone,
    writtenAt: written,
    ...(voice === undefined ? {} : { voice }),
    ...(onBehalf === undefined ? {} : { onBehalf }),
    replaces: said.replaces ?? [],
    say: said.body === 'withdrawn' ? 'withdrawn' : { body: said.body as JsonValue, salt: saltFrom(writing.random(16)) },
  }
}
