import { originOf } from '#server/config.ts'
import { makeSetUpLink } from '#server/operator-links.ts'
import { withDatabase } from '../with-database.ts'

/** `frond setup-link`: prints the link by which the first clinician sets the clinic up. */
export function run(): Promise<number> {
  return withDatabase(async (connection, config) => {
    const link = await makeSetUpLink(connection, originOf(config))
    if (link === null) {
      process.stderr.write('This clinic has been set up already: a colleague can invite you, and "frond reset ACCOUNT" helps who cannot sign in.\n')
      return 1
    }
    process.stdout.write(`${link}\n`)
    return 0
  })
}
