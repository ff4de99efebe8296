import { originOf } from '#server/config.ts'
import { makeResetLink } from '#server/operator-links.ts'
import { withDatabase } from '../with-database.ts'

/** `frond reset ACCOUNT`: prints a link by which that account's holder chooses a new password. */
export async function run(words: string[]): Promise<number> {
  const alsoSecondFactor = words.includes('--second-factor')
  const [address] = words.filter((word) => !word.startsWith('--'))
  if (address === undefined) {
    process.stderr.write('Say whose: frond reset ACCOUNT, where ACCOUNT is the e-mail address they sign in with.\n')
    return 1
  }
  return withDatabase(async (connection, config) => {
    const link = await makeResetLink(connection, originOf(config), address, alsoSecondFactor)
    if (link === null) {
      process.stderr.write(`Nobody signs in with ${address}: check the address.\n`)
      return 1
    }
    process.stdout.write(`${link}\n`)
    return 0
  })
}
