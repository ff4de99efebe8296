import type pg from 'pg'

/** Tables that a backup leaves out, and why: what they hold must not come back, or comes back by itself. */
export const leftOut: Readonly<Record<string, string>> = {
  'signin.session': 'who signed out must stay signed out',
  'signin.device_session': 'devices open a new one by their key',
  'signin.device_challenge': 'used within a minute',
  'signin.verification': 'used within minutes',
  'signin.reset_link': 'one that was used since would open again',
  'signin.rateLimit': 'counts of the last minute',
  'frond.rate': 'counts of the last minutes',
  'frond.panel_summary': 'folded from the record again',
}

/** A table of a backup: as it is called in one, and as SQL calls it. */
export type Table = { name: string; quoted: string }

/** Every table that a backup holds, those that others point to first. */
export async function tablesInOrder(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; quoted: string; needs: string[] }>(`
    select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as quoted,
           array(select distinct fn.nspname || '.' || f.relname from pg_constraint k
                   join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
                  where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('frond', 'signin') order by 1`)
  const waiting = rows.filter(({ name }) => !Object.hasOwn(leftOut, name))
  const ordered: Table[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) => needs.every((need) => ordered.some(({ name }) => name === need) || Object.hasOwn(leftOut, need)))
    const [table] = waiting.splice(next, 1)
    if (next < 0 || table === undefined) throw new Error('tables point to one another in a circle')
    ordered.push({ name: table.name, quoted: table.quoted })
  }
  return ordered
}
