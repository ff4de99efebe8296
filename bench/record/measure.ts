/** How long a device needs to understand a long record: whole, and after one more entry. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { categories } from '#log/category.ts'
import { emptyFold, see, take } from '#log/fold.ts'
import type { Folded, View } from '#log/fold.ts'
import { registry } from '#features/kinds.ts'
import { storyOf } from '#features/timeline/story.ts'
import { amount } from '../figure.ts'
import type { Figure } from '../figure.ts'
import { ENTRIES, longRecord } from './entries.ts'

const ROUNDS = 15
const ONE_MORE = 1_000
const NOW = '2026-11-20T20:00:00.000Z'

/** Folds the record into every view that any slice declares. */
export async function measureRecord(say: (line: string) => void): Promise<readonly Figure[]> {
  const views = await everyView()
  const said = longRecord(NOW)
  say(`${ENTRIES.toLocaleString('en-GB')} entries of ${new Set(said.map(({ kind }) => kind)).size} kinds into ${views.length} views: ${views.map(({ name }) => name).join(', ')}; medians of ${ROUNDS} rounds, in processor time.`)
  const seeAll = (folded: Folded): void => views.forEach(view => see(folded, view))

  const whole: number[] = []
  const story: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const folded = emptyFold(registry, categories)
    whole.push(spent(() => seeAll(take(folded, said))))
    story.push(spent(() => storyOf(folded, NOW.slice(0, 10))))
  }

  const folded = take(emptyFold(registry, categories), said.slice(0, -ONE_MORE))
  seeAll(folded)
  // Taken together, since one of them is too short for the system's count.
  const more = spent(() => said.slice(-ONE_MORE).forEach(one => seeAll(take(folded, [one])))) / ONE_MORE

  return [
    amount('folding the whole record into all views', 'ms', whole.slice(1), 60),
    amount('one more entry', 'µs', [more * 1000], 1000),
    amount('folding it the first time, before anything is compiled', 'ms', whole.slice(0, 1)),
    amount('the whole Story on top of it', 'ms', story.slice(1)),
  ]
}

/** Milliseconds of this thread's own processor time: what other programs do on this machine does not count. */
function spent(act: () => unknown): number {
  const before = process.threadCpuUsage()
  act()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/** Every view that a slice declares, found in the source, so that none is forgotten. */
async function everyView(): Promise<readonly View<unknown>[]> {
  const home = join(import.meta.dirname, '..', '..')
  const files = globSync('features/*/*.ts', { cwd: home }).filter(file => !file.endsWith('.test.ts')).map(file => join(home, file)).sort()
  const modules = await Promise.all(files.filter(file => readFileSync(file, 'utf8').includes('= defineView(')).map(file => import(file) as Promise<object>))
  return modules.flatMap(module => Object.values(module).filter(isView))
}

function isView(value: unknown): value is View<unknown> {
  return typeof value === 'object' && value !== null && 'reads' in value && 'of' in value
}
