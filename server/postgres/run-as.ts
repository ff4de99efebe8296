import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartProblem } from '../start-problem.ts'

/** As whom PostgreSQL runs: words put before its command, or another account's numbers. */
export type RunAs = { prefix: string[]; uid?: number; gid?: number }

/**
 * Decides as whom PostgreSQL runs over its folder (which may not exist yet).
 *
 * PostgreSQL refuses to run as root. An ordinary user simply runs it. Root runs it as the folder's owner; where root
 * owns the folder too, inside a user namespace, so that the files stay root's and a private home folder stays closed;
 * and where the machine allows no namespaces, as an account without privileges.
 */
export function chooseRunAs(cluster: string): RunAs {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const parent = dirname(cluster)
  const owner = statSync(existsSync(cluster) ? cluster : parent)
  if (owner.uid !== 0) return { prefix: [], uid: owner.uid, gid: owner.gid }
  const nobody = accountWithoutPrivileges()
  const namespace = ['unshare', '--user', `--map-user=${nobody.uid}`, '--']
  if (runs([...namespace, 'true'])) return { prefix: namespace }
  if (existsSync(cluster)) spawnSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, cluster])
  chmodSync(parent, 0o711)
  return { prefix: [], ...nobody }
}

/** Refuses when PostgreSQL, run like this, could not even reach its program or its folder. */
export function checkReach(runAs: RunAs, program: string, folder: string): void {
  if (runs([...runAs.prefix, program, '--version'], runAs) && runs([...runAs.prefix, 'test', '-x', folder], runAs)) return
  if (runAs.uid === undefined) {
    throw new StartProblem(
      'start.postgres-not-runnable',
      `PostgreSQL (${program}) cannot run on this machine: set DATABASE_URL to a PostgreSQL of your own (15 or later).`,
    )
  }
  throw new StartProblem(
    'start.postgres-as-root',
    `PostgreSQL must not run as root, and the account it would run as instead (${runAs.uid}) cannot reach ${program} or ${folder}: start Frond as an ordinary user from a folder that user can read, or set DATABASE_URL.`,
  )
}

function accountWithoutPrivileges(): { uid: number; gid: number } {
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const account = accounts.find(([name]) => name === 'nobody') ?? accounts.find(([, , uid]) => uid !== undefined && uid !== '0')
  const uid = Number(account?.[2])
  const gid = Number(account?.[3])
  if (!Number.isInteger(uid) || !Number.isInteger(gid)) {
    throw new StartProblem(
      'start.postgres-as-root',
      'PostgreSQL must not run as root, and this machine has no other account: start Frond as an ordinary user, or set DATABASE_URL.',
    )
  }
  return { uid, gid }
}

function runs([command = '', ...args]: string[], as: Partial<RunAs> = {}): boolean {
  const identity = as.uid === undefined || as.gid === undefined ? {} : { uid: as.uid, gid: as.gid }
  return spawnSync(command, args, { stdio: 'ignore', ...identity }).status === 0
}
