import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig, type Config } from '#server/config.ts'
import { useGivenDatabase } from '#server/given-database.ts'
import { borrowPostgres, type Database } from '#server/postgres.ts'
import { StartProblem } from '#server/start-problem.ts'


/** Does something with this machine's database as its owner, whether Frond is running or not. */
export async function withDatabase(act: (connection: Database['connection'], config: Config) => Promise<number>): Promise<number> {
  const config = readConfig()
  if (config.databaseUrl === undefined && !existsSync(join(config.dataFolder, 'postgres'))) {
    throw new StartProblem('start.no-frond-here', `There is no Frond in ${config.dataFolder}: run this where Frond was started, or set FROND_DATA to its data folder.`)
  }
  const database = config.databaseUrl === undefined ? await borrowPostgres({ folder: config.dataFolder }) : await useGivenDatabase(config.databaseUrl)
  try {
    return await act(database.connection, config)
  } finally {
    await database.stop()
  }
}
