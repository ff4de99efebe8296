/** Judges by the rest of the record what some kinds say. Only a batch that holds one of them pays for it. */
import { emptyFold, take } from '#log/fold.ts'
import type { SharedCategory } from '#log/category.ts'
import type { KnownBeside, RecordJudge } from '#log/judge-record.ts'
import type { Registry } from '#log/kind.ts'
import type { Problem } from '#log/problem.ts'
import type { TeamRole } from '#log/role.ts'
import type { Entry, Receipt, Statement } from '#log/statement.ts'
import type { PersonId } from '#log/ids.ts'
import type { Session } from '../actor.ts'
import type { Query } from '../route.ts'

interface Known {
  readonly streams: readonly SharedCategory[]
  readonly role: TeamRole
  readonly born: string | null
  readonly sex: KnownBeside['sex']
  readonly entries: readonly { readonly header: string; readonly body: string | null; readonly redacted: boolean; readonly receipt: Receipt }[]
}

/** What is judged, by whom it is sent, and how the record is read. */
export interface Judging {
  readonly registry: Registry
  readonly judges: readonly RecordJudge[]
  readonly session: Session
  readonly person: PersonId
  readonly query: Query
}

/** The problem of each statement that the record speaks against, by its id. What the server has already is not judged again. */
export async function judgeByRecord({ registry, judges, session, person, query }: Judging, batch: readonly Statement[]): Promise<ReadonlyMap<string, Problem>> {
  const refused = new Map<string, Problem>()
  const judgeOf = (statement: Statement): RecordJudge | undefined => judges.find(({ kinds }) => kinds.includes(statement.kind))
  if (!batch.some(judgeOf)) return refused
  const known = await query('select frond.record_for_judging($1, $2, $3) as answer', [session.door, session.token, person]) as Known | null
  if (known === null) return refused
  const entries = known.entries.map(({ header, body, redacted, receipt }) => ({
    ...JSON.parse(header), say: body === null ? (redacted ? 'redacted' : 'withdrawn') : { body: JSON.parse(body), salt: '' }, receipt,
  }) as Entry)
  const here = new Set(entries.map(({ id }) => id))
  const folded = take(emptyFold(registry, known.streams), entries)
  for (const statement of batch) {
    const judge = here.has(statement.id) ? undefined : await judgeOf(statement)?.load()
    const judged = judge?.(statement, folded, { born: known.born, sex: known.sex, writer: known.role })
    if (judged?.ok === false) refused.set(statement.id, judged.problem)
    else take(folded, [statement])
  }
  return refused
}
