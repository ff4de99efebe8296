/** One made-up person: who they are said to be, how their words come in, and their year. */
import type { Identity } from '#features/sharing/shapes.ts'
import type { Decidable } from '#features/sharing/sharing.ts'
import type { Teller } from './teller.ts'

export interface SamplePerson {
  /** Also the seed of their year. */
  readonly name: string
  readonly identity: Omit<Identity, 'sample' | 'born'> & { readonly age: number }
  /** With their own device, with a parent's besides, or on paper that the clinic enters. */
  readonly joins: 'device' | 'parent' | 'paper'
  /** What the team may read beside what it writes itself. */
  readonly shares: readonly Decidable[]
  readonly tell: (teller: Teller) => void
}
