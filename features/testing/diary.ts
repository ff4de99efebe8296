/** A diary for tests: drafts are said at given moments, and what stands is asked of the fold. */
import assert from 'node:assert/strict'
import { categories } from '#log/category.ts'
import { stateDraft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { emptyFold, take } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { judge } from '#log/judge.ts'
import type { Writer } from '#log/judge.ts'
import type { Outcome } from '#log/problem.ts'
import type { Entry } from '#log/statement.ts'
import { millisecondsOf } from '#log/time.ts'
import type { Instant, Zone } from '#log/time.ts'
import { registry } from '#features/kinds.ts'

const person: Writer = { role: 'person', authorities: [] }

/** One diary, one clock that only the test moves. */
export class Diary {
  readonly entries: Entry[] = []
  readonly #zone: Zone
  readonly #writer: Writer
  #count = 0

  constructor(zone: Zone = 'Europe/London', writer: Writer = person) {
    this.#zone = zone
    this.#writer = writer
  }

  /** Writes what was decided, at this moment; a refusal fails the test. */
  say(decided: Outcome<Draft[]>, now: Instant): readonly Entry[] {
    assert.ok(decided.ok, decided.ok ? '' : decided.problem.code)
    const said = decided.value.map(draft => stateDraft(draft, { now: millisecondsOf(now), zone: this.#zone, random: count => this.#random(count) }))
    for (const statement of said) {
      const judged = judge(registry, statement, this.#writer)
      assert.ok(judged.ok, judged.ok ? '' : `${judged.problem.code} ${judged.problem.where ?? ''}`)
    }
    this.entries.push(...said)
    return said
  }

  /** The diary as it stands. */
  folded(): Folded {
    return take(emptyFold(registry, categories), this.entries)
  }

  #random(count: number): Uint8Array {
    this.#count++
    return Uint8Array.from({ length: count }, (_none, place) => (place >= 4 && place < 8 ? this.#count >> (8 * (7 - place)) : 0) & 255)
  }
}

/** The code of a refusal, or nothing when it was allowed. */
export function refusalOf(decided: Outcome<unknown>): string | undefined {
  return decided.ok ? undefined : decided.problem.code
}
