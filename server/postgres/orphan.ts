import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StartProblem, errorCode } from '../start-problem.ts'
import { takeLock } from './lock.ts'

/** What a database process that already runs over this folder left for us to mind. */
export type Left = { stalePid?: number }

/**
 * Deals with a database process that an earlier Frond left running over this folder.
 *
 * It is ours only when it works in this very folder. When a living Frond holds it we refuse; an orphan is stopped in
 * good order. A process number that now belongs to some other program is handed back, so that PostgreSQL can be told
 * to ignore it.
 */
export async function stopOrphan(cluster: string): Promise<Left> {
  const found = readPidFile(cluster)
  if (found === undefined || !alive(found.pid)) return {}
  if (!worksIn(found.pid, cluster)) return { stalePid: found.pid }
  await proveNobodyHolds(found.pid, found.socketFolder, cluster)
  await stopProcess(found.pid)
  return {}
}

/** Ends a PostgreSQL in good order, or abruptly (it recovers at its next start) when it does not end in time. */
export async function stopProcess(pid: number): Promise<void> {
  signal(pid, 'SIGINT')
  if (await ended(pid, 20)) return
  signal(pid, 'SIGQUIT')
  if (await ended(pid, 10)) return
  signal(pid, 'SIGKILL')
  await ended(pid, 5)
}

function readPidFile(cluster: string): { pid: number; socketFolder: string } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), socketFolder: lines[4] ?? '' }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** In a container without an init process, a dead orphan keeps its number for ever. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

function worksIn(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') return realpathSync(readlinkSync(`/proc/${pid}/cwd`)) === realpathSync(cluster)
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(cluster)
  } catch {
    return false
  }
}

async function proveNobodyHolds(pid: number, socketFolder: string, cluster: string): Promise<void> {
  // A busy database may need a moment to notice that its server was killed just now.
  const patientUntil = performance.now() + 1500
  for (let attempt = 0; attempt < 100 && alive(pid); attempt++) {
    try {
      const { client } = await takeLock(socketFolder, cluster)
      await client.end()
      return
    } catch (error) {
      if (error instanceof StartProblem && performance.now() > patientUntil) throw error
      // It may be starting, recovering or stopping: ask again.
      await wait(100)
    }
  }
  // It answers nobody, so nobody can be using it.
}

async function ended(pid: number, seconds: number): Promise<boolean> {
  const until = performance.now() + seconds * 1000
  while (performance.now() < until) {
    if (!alive(pid)) return true
    await wait(20)
  }
  return !alive(pid)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error
  }
}
