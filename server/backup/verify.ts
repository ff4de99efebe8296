import type pg from 'pg'

/** Where a chain does not hold. */
export type Break = { person: string; stream: string; seq: number; why: 'gap' | 'digest' | 'hash' | 'header' | 'head' }

/** What was checked, and every place where it does not hold. */
export type Verified = {
  people: number
  streams: number
  entries: number
  lines: number
  /** One hash over the heads of all streams: whoever noted it earlier can tell that nothing before it was changed. */
  heads: string
  breaks: Break[]
}

/**
 * Checks every chain of the record and of the audit in the database: no gap, every digest and hash as computed anew,
 * every column as the signed header says, and the heads where the chains end.
 */
export async function verifyChains(client: pg.ClientBase): Promise<Verified> {
  const { rows: breaks } = await client.query<Break>(breaksSql)
  const { rows } = await client.query<Omit<Verified, 'breaks'>>(`
    select (select count(*)::int from frond.person) as people,
           (select count(*)::int from frond.head where seq > 0) as streams,
           (select count(*)::int from frond.entry) as entries,
           (select count(*)::int from frond.audit) as lines,
           (select encode(sha256(convert_to(coalesce(string_agg(concat_ws(' ', person, stream, seq, hash), E'\\n' order by person, stream), ''), 'UTF8')), 'hex')
              from frond.head where seq > 0) as heads`)
  const [counted] = rows
  if (counted === undefined) throw new Error('the database did not count')
  return { ...counted, breaks }
}

const breaksSql = `
  with checked as (
    select e.person, e.stream::text as stream, e.seq, e.hash,
           case
             when e.seq <> row_number() over w then 'gap'
             when e.redacted_at is null and e.digest <> frond.digest(e.salt, e.body) then 'digest'
             when e.hash <> frond.chained(coalesce(lag(e.hash) over w, repeat('0', 64)), e.header, e.digest,
                    frond.receipt_text(e.person, e.team, e.author, e.role, e.stream, e.seq, e.received_at, e.clock_off)) then 'hash'
             when (e.header::jsonb ->> 'id', e.header::jsonb ->> 'kind', (e.header::jsonb ->> 'version')::int, (e.header::jsonb ->> 'at')::timestamptz)
                  is distinct from (e.id::text, e.kind, e.version, e.at) then 'header'
           end as why
      from frond.entry e window w as (partition by e.person, e.stream order by e.seq)
    union all
    select a.person, 'audit', a.seq, a.hash,
           case
             when a.seq <> row_number() over w then 'gap'
             when a.hash <> encode(sha256(decode(coalesce(lag(a.hash) over w, repeat('0', 64)), 'hex')
                    || sha256(convert_to(frond.audit_text(a.person, a.seq, a.at, a.door, a.who, a.team::text, a.role, a.act, a.facts), 'UTF8'))), 'hex') then 'hash'
           end
      from frond.audit a window w as (partition by a.person order by a.seq)),
  ends as (select distinct on (person, stream) person, stream, seq, hash from checked order by person, stream, seq desc)
  select person, stream, seq::int, why from checked where why is not null
  union all
  select coalesce(h.person, x.person), coalesce(h.stream, x.stream), coalesce(h.seq, x.seq)::int, 'head'
    from frond.head h full join ends x on x.person = h.person and x.stream = h.stream
   where (coalesce(h.seq, -1), coalesce(h.hash, '')) is distinct from (coalesce(x.seq, 0), coalesce(x.hash, repeat('0', 64)))
  order by 1, 2, 3`
