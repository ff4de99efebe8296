/** One exchange with the server: everything that waits is sent, everything new is read, and both sides show each other their heads. */
import type { Entry } from '#log/statement.ts'
import { statementOf } from '#log/statement.ts'
import type { PersonId } from '#log/ids.ts'
import type { Registry } from '#log/kind.ts'
import type { Outcome, Problem } from '#log/problem.ts'
import { accept } from '#log/problem.ts'
import type { AppendAnswer } from '#log/sync.ts'
import { instantOf } from '#log/time.ts'
import { advanced } from './advance.ts'
import { appendAnswer, readAnswer } from './answers.ts'
import { batchOf } from './batch.ts'
import type { DeviceDatabase, LogId, OutboxRow, SyncRow } from './database.ts'
import { learn, markAllPending, nextToSend, settleAnswers, takeRead } from './exchange-store.ts'
import { nothingKnown } from './person-store.ts'
import type { Ask } from './server-call.ts'

/** A log, its server and how to ask it. */
export interface Exchanging {
  readonly db: DeviceDatabase
  readonly log: LogId
  readonly person: PersonId
  readonly registry: Registry
  readonly ask: Ask
}

type Sent = { row: OutboxRow; entry: Entry }
const unsettled: Problem = { code: 'server.unsettled', advice: 'wait' }

/** Sends and reads until both sides have the same; answers what went wrong otherwise. What was done until then stays done. */
export async function exchangeOnce(given: Exchanging): Promise<Outcome<true>> {
  // A restored server does not fit once; one that never fits is not asked for ever.
  for (let restarts = 0; restarts < 3; restarts++) {
    const sent = await sendAll(given)
    if (!sent.ok) return sent
    const read = sent.value === 'fits' ? await readAll(given) : sent
    if (!read.ok) return read
    if (read.value === 'fits') return accept(true)
  }
  return { ok: false, problem: unsettled }
}

async function sendAll(given: Exchanging): Promise<Outcome<'fits' | 'misfits'>> {
  const { db, log } = given
  let most = Number.POSITIVE_INFINITY
  for (let after = -1; ;) {
    const batch = batchOf(await nextToSend(db, log, after, 500), most)
    const last = batch.at(-1)
    if (last === undefined) return accept('fits')
    const answer = await append(given, batch)
    if (!answer.ok && answer.problem.code === 'request.too-large' && batch.length > 1) {
      most = Math.ceil(batch.length / 2)
      continue
    }
    if (!answer.ok) return answer
    if (!answer.value.fits) {
      await markAllPending(db, log, answer.value.epoch, given.registry)
      return accept('misfits')
    }
    await settleAnswers(db, log, batch, answer.value.answers)
    await learn(db, log, { epoch: answer.value.epoch })
    after = last.row.n
  }
}

async function append({ ask, person, db, log }: Exchanging, batch: readonly Sent[]): Promise<Outcome<AppendAnswer>> {
  const { epoch, cursors } = await known(db, log)
  return ask({
    path: `/api/people/${person}/log/append`,
    body: { sentAt: instantOf(Date.now()), epoch, heads: cursors, entries: batch.map(({ entry }) => statementOf(entry)) },
    answer: appendAnswer,
  })
}

async function readAll(given: Exchanging): Promise<Outcome<'fits' | 'misfits'>> {
  const { db, log, person, ask, registry } = given
  for (;;) {
    const { epoch, cursors } = await known(db, log)
    const asked = await ask({ path: `/api/people/${person}/log/read`, body: { epoch, cursors }, answer: readAnswer })
    if (!asked.ok) return asked
    const answer = asked.value
    if (!answer.fits) {
      await markAllPending(db, log, answer.epoch, registry)
      return accept('misfits')
    }
    const { cursors: reached, broken } = await advanced(cursors, answer.entries)
    await takeRead(db, log, answer.entries, { epoch: answer.epoch, streams: answer.streams, cursors: reached })
    for (const problem of broken) await learn(db, log, {}, problem)
    if (!answer.more) return accept('fits')
  }
}

async function known(db: DeviceDatabase, log: LogId): Promise<SyncRow> {
  return (await db.sync.get(log)) ?? nothingKnown(log)
}
