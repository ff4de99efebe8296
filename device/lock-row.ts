/** What is kept of a lock: how it opens, how often somebody tried, and what stays outside by choice. */
import type { EntryId } from '#log/ids.ts'
import type { LogId } from './database.ts'

/** After how many minutes out of sight a record locks itself; 0 is at once. */
export const lockAfterMinutes = [0, 1, 5, 15] as const
export type LockAfterMinutes = (typeof lockAfterMinutes)[number]

/** What can be known of a lock from outside. */
export interface LockOf {
  /** A PIN, or the phone's own lock: finger, face or the phone's code. */
  readonly opensBy: 'pin' | 'phone'
  readonly afterMinutes: LockAfterMinutes
  /** *It is happening* may be said while it is locked. */
  readonly tapOutside: boolean
  /** The emergency card can be read while it is locked. */
  readonly cardOutside: boolean
}

/** How a data key is wrapped by a PIN. */
export interface PinWay {
  readonly by: 'pin'
  readonly iterations: number
  readonly salt: Uint8Array<ArrayBuffer>
  /** Mixed into the salt; it cannot leave the browser, so that trying PINs has to happen here. */
  readonly pepper: CryptoKey
}

/** How a data key is wrapped by the phone's own lock. */
export interface PhoneWay {
  readonly by: 'phone'
  readonly credential: Uint8Array<ArrayBuffer>
  readonly salt: Uint8Array<ArrayBuffer>
}

/** How often the wrong thing was tried in a row, and when last. It is counted before the trying, so that a closed tab forgets nothing. */
export interface Tries {
  readonly count: number
  /** Milliseconds since 1970 by the device's own clock. */
  readonly last: number
}

/** One log's lock. The data key lies here wrapped, and nowhere else. */
export interface LockRow {
  readonly log: LogId
  readonly way: PinWay | PhoneWay
  readonly wrapped: ArrayBuffer
  readonly tries: Tries
  /** Anybody may put something into the inbox with it; only the data key opens what seals the other half. */
  readonly inboxKey: ArrayBuffer
  readonly inboxPrivate: ArrayBuffer
  /** The emergency card as it was last seen, in words; only where the person chose so. */
  readonly card?: CardOutside | undefined
}

/** The emergency card as it is read without opening the record. */
export interface CardOutside {
  readonly title: string
  readonly acts: readonly string[]
  readonly lines: readonly { readonly name: string; readonly value: string }[]
  readonly calls: readonly { readonly name: string; readonly number: string }[]
  /** An emergency number of the person's own choice. */
  readonly own?: string | undefined
}

/** Something that was left while the log was locked: whoever left it cannot read it again. */
export interface InboxRow {
  readonly log: LogId
  readonly id: EntryId
  readonly sealed: ArrayBuffer
}
