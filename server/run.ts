import { migrate } from '#db/migrate.ts'
import { createApp } from './app.ts'
import { keepTakenBack } from './backup/taken-back.ts'
import { originOf, readConfig } from './config.ts'
import { serveGivenDatabase } from './given-database.ts'
import { FileDisk } from './files/disk.ts'
import { forgetErasedFiles } from './files/forget-erased.ts'
import { listen } from './listen.ts'
import { makeSetUpLink } from './operator-links.ts'
import { prepareDataFolder, startPostgres, type Database } from './postgres.ts'
import { readSecrets } from './secrets.ts'

/**
 * Runs Frond until it is told to stop.
 *
 * Starting goes database, port, migrations, answers; stopping goes the other way round, so that whatever was being
 * answered is answered, and the database is stopped last.
 */
export async function runFrond(environment: NodeJS.ProcessEnv, say: (line: string) => void): Promise<void> {
  const config = readConfig(environment)
  const told = stopSignal()
  const stops: (() => Promise<void>)[] = []
  try {
    const dataFolder = prepareDataFolder(config.dataFolder)
    const database: Database = config.databaseUrl === undefined
      ? await startPostgres({ folder: dataFolder, say })
      : await serveGivenDatabase(config.databaseUrl, dataFolder)
    stops.push(database.stop)

    const front = await listen(config.port, config.hosts)
    stops.push(front.drain)

    await migrate(database.connection)
    await forgetErasedFiles(database.connection, new FileDisk(dataFolder))
    const app = await createApp({ connection: database.connection, secrets: readSecrets(dataFolder), config })
    // The app ends after the last answer and before the database.
    stops.splice(1, 0, app.stop)

    stops.splice(1, 0, keepListBeside(database.connection, dataFolder))
    front.answerWith(app.fetch)
    // Open event streams would keep the port from draining.
    stops.push(async () => app.hush())
    const origin = originOf(config)
    const link = await makeSetUpLink(database.connection, origin)
    if (link !== null) say(`To set up the clinic, open this link once: ${link}`)
    if (config.publicUrl === undefined) say('Phones can connect once FROND_URL names a public https address of this server.')
    say(`Frond is running on ${origin}`)
    await Promise.race([told, database.lost ?? told])
    say('Stopping …')
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}

/** Keeps the list of what was taken back beside the database, for the day on which an older backup must come back. */
function keepListBeside(connection: Database['connection'], dataFolder: string): () => Promise<void> {
  // A minute without the database, or a full disk, is made good by the next one.
  const keep = () => keepTakenBack(connection, dataFolder).catch(() => undefined)
  const timer = setInterval(keep, 60_000)
  return () => {
    clearInterval(timer)
    return keep()
  }
}

/** Resolves when the machine, the terminal or our own starter tells us to stop; being told twice changes nothing. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => resolve())
    if (process.send !== undefined) process.on('disconnect', () => resolve())
  })
}
