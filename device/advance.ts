/** How far a reader has come, and whether what it read fits what it read before. */
import type { SharedCategory } from '#log/category.ts'
import type { Problem } from '#log/problem.ts'
import type { Entry } from '#log/statement.ts'
import type { Cursors } from '#log/sync.ts'

/** The cursors after a page of entries, and every stream whose chain does not hold there. Where sharing has stopped, a reader has only some of the entries and so no chain. */
export async function advanced(cursors: Cursors, entries: readonly Entry[], stopped: readonly SharedCategory[] = []): Promise<{ cursors: Cursors; broken: readonly Problem[] }> {
  if (entries.length === 0) return { cursors, broken: [] }
  // Hashing is needed only when something arrives, so it does not weigh on the first screen.
  const { checkChain, GENESIS } = await import('#log/chain.ts')
  const reached: { -readonly [Stream in SharedCategory]?: Cursors[Stream] } = { ...cursors }
  const broken: Problem[] = []
  const streams = Map.groupBy(entries, entry => entry.receipt?.category)
  for (const [stream, page] of streams) {
    const last = page.at(-1)?.receipt
    if (stream === undefined || last === undefined) continue
    reached[stream] = { seq: last.seq, hash: last.hash }
    if (stopped.includes(stream)) continue
    const before = cursors[stream]
    const check = checkChain(page, before ? { head: before.hash, seq: before.seq } : { head: GENESIS, seq: 0 })
    if (!check.holds) broken.push({ code: 'server.chain-broken', advice: 'needs-you', facts: { stream, seq: check.seq, why: check.why } })
  }
  return { cursors: reached, broken }
}
