/** Some kinds are judged against the rest of the record, by the server too: what they say must not pass over what stands there. */
import type { Folded } from './fold.ts'
import type { Outcome } from './problem.ts'
import type { Role } from './role.ts'
import type { Statement } from './statement.ts'

/** What the server knows of the person outside their record, and who writes. */
export interface KnownBeside {
  readonly born: string | null
  readonly sex: string | null
  readonly writer: Role
}

/** Judges one statement by the record as its writer may read it, with what stands before it in its batch. Pure. */
export type JudgeByRecord = (statement: Statement, folded: Folded, known: KnownBeside) => Outcome<true>

/** Which kinds are judged so, and the judge: loaded when the first of them comes, since nothing else needs it. */
export interface RecordJudge {
  readonly kinds: readonly string[]
  readonly load: () => Promise<JudgeByRecord>
}
