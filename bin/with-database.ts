import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig, type Config } from '#server/config.ts'
import { useGivenDatabase } from '#server/given-database.ts'
import { borrowPostgres, prepareDataFolder, startPostgres, type Database } from '#server/postgres.ts'
import { StartProblem } from '#server/start-problem.ts'


/** What a command does with the database's owner connection; it answers the exit code. */
export type Act = (connection: Database['connection'], config: Config) => Promise<number>

/** Does something with this machine's database as its owner, whether Frond is running or not. */
export async function withDatabase(act: Act): Promise<number> {
  const config = readConfig()
  if (config.databaseUrl === undefined && !existsSync(join(config.dataFolder, 'postgres'))) {
    throw new StartProblem('start.no-frond-here', `There is no Frond in ${config.dataFolder}: run this where Frond was started, or set FROND_DATA to its data folder.`)
  }
  const database = config.databaseUrl === undefined ? await borrowPostgres({ folder: config.dataFolder }) : await useGivenDatabase(config.databaseUrl)
  return letGo(database, act, config)
}

/** Does something with a database that no running Frond uses, made when it is not there yet. */
export async function withIdleDatabase(act: Act): Promise<number> {
  const config = readConfig()
  prepareDataFolder(config.dataFolder)
  const database = config.databaseUrl === undefined ? await startPostgres({ folder: config.dataFolder }) : await useGivenDatabase(config.databaseUrl)
  return letGo(database, act, config)
}

async function letGo(database: Database, act: Act, config: Config): Promise<number> {
  try {
    return await act(database.connection, config)
  } finally {
    await database.stop()
  }
}
