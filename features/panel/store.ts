/** Summaries kept beside each stream's head, and made anew where the stream has grown since. */
import { sql } from 'kysely'
import { emptyFold, take } from '#log/fold.ts'
import type { SharedCategory } from '#log/category.ts'
import type { Entry } from '#log/statement.ts'
import type { Db } from '#server/actor.ts'
import { registry } from '#features/kinds.ts'
import { SUMMARY_VERSION, summaryOf } from './summary.ts'
import type { Summaries, Summary } from './summary.ts'

interface StreamState { person: string; stream: SharedCategory; head: number; seq: number | null; summary: Summary | null; stopped: boolean }

/** The summaries of every stream that the actor may read, by person. */
export async function summariesOf(db: Db): Promise<Map<string, Summaries>> {
  const { rows } = await sql<StreamState>`
    with stopped as (
      select distinct g.person, s.stream from frond.access_grant g, lateral frond.stopped_streams(g.person) s where g.stopped_at is not null and g.revoked_at is null)
    select h.person, h.stream, h.seq as head, s.seq, s.summary, t.person is not null as stopped
      from frond.head h left join frond.panel_summary s on s.person = h.person and s.stream::text = h.stream
      left join stopped t on t.person = h.person and t.stream = h.stream
     where h.stream <> 'audit' and h.seq > 0`.execute(db)
  const summaries = new Map<string, Summaries>()
  for (const row of rows) {
    const fresh = row.summary !== null && row.seq === row.head && row.summary.version === SUMMARY_VERSION
    const summary = fresh ? (row.summary as Summary) : await summarise(db, row)
    summaries.set(row.person, { ...summaries.get(row.person), [row.stream]: summary })
  }
  return summaries
}

/** Writes into each person's audit that the panel showed them to this member, once a day. */
export async function noteShown(db: Db, summaries: ReadonlyMap<string, Summaries>): Promise<void> {
  const shown = [...summaries].map(([person, known]) => ({ person, streams: Object.keys(known).join(', ') }))
  await sql`
    select frond.note(s.person, 'read', 'panel: ' || s.streams)
      from jsonb_to_recordset(${JSON.stringify(shown)}::jsonb) as s(person uuid, streams text)
     where not exists (select from frond.audit a where a.person = s.person and a.who = (select frond.me()) and a.act = 'read'
                         and a.facts like 'panel:%' and a.at >= date_trunc('day', now()))`.execute(db)
}

async function summarise(db: Db, { person, stream, head, stopped }: StreamState): Promise<Summary> {
  const { rows } = await sql<{ header: string; body: string | null; redacted: boolean }>`
    select header, body, redacted_at is not null as redacted from frond.entry where person = ${person} and stream = ${stream} order by seq`.execute(db)
  const entries = rows.map(({ header, body, redacted }) => ({
    ...JSON.parse(header), say: body === null ? (redacted ? 'redacted' : 'withdrawn') : { body: JSON.parse(body), salt: '' },
  }) as Entry)
  const summary = summaryOf(take(emptyFold(registry, [stream]), entries), entries)
  // What is left of a stream after a stop is this team's alone; the summary kept is the whole stream's.
  if (!stopped) await sql`
    insert into frond.panel_summary (person, stream, seq, summary) values (${person}, ${stream}, ${head}, ${JSON.stringify(summary)}::jsonb)
    on conflict (person, stream) do update set seq = excluded.seq, summary = excluded.summary`.execute(db)
  return summary
}
