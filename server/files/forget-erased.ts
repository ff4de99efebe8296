/** Removes from the disk the files of people whose log was erased. Only those: what the database merely does not know stays. */
import pg from 'pg'
import type { FileDisk } from './disk.ts'

/** Done at every start, as the database's owner. */
export async function forgetErasedFiles(connection: pg.ClientConfig, disk: FileDisk): Promise<void> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    const { rows } = await client.query<{ person: string }>(
      // Who came back since has files again, and those stay.
      `select distinct e.person from frond.erasure e where e.what = 'log' and not exists (select from frond.file f where f.person = e.person)`)
    await disk.forget(rows.map(({ person }) => person))
  } finally {
    await client.end()
  }
}
