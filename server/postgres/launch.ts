import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { StartProblem } from '../start-problem.ts'
import { surroundings } from './cluster.ts'
import { takeLock, type Lock } from './lock.ts'
import { stopOrphan, type Left } from './orphan.ts'
import type { RunAs } from './run-as.ts'

/** Everything it takes to start PostgreSQL once more over its folder. */
export type Launch = {
  program: string
  cluster: string
  socketFolder: string
  runAs: RunAs
  log: string
  settings: Record<string, string>
}

/** A PostgreSQL that answers, with our lock held on it. */
export type Running = { child: ChildProcess; over: Promise<void>; lock: Lock }

const logLimitBytes = 20_000_000
const patienceSeconds = 60

/** Starts PostgreSQL, waits until it answers, and takes the lock that keeps a second Frond away. */
export async function launch(plan: Launch): Promise<Running> {
  const until = performance.now() + patienceSeconds * 1000
  for (;;) {
    const left = await stopOrphan(plan.cluster)
    rotate(plan.log)
    const logged = existsSync(plan.log) ? statSync(plan.log).size : 0
    const child = spawnPostgres(plan, left)
    const over = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
    const lock = await lockWhenReady(child, plan, until)
    if (lock !== undefined) return { child, over, lock }
    const words = readFileSync(plan.log).subarray(logged).toString('utf8')
    // Another start, or processes of a killed database that are still ending: both pass.
    const passes = /lock file ".*" already exists|pre-existing shared memory block/.test(words)
    if (!passes || performance.now() > until) throw didNotStart(plan, words)
    await wait(200)
  }
}

function spawnPostgres(plan: Launch, left: Left): ChildProcess {
  const settings = Object.entries(plan.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [command = '', ...args] = [...plan.runAs.prefix, plan.program, '-D', plan.cluster, ...settings]
  const { uid, gid } = plan.runAs
  const log = openSync(plan.log, 'a', 0o600)
  try {
    return spawn(command, args, {
      // A group of its own: Ctrl-C in the terminal must reach Frond, not the database.
      detached: true,
      stdio: ['ignore', log, log],
      // PostgreSQL takes no process for a rival when told that its number belongs to its own starter.
      env: { ...surroundings, ...(left.stalePid === undefined ? {} : { PG_GRANDPARENT_PID: String(left.stalePid) }) },
      ...(uid === undefined || gid === undefined ? {} : { uid, gid }),
    })
  } finally {
    closeSync(log)
  }
}

async function lockWhenReady(child: ChildProcess, plan: Launch, until: number): Promise<Lock | undefined> {
  while (hasNotEnded(child)) {
    try {
      return await takeLock(plan.socketFolder, plan.cluster)
    } catch (error) {
      if (error instanceof StartProblem) throw error
      if (performance.now() > until) {
        child.kill('SIGQUIT')
        return undefined
      }
      await wait(15)
    }
  }
  return undefined
}

/** Whether a started process still runs. */
export function hasNotEnded(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

function didNotStart(plan: Launch, words: string): StartProblem {
  if (words.includes('No space left')) {
    return new StartProblem('start.disk-full', `The disk that holds ${plan.cluster} is full: free some space and start again.`)
  }
  const reason = words.split('\n').findLast((line) => line.includes('FATAL:') || line.includes('PANIC:')) ?? words.trim().slice(-200)
  return new StartProblem(
    'start.database-did-not-start',
    `The database in ${plan.cluster} did not start (${reason.replace(/^.*(FATAL|PANIC):\s*/, '')}): its own account is in ${plan.log}; bring back a copy with "frond restore" if the files are damaged.`,
  )
}

function rotate(log: string): void {
  if (existsSync(log) && statSync(log).size > logLimitBytes) renameSync(log, `${log}.old`)
}
