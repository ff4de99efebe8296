/** One exchange with the server: everything that waits is sent, everything new is read, and both sides show each other their heads. */
import type { SharedCategory } from '#log/category.ts'
import type { EntryId, PersonId } from '#log/ids.ts'
import type { Outcome, Problem } from '#log/problem.ts'
import { accept } from '#log/problem.ts'
import { statementOf } from '#log/statement.ts'
import type { Entry } from '#log/statement.ts'
import type { Answer, AppendAnswer, Cursors } from '#log/sync.ts'
import { instantOf } from '#log/time.ts'
import { advanced } from './advance.ts'
import { appendAnswer, readAnswer } from './answers.ts'
import { batchOf } from './batch.ts'
import type { Ask } from './server-call.ts'

/** A statement that waits to be shared; `n` is its place in the order of writing. */
export interface Waiting {
  readonly n: number
  readonly entry: Entry
  readonly problem?: Problem | undefined
}

/** How far the server was read, and which server it was. */
export interface Reached {
  readonly epoch: string | null
  readonly cursors: Cursors
  /** How many redactions are known here. */
  readonly redacted: number
  /** The streams in which sharing had stopped, so that what came after is not there. */
  readonly stopped: readonly SharedCategory[]
}

/** Where a log is kept while it is exchanged: a person's in IndexedDB, a clinic's in memory. */
export interface Shelf {
  readonly reached: () => Promise<Reached>
  /** What waits after a place already tried, in order; not what needs somebody. */
  readonly waiting: (after: number, most: number) => Promise<readonly Waiting[]>
  /** Keeps the answers to what was sent, one each. */
  readonly settle: (sent: readonly Waiting[], answers: readonly Answer[], epoch: string) => Promise<void>
  /** Keeps a page that was read, what of the chains in it did not hold, and which entries have lost their words since. */
  readonly take: (entries: readonly Entry[], reached: Reached, streams: readonly SharedCategory[], broken: readonly Problem[], redacted: readonly EntryId[]) => Promise<void>
  /** The server is another than before: all that was written here waits again, and it is read from zero. */
  readonly begin: (epoch: string) => Promise<void>
}

/** Why a record is read, for the audit: said once per opening, with the first page that is answered. */
export interface Purpose {
  readonly why: string
  said: boolean
}

/** With whom, as whom and what for. */
export interface Exchanging {
  readonly person: PersonId
  readonly shelf: Shelf
  readonly ask: Ask
  /** Sends what entries speak of, before them; also once more when all of it waits again. */
  readonly first?: (() => Promise<Outcome<true>>) | undefined
  readonly purpose?: Purpose | undefined
  /** Nothing is read: nobody looks at this person's record now. */
  readonly sendOnly?: true | undefined
}

const unsettled: Problem = { code: 'server.unsettled', advice: 'wait' }

/** Sends and reads until both sides have the same; answers what went wrong otherwise. What was done until then stays done. */
export async function exchangeOnce(given: Exchanging): Promise<Outcome<true>> {
  // A restored server does not fit once; one that never fits is not asked for ever.
  for (let restarts = 0; restarts < 3; restarts++) {
    const before = await given.first?.()
    if (before !== undefined && !before.ok) return before
    const sent = await sendAll(given)
    if (!sent.ok) return sent
    const read = sent.value === 'fits' && !given.sendOnly ? await readAll(given) : sent
    if (!read.ok) return read
    if (read.value === 'fits') return accept(true)
  }
  return { ok: false, problem: unsettled }
}

async function sendAll(given: Exchanging): Promise<Outcome<'fits' | 'misfits'>> {
  const { shelf } = given
  let most = Number.POSITIVE_INFINITY
  for (let after = -1; ;) {
    const batch = batchOf(await shelf.waiting(after, 500), most)
    const last = batch.at(-1)
    if (last === undefined) return accept('fits')
    const answer = await append(given, batch)
    if (!answer.ok && answer.problem.code === 'request.too-large' && batch.length > 1) {
      most = Math.ceil(batch.length / 2)
      continue
    }
    if (!answer.ok) return answer
    const { epoch, fits, answers } = answer.value
    if (!fits) {
      await shelf.begin(epoch)
      return accept('misfits')
    }
    await shelf.settle(batch, answers, epoch)
    after = last.n
  }
}

async function append({ ask, person, shelf }: Exchanging, batch: readonly Waiting[]): Promise<Outcome<AppendAnswer>> {
  const { epoch, cursors } = await shelf.reached()
  return ask({
    path: `/api/people/${person}/log/append`,
    body: { sentAt: instantOf(Date.now()), epoch, heads: cursors, entries: batch.map(({ entry }) => statementOf(entry)) },
    answer: appendAnswer,
  })
}

async function readAll({ person, ask, shelf, purpose }: Exchanging): Promise<Outcome<'fits' | 'misfits'>> {
  for (;;) {
    const before = await shelf.reached()
    const why = purpose === undefined || purpose.said ? {} : { purpose: purpose.why }
    const body = { epoch: before.epoch, cursors: before.cursors, redacted: before.redacted, ...why }
    const asked = await ask({ path: `/api/people/${person}/log/read`, body, answer: readAnswer })
    if (!asked.ok) return asked
    const { epoch, fits, streams, entries, more, redacted, stopped = [] } = asked.value
    if (!fits) {
      await shelf.begin(epoch)
      return accept('misfits')
    }
    if (purpose) purpose.said = true
    const { cursors, broken } = await advanced(before.cursors, entries, stopped)
    // Where sharing goes on again, what was left out lies before the cursor.
    const goesOn = before.stopped.filter(stream => !stopped.includes(stream))
    const kept = Object.fromEntries(Object.entries(cursors).filter(([stream]) => !goesOn.some(one => one === stream)))
    await shelf.take(entries, { epoch, cursors: kept, redacted: redacted?.length ?? before.redacted, stopped }, streams, broken, redacted ?? [])
    if (!more && goesOn.length === 0) return accept('fits')
  }
}
