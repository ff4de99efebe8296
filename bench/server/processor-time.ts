/** How much processor time a server and its database took: steadier than requests a second where other programs run. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const TICK_MILLISECONDS = 10

/** Milliseconds of processor time so far of a server's process and of the database in a data folder; zero where the system does not say. */
export function processorTime(pid: number | undefined, folder: string): { readonly node: number; readonly database: number } {
  const first = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  const [server, postmaster] = [statOf(pid), statOf(first)]
  const workers = globSync('/proc/[0-9]*/stat').map(path => statOf(Number(path.split('/')[2]))).filter(one => one?.parent === first)
  // What ended is counted with the process that started it.
  const ticks = (postmaster?.own ?? 0) + (postmaster?.ended ?? 0) + workers.reduce((sum, one) => sum + (one?.own ?? 0), 0)
  return { node: (server?.own ?? 0) * TICK_MILLISECONDS, database: ticks * TICK_MILLISECONDS }
}

function statOf(pid: number | undefined): { parent: number; own: number; ended: number } | undefined {
  if (pid === undefined) return undefined
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name may hold spaces; what follows its closing bracket does not.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number)
    const at = (place: number): number => fields[place - 3] ?? 0
    return { parent: at(4), own: at(14) + at(15), ended: at(16) + at(17) }
  } catch {
    return undefined
  }
}
