/** What a session asks to append, and what the database answers. */
import type { AuthorId, Hash, PersonId, TeamId } from '#log/ids.ts'
import type { AnyKind } from '#log/kind.ts'
import type { Role } from '#log/role.ts'
import type { Receipt, Statement } from '#log/statement.ts'
import type { Cursors } from '#log/sync.ts'
import type { Query } from '../route.ts'

/** What the database answers for one entry: its place, digest and hash when accepted, its receipt when known, or a code. */
export type Verdict = readonly [number, Hash, Hash] | { readonly known: Receipt } | string

/** What it answers for a batch; what each accepted entry has in common is said once. */
export interface Appended {
  readonly epoch: string
  readonly fits: boolean
  readonly serverTime: string
  readonly author: AuthorId
  readonly role: Role
  readonly team: TeamId | null
  readonly clockOff: number
  readonly answers: readonly Verdict[]
}

/** One entry that may be appended, as the database takes it. */
export interface Said { readonly statement: Statement; readonly kind: AnyKind; readonly header: string; readonly body: string | null; readonly salt: string | null }

/** What one session asks to append. */
export interface Asked {
  readonly query: Query
  readonly token: string
  readonly person: PersonId
  readonly sentAt: string
  readonly epoch: string | null
  readonly heads: Cursors
  readonly batch: readonly Said[]
  readonly weight: number
}
