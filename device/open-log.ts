/** An open log as every screen of both doors sees it: what stands, a way to write, and the truth about where each statement is. */
import type { Category } from '#log/category.ts'
import type { Draft } from '#log/draft.ts'
import type { FileInEntry } from '#log/file.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId, Hash } from '#log/ids.ts'
import type { Outcome, Problem } from '#log/problem.ts'
import type { Entry } from '#log/statement.ts'
import type { Instant } from '#log/time.ts'
import type { TypedField } from './database.ts'

/** Where a statement is: only in memory, durably on this device, at the server too, or waiting for a person to mend something. */
export type RecordState = 'not saved yet' | 'saved here' | 'shared' | { readonly needsYou: Problem }

/** How the last talk with the server went; the only ground for saying *connected* or not. */
export type LastExchange = { readonly at: Instant; readonly ok: true } | { readonly at: Instant; readonly ok: false; readonly why: Problem }

/** Whether this log has a server: none yet, one that knows it, or one that has removed this device. */
export type Connection = 'not connected' | 'connected' | 'removed'

/** A statement that will not be shared until somebody changes something. */
export interface Refused {
  readonly entry: Entry
  readonly problem: Problem
}

/** What was typed lies beside the log, sealed where that is, until it is kept or emptied. */
export interface TypedHere {
  readonly read: () => Promise<ReadonlyMap<string, readonly TypedField[]>>
  /** Lays down what stands on a screen now; nothing lies there any more when there is none. */
  readonly put: (screen: string, fields: readonly TypedField[]) => Promise<void>
}

/** One person's log, open on this device. */
export interface OpenLog {
  /** The folded log; read it through `see`, never keep it, since it is replaced when the server was restored or a stream withdrawn. */
  readonly folded: Folded
  /** Rises with every change of anything here. */
  readonly revision: () => number
  readonly subscribe: (listener: () => void) => () => void
  /** Rises only when `folded` says something else than before; not when a statement became durable or was shared. */
  readonly folds?: () => number
  /** What would be refused if these were written now; asked while typing. */
  readonly check: (drafts: readonly Draft[]) => Outcome<true>
  /**
   * Writes all of them or none, and answers when they are durable. They are seen at once, as *not saved yet*.
   * A refusal that *needs you* kept nothing: the words stay with the screen. A refusal to *wait* keeps them in memory and tries
   * again by itself: do not write them twice.
   */
  readonly write: (drafts: readonly Draft[]) => Promise<Outcome<readonly Entry[]>>
  readonly stateOf: (id: EntryId) => RecordState
  /** Reads what another tab has kept since the last look; only where a log lies on this device. */
  readonly catchUp?: () => Promise<void>
  /** The name by which the tabs of this log take turns. */
  readonly turn?: string
  /** How many statements are to be shared and are not yet, without those that need somebody. */
  readonly pending: number
  readonly needsYou: readonly Refused[]
  readonly lastExchange: LastExchange | null
  readonly connection: Connection
  /** Until when this log was connected to somebody else's record by mistake, while it has not joined its own. */
  readonly parted?: { readonly at: Instant } | undefined
  /** How far this device's clock is from the server's, in milliseconds, when something was last shared; a wrong clock is shown, never refused. */
  readonly clockOff?: number | undefined
  /** Something about the server's copy that somebody should be told: its chain did not fit what was read before. */
  readonly warnings: readonly Problem[]
  /** Opens a file that an entry speaks of, from this device or from the server. */
  readonly openFile: (file: FileInEntry) => Promise<Outcome<Blob>>
  /** Seals and keeps a file, to be spoken of by an entry; only where a log lies on this device. */
  readonly keepFile?: (stream: Category, content: Blob) => Promise<Outcome<FileInEntry>>
  /** Which files the server would not take, and why: they are on this device alone. */
  readonly refusedFiles?: () => Promise<ReadonlyMap<Hash, Problem>>
  /** Sends them again now. */
  readonly retryFiles?: () => Promise<void>
  /** Takes a private file off this device for good. */
  readonly dropFile?: (hash: Hash) => Promise<void>
  /** What was typed and is not kept as an entry yet, screen by screen; only where a log lies on this device. */
  readonly typed?: TypedHere
  /** Asks the server now; never throws, the answer stands in `lastExchange`. */
  readonly exchange: () => Promise<void>
  /** Knows every kind from now on, where the log began with few; what shows whatever was said waits for it. */
  readonly everyKind?: () => Promise<unknown>
  /** Stops watching and sending; what is unsaved is saved first. */
  readonly close: () => Promise<void>
}
