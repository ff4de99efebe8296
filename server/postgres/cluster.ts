import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { StartProblem, errorCode } from '../start-problem.ts'
import type { Binaries } from './binaries.ts'
import type { RunAs } from './run-as.ts'

/** The name of the database's owner, and of the database itself. */
export const frond = 'frond'

/** What PostgreSQL's programs are told of their surroundings: nothing that depends on who starts them. */
export const surroundings = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' }

/** Refuses a database folder that another PostgreSQL major version wrote, or that holds something else. */
export function checkCluster(cluster: string, binaries: Binaries): void {
  if (!existsSync(cluster) || readdirSync(cluster).length === 0) return
  const versionFile = join(cluster, 'PG_VERSION')
  if (!existsSync(versionFile)) {
    throw new StartProblem(
      'start.folder-not-a-database',
      `The folder ${cluster} holds files but no PostgreSQL database: set FROND_DATA to another folder, or move those files away.`,
    )
  }
  const major = readFileSync(versionFile, 'utf8').trim()
  if (major !== binaries.major) {
    throw new StartProblem(
      'start.other-postgres-version',
      `The database in ${cluster} was written by PostgreSQL ${major} and this Frond brings PostgreSQL ${binaries.major}, so nothing was touched: run the Frond that wrote it, make a copy with "frond backup", and bring that back here with "frond restore" in an empty FROND_DATA.`,
    )
  }
}

/** Makes the database files, once: beside their place first, so that an interrupted start leaves nothing half made. */
export async function makeCluster(cluster: string, binaries: Binaries, runAs: RunAs, durable: boolean): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return
  const draft = `${cluster}.new-${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  if (runAs.uid !== undefined && runAs.gid !== undefined) chownSync(draft, runAs.uid, runAs.gid)
  const builtin = Number(binaries.major) >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []
  const problem = await run(runAs, [
    ...[binaries.initdb, '--pgdata', draft, '--username', frond, '--encoding=UTF8', '--locale=C', ...builtin],
    ...['--data-checksums', '--auth=trust', '--no-instructions', ...(durable ? [] : ['--no-sync'])],
  ])
  if (problem !== undefined) {
    rmSync(draft, { recursive: true, force: true })
    throw notMade(cluster, problem)
  }
  try {
    renameSync(draft, cluster)
  } catch (error) {
    // Another start was faster: its files are as good as ours.
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) throw error
    rmSync(draft, { recursive: true, force: true })
  }
}

function notMade(cluster: string, words: string): StartProblem {
  if (words.includes('No space left')) {
    return new StartProblem('start.disk-full', `The disk that holds ${cluster} is full: free some space and start again.`)
  }
  return new StartProblem(
    'start.database-not-made',
    `PostgreSQL could not make its files in ${cluster} (${words}): mend that, or set FROND_DATA to another folder.`,
  )
}

async function run(runAs: RunAs, words: string[]): Promise<string | undefined> {
  const [command = '', ...args] = [...runAs.prefix, ...words]
  const { uid, gid } = runAs
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: surroundings,
    detached: true,
    ...(uid === undefined || gid === undefined ? {} : { uid, gid }),
  })
  const ended = new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject))
  const [said, code] = await Promise.all([text(child.stderr), ended])
  if (code === 0) return undefined
  return said.trim().split('\n').find((line) => line.includes('error:') || line.includes('FATAL:')) ?? said.trim().slice(-200)
}
