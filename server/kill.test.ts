import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { eventMarked } from '#features/events/event.ts'
import { checkChain } from '#log/chain.ts'
import { draft } from '#log/draft.ts'
import type { Entry, Receipt } from '#log/statement.ts'
import type { AppendAnswer, ReadAnswer } from '#log/sync.ts'
import { makeFolder } from '#test/folder.ts'
import { freePort, startFrond } from '#test/frond-process.ts'
import type { FrondProcess } from '#test/frond-process.ts'
import { batchOf, stated } from '#test/statements.ts'
import { openWorld } from '#test/world.ts'
import type { WorldDevice } from '#test/world.ts'

const KILLS = 20
const WRITERS = 4

const data = makeFolder()
const PORT = String(await freePort())
const start = async (): Promise<FrondProcess> => {
  const frond = startFrond({ PORT, FROND_DATA: data })
  await frond.ready
  return frond
}
const event = () => stated(draft(eventMarked, { what: 'travel', on: '2026-11', note: 'during a stream of appends' }))

async function ask(frond: FrondProcess, device: WorldDevice, way: 'append' | 'read', body: object): Promise<unknown> {
  const response = await fetch(`${frond.address}/api/people/${device.person}/log/${way}`, {
    method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', authorization: `Bearer ${device.token}` },
  })
  if (!response.ok) throw new Error(await response.text())
  return response.json()
}

/** Appends until it no longer can; keeps what was acknowledged. A batch that got no answer is sent again next time, as a device does. */
async function write(frond: FrondProcess, device: WorldDevice, kept: Map<string, Receipt>, unsure: unknown[], until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    const batch = unsure.length > 0 ? [...unsure] : Array.from({ length: randomInt(1, 8) }, event)
    unsure.splice(0, unsure.length, ...batch)
    try {
      const { answers } = (await ask(frond, device, 'append', batchOf(batch))) as AppendAnswer
      for (const answer of answers) {
        assert.notEqual(answer.is, 'refused')
        if (answer.is !== 'refused') kept.set(answer.id, answer.receipt)
      }
      unsure.length = 0
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error
      return
    }
  }
}

async function readAll(frond: FrondProcess, device: WorldDevice): Promise<Entry[]> {
  const entries: Entry[] = []
  for (;;) {
    const last = entries.at(-1)?.receipt
    const cursors = last ? { diary: { seq: last.seq, hash: last.hash } } : {}
    const page = (await ask(frond, device, 'read', { epoch: null, cursors })) as ReadAnswer
    entries.push(...page.entries)
    if (!page.more) return entries
  }
}

test('server and database killed twenty times during a stream of appends lose nothing that was acknowledged', async () => {
  let frond = await start()
  const world = await openWorld({ connection: { host: join(data, 'run'), user: 'frond', database: 'frond' } })
  const team = await world.team()
  const devices: WorldDevice[] = []
  while (devices.length < WRITERS) devices.push(await world.device(await world.person(team)))
  await world.owner.end()
  const kept = devices.map(() => new Map<string, Receipt>())
  const unsure = devices.map((): unknown[] => [])

  for (let round = 0; round < KILLS; round++) {
    const over = new AbortController()
    const writing = Promise.all(devices.map((device, n) => write(frond, device, kept[n] as Map<string, Receipt>, unsure[n] as unknown[], over.signal)))
    await wait(randomInt(30, 250))
    const database = Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
    for (const pid of round % 2 === 0 ? [frond.child.pid, database] : [database, frond.child.pid]) process.kill(pid as number, 'SIGKILL')
    over.abort()
    await writing
    await frond.ended
    frond = await start()
  }
  for (const [n, device] of devices.entries()) {
    const entries = await readAll(frond, device)
    const acknowledged = kept[n] as Map<string, Receipt>
    assert.equal(checkChain(entries).holds, true)
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length)
    assert.ok(acknowledged.size > 0)
    const there = new Map(entries.map(entry => [entry.id as string, entry.receipt]))
    for (const [id, receipt] of acknowledged) assert.deepEqual(there.get(id), receipt)
  }
  await frond.stop()
})
