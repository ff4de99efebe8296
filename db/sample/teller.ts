/** Tells a sample person's year through the same functions as the app, so that nothing stands in it that nobody could say. */
import { categories } from '#log/category.ts'
import { stateDraft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { emptyFold, take } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { uuidv7 } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import { judge } from '#log/judge.ts'
import type { Writer } from '#log/judge.ts'
import type { Outcome } from '#log/problem.ts'
import { authorities } from '#log/role.ts'
import type { Statement, Voice } from '#log/statement.ts'
import type { Instant } from '#log/time.ts'
import { daysLater, instantOf, millisecondsOf, startOfDay } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { registry } from '#features/kinds.ts'
import { chanceFrom, seedOf } from './chance.ts'

/** Who says something in a sample: the one who lives with it, their parent, or the clinic. */
export type By = 'person' | 'guardian' | 'clinic'

/** One thing said, by whom. */
export interface SampleStatement {
  readonly by: By
  readonly statement: Statement
}

const ZONE = 'Europe/London'
const writers: Record<By, Writer> = {
  person: { role: 'person', authorities: [] },
  guardian: { role: 'guardian', authorities: [] },
  clinic: { role: 'doctor', authorities },
}

/** The length of every sample's record. */
export const YEAR = 365

export class Teller {
  readonly said: SampleStatement[] = []
  readonly chance: () => number
  readonly today: Day
  readonly folded: Folded = take(emptyFold(registry, categories), [])

  /** The birthday that the clinic knows; nothing when nobody said it. */
  readonly born: Day | null

  constructor(name: string, today: Day, born: Day | null = null) {
    this.chance = chanceFrom(seedOf(name))
    this.today = today
    this.born = born
  }

  /** The day so many days before today. */
  day(ago: number): Day {
    return daysLater(this.today, -ago)
  }

  /** A moment of a day by the clock the person lives by. */
  at(ago: number, hour: number, minute = 0): Instant {
    return instantOf(millisecondsOf(startOfDay(this.day(ago), ZONE)) + (hour * 60 + minute) * 60_000)
  }

  /** A whole number from one to the other, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.chance() * (high - low + 1))
  }

  newId(at: Instant): EntryId {
    return uuidv7(millisecondsOf(at), this.#random(10))
  }

  /** Says it at a moment, and answers the id of what was said last; what the app would refuse is a mistake in the sample. */
  say(by: By, decided: Outcome<Draft[]> | readonly Draft[], writtenAt: Instant, voice?: Voice): EntryId {
    const drafts = 'ok' in decided ? (decided.ok ? decided.value : this.#refused(decided.problem.code)) : decided
    for (const said of drafts) {
      const onBehalf = by === 'guardian' || (by === 'clinic' && voice !== undefined) ? { onBehalf: true as const, voice: voice ?? 'I saw' as const } : {}
      const statement = stateDraft(said, { now: millisecondsOf(writtenAt), zone: ZONE, random: count => this.#random(count), ...onBehalf })
      const judged = judge(registry, statement, writers[by])
      if (!judged.ok) this.#refused(`${judged.problem.code} ${judged.problem.where ?? ''} ${statement.kind}`)
      this.said.push({ by, statement })
      take(this.folded, [statement])
    }
    const last = this.said.at(-1)
    if (drafts.length === 0 || last === undefined) this.#refused('nothing was said')
    return last.statement.id
  }

  #refused(code: string): never {
    throw new Error(`a sample person cannot say this: ${code}`)
  }

  #random(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => Math.floor(this.chance() * 256))
  }
}
