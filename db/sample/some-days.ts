/** The days on which somebody does a thing that is meant to be done every so many days: some are left out, as in a life. */
import type { Teller } from './teller.ts'

export interface SomeDays {
  /** Days before today, from the earlier one to the later one. */
  readonly from: number
  readonly to?: number
  readonly every?: number
  /** Of a hundred such days, on how many it is done. */
  readonly of100?: number
}

/** Tells each of these days, the earliest first. */
export function onSomeDays(teller: Teller, { from, to = 0, every = 1, of100 = 100 }: SomeDays, tell: (ago: number) => void): void {
  for (let ago = from; ago >= to; ago -= every) if (teller.chance() * 100 <= of100) tell(ago)
}
