/** The server against a bare one and against the database alone: interleaved rounds on one durable PostgreSQL, each server a process of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { borrowPostgres } from '#server/postgres.ts'
import { readSecrets } from '#server/secrets.ts'
import { freePort, startFrond } from '#test/frond-process.ts'
import { rate } from '../figure.ts'
import type { Figure } from '../figure.ts'
import type { LoadPlan, LoadResult } from './load.ts'
import { makePlainTable } from './plain.ts'
import { processorTime } from './processor-time.ts'
import type { RawPlan } from './raw.ts'
import { checkAllIsThere, ENTRIES_READ, openScene } from './scene.ts'
import { startWorker } from './worker.ts'

const ROUNDS = 7
/** For each of the connections, in every round. */
const EACH = { single: 60, batch: 6, inBatch: 100, read: 20 } as const

interface Step { readonly perSecond: number; readonly node: number; readonly database: number }
type Steps = Record<'single' | 'bareSingle' | 'raw' | 'batch' | 'read' | 'bareRead', Step[]>

/** Appends one by one and in batches, and reads, at sixteen connections of sixteen people. */
export async function measureServer(say: (line: string) => void): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'frond-bench-'))
  const frond = startFrond({ PORT: String(await freePort()), FROND_DATA: folder })
  const stops: (() => unknown)[] = [frond.stop]
  try {
    await frond.ready
    const { connection } = await borrowPostgres({ folder })
    const scene = await openScene(connection, frond.address, readSecrets(folder).session, makePlainTable)
    stops.push(() => scene.owner.end())
    const bare = startWorker<never, never>('bare.ts', [JSON.stringify(connection)])
    const load = startWorker<LoadPlan, LoadResult>('load.ts')
    const raw = startWorker<RawPlan, { milliseconds: number }>('raw.ts')
    stops.push(bare.stop, load.stop, raw.stop)
    const servers = { ours: { port: Number(new URL(frond.address).port), pid: frond.child.pid }, bare: { port: Number(await bare.first), pid: bare.pid } }

    const measured = async (pid: number | undefined, things: number, act: () => Promise<number>): Promise<Step> => {
      const before = processorTime(pid, folder)
      const milliseconds = await act()
      const after = processorTime(pid, folder)
      return { perSecond: (things * 1000) / milliseconds, node: (after.node - before.node) / things, database: (after.database - before.database) / things }
    }
    const asked = ({ port, pid }: typeof servers.ours, connections: LoadPlan['connections'], each = 1): Promise<Step> =>
      measured(pid, connections.flat().length * each, async () => {
        const { milliseconds, refused } = await load.ask({ port, connections })
        if (refused !== undefined) throw new Error(`a request was refused: ${refused}`)
        return milliseconds
      })
    const inserted = (connections: RawPlan['connections']): Promise<Step> =>
      measured(raw.pid, connections.flatMap(one => one.statements).length, async () => (await raw.ask({ connection, connections })).milliseconds)

    const seen: Steps = { single: [], bareSingle: [], raw: [], batch: [], read: [], bareRead: [] }
    // The first round warms everything up and is not counted.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const now: Record<keyof Steps, Step> = {
        single: await asked(servers.ours, scene.appends(EACH.single, 1)),
        bareSingle: await asked(servers.bare, scene.bareAppends(EACH.single)),
        raw: await inserted(scene.statements(EACH.single)),
        batch: await asked(servers.ours, scene.appends(EACH.batch, EACH.inBatch), EACH.inBatch),
        read: await asked(servers.ours, scene.reads(EACH.read)),
        bareRead: await asked(servers.bare, scene.bareReads(EACH.read)),
      }
      if (round > 0) for (const key of Object.keys(seen) as (keyof Steps)[]) seen[key].push(now[key])
    }
    const rounds = ROUNDS + 1
    await checkAllIsThere(scene, { entries: rounds * (EACH.single + EACH.batch * EACH.inBatch), plain: rounds * EACH.single * 2, reads: rounds * EACH.read })
    say(`Every entry and every line of the audit that was answered for is there; ${ROUNDS} rounds, medians.`)
    return figuresOf(seen)
  } finally {
    for (const stop of stops.reverse()) await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function figuresOf({ single, bareSingle, raw, batch, read, bareRead }: Steps): Figure[] {
  const rates = (steps: readonly Step[]): number[] => steps.map(({ perSecond }) => perSecond)
  return [
    rate('one append, with session, judgement, policies, chain and audit', 'requests/s', rates(single), rates(bareSingle), 'bare server', 0.5),
    rate('appends in batches of 100', 'entries/s', rates(batch), rates(bareSingle), 'bare server', 10),
    rate(`reading ${ENTRIES_READ} entries, audit committed`, 'requests/s', rates(read), rates(bareRead), 'bare server', 1),
    rate('one append, against inserting without any server', 'requests/s', rates(single), rates(raw), 'raw SQL'),
    rate('the bare server, against inserting without any server', 'requests/s', rates(bareSingle), rates(raw), 'raw SQL'),
    rate('batches of 100, against inserting one by one without any server', 'entries/s', rates(batch), rates(raw), 'raw SQL'),
    spent('processor time of one append: Node + PostgreSQL', single, bareSingle),
    spent('processor time of an entry in a batch of 100', batch, bareSingle),
    spent(`processor time of reading ${ENTRIES_READ} entries`, read, bareRead),
  ]
}

/** Counted over all rounds, since the system counts in hundredths of a second. */
function spent(name: string, ours: readonly Step[], bare: readonly Step[]): Figure {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const of = (steps: readonly Step[]): [number, number] => [mean(steps.map(({ node }) => node)), mean(steps.map(({ database }) => database))]
  const said = ([node, database]: readonly [number, number]): string => `${node.toFixed(3)} + ${database.toFixed(3)} ms`
  const [own, other] = [of(ours), of(bare)]
  return { name, ours: said(own), baseline: `${said(other)} bare server`, ratio: (other[0] + other[1]) / (own[0] + own[1]), target: '' }
}
