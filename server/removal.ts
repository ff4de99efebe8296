/** What the machine's operator removes for good: the words of one entry, or everything about one person. The audit names the act and the operator, never what was said. */
import pg from 'pg'

/** Why words are removed; one of few, so that nobody writes health data into the audit. */
export const redactionReasons = ['wrong-person', 'asked-for', 'mistake', 'by-law'] as const
export type RedactionReason = (typeof redactionReasons)[number]

/** One entry as it can be named without its words. */
export interface NamedEntry { readonly id: string; readonly at: Date; readonly kind: string; readonly role: string; readonly redacted: boolean }

/** What there is of one person. */
export interface Extent { readonly entries: number; readonly files: number; readonly devices: number; readonly teams: number }

/** Removes what an entry says; false when there is no such entry or its words are gone already. */
export async function redactEntry(connection: pg.ClientConfig, { person, entry, why, by }: { person: string; entry: string; why: RedactionReason; by: string }): Promise<boolean> {
  return asOperator(connection, by, async client => {
    const { rows } = await client.query<{ done: boolean }>('select frond.redact($1, $2, $3) as done', [person, entry, why])
    if (rows[0]?.done !== true) return false
    await client.query('select pg_notify($1, $2)', ['frond_news', `redacted ${person}`])
    return true
  })
}

/** The entries that were received on a day (UTC), without a word of them. */
export async function entriesOn(connection: pg.ClientConfig, person: string, day: string): Promise<NamedEntry[]> {
  return asOperator(connection, '', async client => (await client.query<NamedEntry>(
    `select id, at, kind, role, redacted_at is not null as redacted from frond.entry
      where person = $1 and received_at >= $2::date and received_at < $2::date + 1 order by received_at, seq`, [person, day])).rows)
}

/** One entry that was put aside, without its words: written about somebody else, or sent by a phone that was connected to the wrong record. */
export interface AsideEntry { readonly id: string; readonly at: Date; readonly kind: string; readonly why: string }

/** What was put aside in a person's record and waits for the operator. */
export async function asideOf(connection: pg.ClientConfig, person: string): Promise<AsideEntry[]> {
  return asOperator(connection, '', async client => (await client.query<AsideEntry>(
    `select s.entry as id, s.at, e.kind, s.why from frond.set_aside s join frond.entry e on e.person = s.person and e.id = s.entry
      where s.person = $1 order by s.at, s.entry`, [person])).rows)
}

/** Removes for good what was put aside in a person's record, or puts it back where it was; one entry, or all of it. Answers how many. */
export async function settleAside(connection: pg.ClientConfig, { person, entry, how, by }: { person: string; entry: string | null; how: 'remove' | 'back'; by: string }): Promise<number> {
  const act = how === 'remove' ? `frond.redact(s.person, s.entry, 'wrong-person')` : 'frond.put_back(s.person, s.entry)'
  return asOperator(connection, by, async client => {
    const { rows } = await client.query(`select from frond.set_aside s where s.person = $1 and ($2::uuid is null or s.entry = $2) and ${act}`, [person, entry])
    if (rows.length > 0) await client.query('select pg_notify($1, $2)', ['frond_news', `redacted ${person}`])
    return rows.length
  })
}

/** How much there is of a person; null when there is nobody of this id. */
export async function extentOf(connection: pg.ClientConfig, person: string): Promise<Extent | null> {
  return asOperator(connection, '', async client => (await client.query<Extent>(
    `select (select count(*)::int from frond.entry where person = $1) as entries, (select count(*)::int from frond.file where person = $1) as files,
            (select count(*)::int from frond.device where person = $1 and removed_at is null) as devices,
            (select count(distinct team)::int from frond.access_grant where person = $1 and revoked_at is null) as teams
       from frond.person where id = $1`, [person])).rows[0] ?? null)
}

/** Removes every row about a person. What stays is that it was done, when and by whom, and which devices are to be told. */
export async function erasePerson(connection: pg.ClientConfig, person: string, by: string): Promise<void> {
  await asOperator(connection, by, async client => {
    await client.query('select frond.erase($1)', [person])
    await client.query('select pg_notify($1, $2)', ['frond_news', `grants ${person}`])
  })
}

async function asOperator<T>(connection: pg.ClientConfig, by: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...connection, application_name: 'frond operator' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(`set timezone = 'UTC'; begin`)
    await client.query(`select set_config('frond.door', 'operator', true), set_config('frond.me', $1, true)`, [by])
    const done = await act(client)
    await client.query('commit')
    return done
  } finally {
    await client.end()
  }
}
