/** The chain that shows tampering: defined here, computed in SQL too (`frond.chained`), and a test keeps the two equal. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import { canonicalText, headerText } from './canonical.ts'
import type { Hash } from './ids.ts'
import type { Entry, Receipt, Say, Statement } from './statement.ts'

const utf8 = new TextEncoder()
const hashText = (text: string): Uint8Array => sha256(utf8.encode(text))

/** What stands before the first entry of a stream. */
export const GENESIS = '0'.repeat(64) as Hash

/**
 * The digest of what a statement says: SHA-256 of the salt, a line feed and the canonical body; of the word itself when withdrawn.
 * A redacted body has no digest of its own any more: its receipt keeps the one it had.
 */
export function digestOf(say: Exclude<Say, 'redacted'>): Hash {
  return bytesToHex(hashText(say === 'withdrawn' ? 'withdrawn' : `${say.salt}\n${canonicalText(say.body)}`)) as Hash
}

/** The server's facts about an entry as one text, in a fixed order, each on its own line. */
export function receiptText(receipt: Omit<Receipt, 'hash' | 'digest'>): string {
  const { person, team, author, role, category, seq, receivedAt, clockOff } = receipt
  return [person, team ?? '', author, role, category, seq, receivedAt, clockOff].join('\n')
}

/** The hash of an entry on top of the one before it: H(previous ‖ H(header) ‖ digest ‖ H(receipt)). */
export function chained(previous: Hash, entry: Statement & { readonly receipt: Omit<Receipt, 'hash'> }): Hash {
  const digest = entry.say === 'redacted' ? entry.receipt.digest : digestOf(entry.say)
  return bytesToHex(sha256(concatBytes(
    hexToBytes(previous), hashText(headerText(entry)), hexToBytes(digest), hashText(receiptText(entry.receipt)),
  ))) as Hash
}

/** Where a chain breaks, or that it holds and what its head is. */
export type ChainCheck =
  | { readonly holds: true; readonly head: Hash; readonly seq: number }
  | { readonly holds: false; readonly seq: number; readonly why: 'hash' | 'digest' | 'gap' | 'no-receipt' }

/** Checks one stream's entries, in order of `seq`, from a known head (by default from the beginning). */
export function checkChain(entries: Iterable<Entry>, from: { head: Hash; seq: number } = { head: GENESIS, seq: 0 }): ChainCheck {
  let { head, seq } = from
  for (const entry of entries) {
    const receipt = entry.receipt
    if (!receipt) return { holds: false, seq: seq + 1, why: 'no-receipt' }
    if (receipt.seq !== seq + 1) return { holds: false, seq: seq + 1, why: 'gap' }
    if (entry.say !== 'redacted' && digestOf(entry.say) !== receipt.digest) return { holds: false, seq: receipt.seq, why: 'digest' }
    if (chained(head, { ...entry, receipt }) !== receipt.hash) return { holds: false, seq: receipt.seq, why: 'hash' }
    head = receipt.hash
    seq = receipt.seq
  }
  return { holds: true, head, seq }
}
