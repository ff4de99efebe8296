/** What a thin server of one's own does with the same table: one insert, one list, nothing else. */
import type { Statement } from '#log/statement.ts'

/** The same columns and indexes as the record's entries, without policies, chain or audit. */
export const makePlainTable = `
  create schema plain;
  create sequence plain.places;
  create table plain.entry (like frond.entry including all);
  alter table plain.entry alter column seq set default nextval('plain.places'),
    alter column digest drop not null, alter column hash drop not null, alter column author drop not null, alter column role drop not null`

/** One row. */
export const insertText = `insert into plain.entry (person, stream, id, kind, version, at, header, body, salt, received_at, clock_off)
  values ($1, 'diary', $2, $3, $4, $5, $6, $7, $8, now(), 0) returning seq`

/** One person's rows, the newest first. */
export const listText = 'select * from plain.entry where person = $1 order by seq desc limit $2'

/** The values of one row, taken from what was sent without looking at it. */
export function valuesOf(person: string, { say, ...header }: Statement): readonly unknown[] {
  const said = typeof say === 'string' ? { body: null, salt: null } : { body: JSON.stringify(say.body), salt: say.salt }
  return [person, header.id, header.kind, header.version, header.at, JSON.stringify(header), said.body, said.salt]
}
