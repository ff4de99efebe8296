/** `npm run bench`, or some of its parts by name: ratios measured in one run, never a timed test. */
import { loadavg } from 'node:os'
import { rounded, tableOf } from './figure.ts'
import type { Figure } from './figure.ts'

/** Measures one part; `say` is for what is not a figure. */
type Part = (say: (line: string) => void) => Promise<readonly Figure[]>

const parts: Readonly<Record<string, () => Promise<Part>>> = {
  medicine: async () => (await import('./medicine/measure.ts')).measureMedicine,
  record: async () => (await import('./record/measure.ts')).measureRecord,
  server: async () => (await import('./server/measure.ts')).measureServer,
  size: async () => (await import('./size/measure.ts')).measureSize,
  taps: async () => (await import('./taps/measure.ts')).measureTaps,
  device: async () => (await import('./device/measure.ts')).measureDevice,
}

const asked = process.argv.slice(2)
const stranger = asked.find(name => !Object.hasOwn(parts, name))
const say = (line: string): void => void process.stdout.write(`${line}\n`)

if (stranger === undefined) {
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
    const part = await parts[name]?.()
    say(`\n${name} (load on this machine before: ${rounded(loadavg()[0] ?? 0)})`)
    try {
      const figures = await part?.(say)
      if (figures) say(tableOf(figures))
    } catch (error) {
      say(`This part could not be measured: ${error instanceof Error ? error.message : String(error)}`)
      process.exitCode = 1
    }
  }
  process.exit()
} else {
  process.stderr.write(`There is no part "${stranger}"; there are ${Object.keys(parts).join(', ')}.\n`)
  process.exit(1)
}
