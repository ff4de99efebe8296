import pg from 'pg'
import { verifyChains } from '#server/backup/verify.ts'
import { withDatabase } from '../with-database.ts'

/** `frond verify`: checks every chain of the record and of the audit, and lists where one does not hold. */
export function run(): Promise<number> {
  return withDatabase(async (connection) => {
    const client = new pg.Client({ ...connection, application_name: 'frond verify' })
    await client.connect()
    try {
      await client.query('begin isolation level repeatable read, read only')
      const { people, streams, entries, lines, heads, breaks } = await verifyChains(client)
      process.stdout.write(`${people} people, ${streams} streams, ${entries} entries, ${lines} lines of audit.\nHeads ${heads}\n`)
      for (const { person, stream, seq, why } of breaks) process.stderr.write(`${person} ${stream} ${seq}: ${why}\n`)
      process.stdout.write(breaks.length === 0 ? 'Every chain holds.\n' : `${breaks.length} places do not hold.\n`)
      return breaks.length === 0 ? 0 : 1
    } finally {
      await client.end()
    }
  })
}
