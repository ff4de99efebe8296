import { originOf } from '#server/config.ts'
import { makeManagerLink, makeSetUpLink } from '#server/operator-links.ts'
import { withDatabase } from '../with-database.ts'

/** `frond setup-link`: prints the link by which the first clinician sets the clinic up; with `--manager`, one for a new manager of a clinic that lost its own. */
export function run(words: string[]): Promise<number> {
  return withDatabase(async (connection, config) => {
    const make = words.includes('--manager') ? makeManagerLink : makeSetUpLink
    const link = await make(connection, originOf(config))
    if (link === null) {
      process.stderr.write(
        words.includes('--manager')
          ? 'This clinic has not been set up yet: "frond setup-link" alone makes its first clinician.\n'
          : 'This clinic has been set up already: a colleague can invite you, "frond reset ACCOUNT" helps who cannot sign in, and "frond setup-link --manager" makes a new manager when the old one is gone.\n',
      )
      return 1
    }
    process.stdout.write(`${link}\n`)
    return 0
  })
}
