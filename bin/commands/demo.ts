import { fillWithSamples } from '#db/sample/fill.ts'
import { instantOf } from '#log/time.ts'
import { createApp } from '#server/app.ts'
import { originOf } from '#server/config.ts'
import { readSecrets } from '#server/secrets.ts'
import { withDatabase } from '../with-database.ts'

/** `frond demo`: adds the sample people to a clinic that has been set up, while it runs or not. */
export function run(): Promise<number> {
  return withDatabase(async (connection, config) => {
    const secrets = readSecrets(config.dataFolder)
    const app = await createApp({ connection, secrets, config })
    try {
      const filled = await fillWithSamples(connection, { fetch: app.fetch, origin: originOf(config), secret: secrets.session }, instantOf(Date.now()), line => process.stdout.write(`${line}\n`))
      if (!filled.ok) {
        process.stderr.write('This clinic has not been set up yet: open the set-up link first ("npx frond setup-link" prints it), then run this again.\n')
        return 1
      }
      process.stdout.write(filled.value === 0 ? 'The sample people are there already.\n' : `Done: ${filled.value} entries. Every sample is marked as one; none is a patient.\n`)
      return 0
    } finally {
      await app.stop()
    }
  })
}
