import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import type { Result } from 'lighthouse'
import { chromium } from 'playwright-core'
import { freePort, startFrond } from '#test/frond-process.ts'

/** What Lighthouse says of one door, from 0 to 100, several times. */
export interface DoorScores { readonly door: string; readonly performance: readonly number[]; readonly accessibility: readonly number[]; readonly practices: readonly number[]; readonly faults: readonly string[] }

const ROUNDS = 3
const DOORS = { 'the person’s door': '/', 'the clinic’s door': '/clinic' } as const

/** Asks Lighthouse about both doors of a running Frond, as a phone with its usual slowing down. */
export async function lighthouseScores(browserPath: string): Promise<DoorScores[]> {
  const folder = mkdtempSync(join(tmpdir(), 'frond-bench-'))
  const frond = startFrond({ PORT: String(await freePort()), FROND_DATA: folder })
  const port = await freePort()
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-quic', `--remote-debugging-port=${port}`] })
  try {
    await frond.ready
    const scores: DoorScores[] = []
    for (const [door, path] of Object.entries(DOORS)) {
      const runs: Result[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        runs.push(await ask(`${frond.address}${path}`, port))
      }
      const of = (category: string): number[] => runs.map(run => Math.round((run.categories[category]?.score ?? 0) * 100))
      const faults = ['accessibility', 'best-practices'].flatMap(category => (runs[0]?.categories[category]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (runs[0]?.audits[id]?.score ?? 1) < 1).map(({ id }) => id))
      scores.push({ door, performance: of('performance'), accessibility: of('accessibility'), practices: of('best-practices'), faults })
    }
    return scores
  } finally {
    await browser.close()
    await frond.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** On a busy machine a run may miss its own beginning; it is then made again, a few times. */
async function ask(address: string, port: number, attempt = 1): Promise<Result> {
  const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices'] })
  const error = result === undefined ? 'it answered nothing' : result.lhr.runtimeError?.message
  if (result !== undefined && error === undefined) return result.lhr
  if (attempt < 4) return ask(address, port, attempt + 1)
  throw new Error(`Lighthouse: ${error ?? ''}`)
}
