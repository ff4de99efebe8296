/** What was said, on its way to being a fact. */
import type { Told } from '#log/line.ts'
import type { Instant } from '#log/time.ts'
import type { FactUsed } from './examination.ts'

/** One fact on its way in: what, when, by whom and from where. */
export interface Said {
  readonly fact: string
  readonly value: FactUsed['value']
  readonly at: Instant
  readonly by: string | undefined
  readonly from: FactUsed['from']
}

/** Who said something, as it is shown beside it. */
export function saidBy(told: Told): string | undefined {
  return told.entry.receipt?.role
}
