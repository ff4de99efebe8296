import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import * as z from 'zod/mini'
import { StartProblem } from '../start-problem.ts'

/** What must stay as it is when an older backup comes back: ids and public keys only, nothing anybody said. */
const takenBackShape = z.union([
  z.strictObject({ what: z.literal('log'), person: z.string(), at: z.optional(z.string()) }),
  z.strictObject({ what: z.literal('entry'), person: z.string(), entry: z.string() }),
  z.strictObject({ what: z.literal('aside'), person: z.string(), entry: z.string(), why: z.string() }),
  z.strictObject({ what: z.literal('grant'), person: z.string(), id: z.string(), at: z.string() }),
  z.strictObject({ what: z.literal('stop'), person: z.string(), id: z.string(), at: z.string() }),
  z.strictObject({ what: z.literal('bar'), person: z.string(), id: z.string(), account: z.string(), at: z.string() }),
  z.strictObject({ what: z.literal('device'), person: z.string(), id: z.string(), at: z.string() }),
  z.strictObject({ what: z.literal('key'), person: z.string(), id: z.string(), key: z.string(), at: z.string() }),
  z.strictObject({ what: z.literal('member'), team: z.string(), account: z.string(), at: z.string() }),
])

/** One thing that was erased, redacted, put aside, revoked, stopped, barred, removed or ended. */
export type TakenBack = z.infer<typeof takenBackShape>

const fileName = 'taken-back.jsonl'

/** The list in a data folder, which outlives the database; or in a file of its own that was kept beside a backup. */
export function readTakenBack(file: string): TakenBack[] {
  if (!existsSync(file)) return []
  try {
    return readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => z.parse(takenBackShape, JSON.parse(line)))
  } catch (error) {
    throw new StartProblem('backup.list-wrong', `${file} is no list of what was taken back: name the file that Frond wrote, or move it away.`, { cause: error })
  }
}

/** Where the list lies in a data folder. */
export function takenBackFile(dataFolder: string): string {
  return join(dataFolder, fileName)
}

/** Writes the list anew beside the database, so that a restore knows what happened after its backup was made. */
export async function keepTakenBack(connection: pg.ClientConfig, dataFolder: string): Promise<void> {
  const client = new pg.Client({ ...connection, application_name: 'frond taken back' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(`set timezone = 'UTC'`)
    const { rows } = await client.query<{ line: TakenBack }>(`
      select jsonb_build_object('what', 'log', 'person', person, 'at', at) as line, at from frond.erasure where what = 'log'
      union all select jsonb_build_object('what', 'entry', 'person', person, 'entry', entry), at from frond.erasure where what = 'entry'
      union all select jsonb_build_object('what', 'aside', 'person', person, 'entry', entry, 'why', why), at from frond.set_aside
      union all select jsonb_build_object('what', 'grant', 'person', person, 'id', id, 'at', revoked_at), revoked_at from frond.access_grant where revoked_at is not null
      union all select jsonb_build_object('what', 'stop', 'person', person, 'id', id, 'at', stopped_at), stopped_at from frond.access_grant where stopped_at is not null
      union all select jsonb_build_object('what', 'bar', 'person', person, 'id', id, 'account', account, 'at', barred_at), barred_at from frond.bar where lifted_at is null
      union all select jsonb_build_object('what', 'device', 'person', person, 'id', id, 'at', removed_at), removed_at from frond.device where removed_at is not null
      union all select jsonb_build_object('what', 'key', 'person', person, 'id', id, 'key', public_key, 'at', key_renewed_at), key_renewed_at from frond.device where key_renewed_at is not null
      union all select jsonb_build_object('what', 'member', 'team', team, 'account', account, 'at', ended_at), ended_at from frond.member where ended_at is not null
      order by at`)
    const file = takenBackFile(dataFolder)
    // Never shorter than it was: the database may be an older one that came back.
    const known = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line !== '') : []
    const all = new Set([...known, ...rows.map(({ line }) => JSON.stringify(line))])
    if (all.size === known.length) return
    const text = [...all].map((line) => `${line}\n`).join('')
    const draft = `${file}.new-${process.pid}`
    writeFileSync(draft, text, { mode: 0o600, flush: true })
    renameSync(draft, file)
  } finally {
    await client.end()
  }
}

/** Does again to restored rows what was done to them after their backup was made; answers how much that was. */
export async function takeBackAgain(client: pg.ClientBase, list: readonly TakenBack[]): Promise<number> {
  let done = 0
  for (const each of list) {
    const { rowCount } = await client.query(...again(each))
    done += rowCount ?? 0
  }
  return done
}

function again(each: TakenBack): [string, (string | null)[]] {
  switch (each.what) {
    case 'log':
      // A backup made after the erasing knows of it; who is in it came back since.
      return [
        `select frond.erase($1, coalesce($2, now())) where exists (select from frond.person where id = $1)
           and not exists (select from frond.erasure where person = $1 and what = 'log' and at >= $2)`,
        [each.person, each.at ?? null],
      ]
    case 'entry':
      return [
        `select frond.redact($1, $2, 'restored from a backup made before') where exists (select from frond.entry where person = $1 and id = $2 and body is not null)
           or exists (select from frond.set_aside where person = $1 and entry = $2)`,
        [each.person, each.entry],
      ]
    case 'aside':
      // Where it was put back since, the list still names it; the words are aside then, and nothing is lost.
      return ['select frond.put_aside($1, array[$2::uuid], $3) where exists (select from frond.entry where person = $1 and id = $2 and body is not null)', [each.person, each.entry, each.why]]
    case 'grant':
      return ['update frond.access_grant set revoked_at = $3 where person = $1 and id = $2 and revoked_at is null', [each.person, each.id, each.at]]
    case 'stop':
      return ['update frond.access_grant set stopped_at = $3 where person = $1 and id = $2 and stopped_at is null and revoked_at is null', [each.person, each.id, each.at]]
    case 'bar':
      return [
        `insert into frond.bar (person, id, account, barred_at) select $1, $2, $3, $4::timestamptz where exists (select from frond.person where id = $1)
           and not exists (select from frond.bar where person = $1 and id = $2)`,
        [each.person, each.id, each.account, each.at],
      ]
    case 'device':
      return ['update frond.device set removed_at = $3 where person = $1 and id = $2 and removed_at is null', [each.person, each.id, each.at]]
    case 'key':
      // A device that has renewed its key holds the old one no more.
      return ['update frond.device set public_key = $3, key_renewed_at = $4 where person = $1 and id = $2 and (key_renewed_at is null or key_renewed_at < $4)', [each.person, each.id, each.key, each.at]]
    case 'member':
      return ['update frond.member set ended_at = $3 where team = $1 and account = $2 and ended_at is null', [each.team, each.account, each.at]]
  }
}
