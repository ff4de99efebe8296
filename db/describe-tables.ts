/** Reads a migrated database and writes `tables.ts` from it: run `node db/describe-tables.ts` after adding a migration. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

interface Column { table: string; name: string; type: string; domain: string | null; required: boolean; filled: boolean }

const columnsOf = `
  select c.relname as table, a.attname as name,
         format_type(coalesce(nullif(t.typbasetype, 0), t.oid), null) as type,
         case when t.typtype = 'd' then t.typname end as domain,
         a.attnotnull as required, a.atthasdef or a.attidentity <> '' as filled
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'frond'
    join pg_type t on t.oid = a.atttypid
   where a.attnum > 0 and not a.attisdropped
   order by c.relname, a.attnum`

const scripts: Readonly<Record<string, string>> = {
  text: 'string', uuid: 'string', integer: 'number', bigint: 'number', boolean: 'boolean', bytea: 'Buffer', jsonb: 'JsonValue',
}
const domains: Readonly<Record<string, string>> = { stream: 'SharedCategory', chained: "SharedCategory | 'audit'", role: 'Role' }
// Lists are plain text in the database, where a check keeps them: the driver reads no lists of domains.
const lists: Readonly<Record<string, string>> = { streams: 'SharedCategory', authorities: 'Authority' }

/** The text of `tables.ts` for a migrated database. */
export async function describeTables(connection: pg.ClientConfig): Promise<string> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    const { rows } = await client.query<Column>(columnsOf)
    const tables = Map.groupBy(rows, row => row.table)
    const shapes = [...tables].map(([table, columns]) => `export interface ${nameOf(table)} {\n${columns.map(lineOf).join('\n')}\n}`)
    const list = [...tables.keys()].map(table => `  readonly ${table}: ${nameOf(table)}`).join('\n')
    return [
      '/** The tables of the schema `frond` as Kysely sees them. Written by `describe-tables.ts`; a test keeps it fresh. */',
      "import type { ColumnType } from 'kysely'",
      "import type { SharedCategory } from '#log/category.ts'",
      "import type { Authority, Role } from '#log/role.ts'",
      "import type { JsonValue } from '#log/statement.ts'",
      '',
      '/** Filled by the database unless said. */',
      'type Filled<T> = ColumnType<T, T | undefined, T>',
      'type Moment = ColumnType<Date, Date | string, Date | string>',
      'type FilledMoment = ColumnType<Date, Date | string | undefined, Date | string>',
      'type Day = ColumnType<string, string, string>',
      '',
      `/** Every table by its name. */\nexport interface Tables {\n${list}\n}`,
      '',
      shapes.join('\n\n'),
      '',
    ].join('\n')
  } finally {
    await client.end()
  }
}

function nameOf(table: string): string {
  return `${table.split('_').map(word => word[0]?.toUpperCase() + word.slice(1)).join('')}Table`
}

function lineOf({ name, type, domain, required, filled }: Column): string {
  const list = type.endsWith('[]')
  const plain = list ? type.slice(0, -2) : type
  let script = domain === null ? scripts[plain] : domains[domain]
  if (plain.startsWith('timestamp')) return `  ${name}: ${required ? (filled ? 'FilledMoment' : 'Moment') : 'Moment | null'}`
  if (plain === 'date') script = 'Day'
  if (list) script = lists[name]
  if (script === undefined) throw new Error(`${name}: no TypeScript for ${type}`)
  const whole = `${list ? `${script}[]` : script}${required ? '' : ' | null'}`
  return `  ${name}: ${filled ? `Filled<${whole}>` : whole}`
}

if (import.meta.main) {
  const { DATABASE_URL } = process.env
  if (DATABASE_URL === undefined) throw new Error('set DATABASE_URL to a migrated database')
  writeFileSync(join(import.meta.dirname, 'tables.ts'), await describeTables({ connectionString: DATABASE_URL }))
}
