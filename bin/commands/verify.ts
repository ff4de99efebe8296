import pg from 'pg'
import { verifyChains } from '#server/backup/verify.ts'
import { verifyFiles } from '#server/backup/verify-files.ts'
import { withDatabase } from '../with-database.ts'

/** `frond verify`: checks every chain of the record and of the audit and every file, and lists what does not hold. */
export function run(): Promise<number> {
  return withDatabase(async (connection, { dataFolder }) => {
    const client = new pg.Client({ ...connection, application_name: 'frond verify' })
    await client.connect()
    try {
      await client.query('begin isolation level repeatable read, read only')
      const { people, streams, entries, lines, heads, breaks } = await verifyChains(client)
      const { files, breaks: fileBreaks } = await verifyFiles(client, dataFolder)
      process.stdout.write(`${people} people, ${streams} streams, ${entries} entries, ${lines} lines of audit, ${files} files.\nHeads ${heads}\n`)
      for (const { person, stream, seq, why } of breaks) process.stderr.write(`${person} ${stream} ${seq}: ${why}\n`)
      for (const { person, hash, why } of fileBreaks) process.stderr.write(`${person} file ${hash}: ${why}\n`)
      const found = breaks.length + fileBreaks.length
      process.stdout.write(found === 0 ? 'Every chain holds, and every file is there.\n' : `${found} places do not hold.\n`)
      return found === 0 ? 0 : 1
    } finally {
      await client.end()
    }
  })
}
