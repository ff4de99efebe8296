import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { findBinaries, type Binaries } from './postgres/binaries.ts'
import { checkCluster, frond, makeCluster } from './postgres/cluster.ts'
import { hasNotEnded, launch, type Launch, type Running } from './postgres/launch.ts'
import { takeLock } from './postgres/lock.ts'
import { stopProcess } from './postgres/orphan.ts'
import { checkReach, chooseRunAs } from './postgres/run-as.ts'
import { prepareSocketFolder } from './postgres/socket-folder.ts'
import { StartProblem, errorCode, errorWords } from './start-problem.ts'

/** A database that Frond may use: how its owner connects, how it is let go, and whether another server took it meanwhile. */
export type Database = { connection: pg.ClientConfig; stop: () => Promise<void>; lost?: Promise<never> }

/** What may be chosen about the embedded database; tests give up durability for speed. */
export type PostgresChoices = {
  folder: string
  binaries?: Binaries
  durable?: boolean
  settings?: Record<string, string>
  say?: (line: string) => void
}

/**
 * Starts the real PostgreSQL that comes with Frond over a data folder, and keeps it running until stopped.
 *
 * It listens on a Unix socket in a private folder and nowhere else. It stands in its own process group, so that
 * Ctrl-C reaches Frond first and the database is stopped last. A second Frond on the same folder is refused.
 */
export async function startPostgres(choices: PostgresChoices): Promise<Database> {
  const { durable = true, say = () => undefined } = choices
  const binaries = choices.binaries ?? findBinaries()
  const folder = prepareDataFolder(choices.folder)
  const cluster = join(folder, 'postgres')
  checkCluster(cluster, binaries)
  const runAs = chooseRunAs(cluster)
  checkReach(runAs, binaries.postgres, folder)
  const socketFolder = prepareSocketFolder(folder, runAs)
  await makeCluster(cluster, binaries, runAs, durable)
  const plan: Launch = {
    program: binaries.postgres,
    cluster,
    socketFolder,
    runAs,
    log: join(folder, 'postgres.log'),
    settings: { ...settingsFor(socketFolder), ...(durable ? {} : carelessSettings), ...choices.settings },
  }
  const keeper = keep(plan, await launch(plan), say)
  await makeDatabase(socketFolder)
  const stop = async () => {
    await keeper.stop()
    // Empty now, and in the temporary folder it would stay for ever.
    rmSync(socketFolder, { recursive: true, force: true })
  }
  return { connection: { host: socketFolder, user: frond, database: frond }, stop }
}

/** Joins the database of a living Frond on this data folder, or starts it for as long as it is needed. */
export async function borrowPostgres(choices: PostgresChoices): Promise<Database> {
  try {
    return await startPostgres(choices)
  } catch (error) {
    if (!(error instanceof StartProblem) || error.code !== 'start.already-running') throw error
    const folder = prepareDataFolder(choices.folder)
    const host = prepareSocketFolder(folder, chooseRunAs(join(folder, 'postgres')))
    return { connection: { host, user: frond, database: frond }, stop: async () => undefined }
  }
}

/** Makes the data folder, private, and refuses one that Frond may not write; answers its true path. */
export function prepareDataFolder(folder: string): string {
  try {
    makeFolders(folder)
    const trial = join(folder, `.trial-${process.pid}`)
    writeFileSync(trial, 'may we write here?')
    rmSync(trial)
    return realpathSync(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOSPC') {
      throw new StartProblem('start.disk-full', `The disk that holds ${folder} is full: free some space and start again.`)
    }
    throw new StartProblem(
      'start.folder-not-writable',
      `Frond cannot write its data folder ${folder} (${errorWords(error)}): give this account the right to write there, or set FROND_DATA to another folder.`,
      { cause: error },
    )
  }
}

// Node's own recursive making never ends in some places that refuse it, such as /proc.
function makeFolders(folder: string): void {
  if (existsSync(folder)) return
  makeFolders(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

const carelessSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

function settingsFor(socketFolder: string): Record<string, string> {
  return {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    fsync: 'on',
    jit: 'off',
    // No disk of today reads a page elsewhere four times as slowly as the next one.
    random_page_cost: '1.1',
    timezone: 'UTC',
    log_timezone: 'UTC',
  }
}

async function makeDatabase(socketFolder: string): Promise<void> {
  const client = new pg.Client({ host: socketFolder, user: frond, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [frond])
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(frond)}`)
  } finally {
    await client.end()
  }
}

/** Keeps the database running, and our lock on it held, until it is told to stop. */
function keep(plan: Launch, first: Running, say: (line: string) => void): { stop: () => Promise<void> } {
  let running = first
  let stopping = false
  const endWithUs = () => running.child.kill('SIGINT')
  process.once('exit', endWithUs)

  const mend = async () => {
    if (hasNotEnded(running.child)) {
      const lock = await takeLock(plan.socketFolder, plan.cluster)
      running = { ...running, lock }
      return
    }
    say('The database ended unexpectedly; starting it again.')
    running = await launch(plan)
    say('The database is back.')
  }

  const asked = Promise.withResolvers<void>()
  const watch = async () => {
    while (!stopping) {
      await Promise.race([running.over, running.lock.lost, asked.promise])
      if (stopping) return
      await wait(200)
      try {
        await mend()
      } catch (error) {
        say(`The database is away: ${errorWords(error)}`)
        await Promise.race([wait(2000), asked.promise])
      }
    }
  }
  const watched = watch()

  const stop = async () => {
    stopping = true
    asked.resolve()
    // A restart that is under way must not leave a database behind.
    await watched
    process.off('exit', endWithUs)
    await running.lock.client.end().catch(() => undefined)
    const { pid } = running.child
    if (pid === undefined || !hasNotEnded(running.child)) return
    await stopProcess(pid)
    await running.over
  }
  return { stop }
}
