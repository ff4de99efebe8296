import { daySpan } from '../dates.ts'
import type { Facts } from '../facts.ts'
import { holds, missingFor } from '../rules/condition.ts'
import { GENTLEST_FIRST, type MissingFact } from '../verdict.ts'
import type { LookAlikeId, TestId } from './condition-ids.ts'
import { LOOK_ALIKES } from './look-alikes.ts'
import { TESTS } from './tests.ts'
import { NO_TEST_DECIDES, WORK_UP_SETS } from './work-up-sets.ts'

/** One other diagnosis for one person: still open, ruled out or found, since when, and what would close it, gentlest first. */
export type OpenQuestion = {
  readonly condition: LookAlikeId
  readonly name: string
  readonly findings: string
  readonly state: 'open' | 'ruled-out' | 'found'
  readonly on?: string
  readonly by?: TestId
  readonly closedBy: readonly { readonly test: TestId; readonly name: string; readonly doneOn?: string }[]
}

/** The differential of one person. `allGoneThrough` is what the judgement of criterion D rests on; a clinician makes it. */
export type Differential = {
  readonly questions: readonly OpenQuestion[]
  readonly open: number
  readonly found: readonly LookAlikeId[]
  readonly allGoneThrough: boolean
}

/** What is still open for this person, and which test would close it. Nothing that was not gone through counts as ruled out. */
export function differential(facts: Facts): Differential {
  const rows = facts['differential.gone_through'] ?? []
  const done = new Map((facts['differential.tests_done'] ?? []).map(({ test, on }) => [test, on]))
  const questions = LOOK_ALIKES.map(({ id, name, findings, tests }): OpenQuestion => {
    const decided = rows.filter(row => row.condition === id && row.result !== 'not-decided').reduce<(typeof rows)[number] | null>((latest, row) => (latest === null || lastDay(row.on) >= lastDay(latest.on) ? row : latest), null)
    const closedBy = [...tests].sort((a, b) => GENTLEST_FIRST.indexOf(TESTS[a].how) - GENTLEST_FIRST.indexOf(TESTS[b].how)).map(test => {
      const doneOn = done.get(test)
      return { test, name: TESTS[test].name, ...(doneOn === undefined ? {} : { doneOn }) }
    })
    if (decided === null) return { condition: id, name, findings, state: 'open', closedBy }
    return { condition: id, name, findings, state: decided.result === 'found' ? 'found' : 'ruled-out', on: decided.on, ...(decided.test === undefined ? {} : { by: decided.test }), closedBy }
  })
  const open = questions.filter(question => question.state === 'open').length
  return { questions, open, found: questions.filter(question => question.state === 'found').map(question => question.condition), allGoneThrough: open === 0 }
}

const lastDay = (date: string): number => daySpan(date)?.last ?? -Infinity

/** The tests that this picture asks for, what of them is done, and which pictures cannot be told yet. */
export type WorkUp = {
  readonly sets: readonly { readonly id: string; readonly name: string; readonly toDo: readonly TestId[]; readonly done: readonly { readonly test: TestId; readonly on: string }[] }[]
  readonly cannotTell: readonly { readonly id: string; readonly missing: readonly MissingFact[] }[]
  readonly says: string
}

/** The sets of tests for this picture. */
export function workUp(facts: Facts): WorkUp {
  const done = facts['differential.tests_done'] ?? []
  const sets = WORK_UP_SETS.filter(set => set.when === null || holds(set.when, facts) === 'yes').map(({ id, name, tests }) => ({
    id, name, toDo: tests.filter(test => !done.some(row => row.test === test)), done: done.filter(row => tests.includes(row.test)).map(({ test, on }) => ({ test, on })),
  }))
  const cannotTell = WORK_UP_SETS.flatMap(set => (set.when === null || holds(set.when, facts) !== 'unknown' ? [] : [{ id: set.id, missing: missingFor(set.when, facts) }]))
  return { sets, cannotTell, says: NO_TEST_DECIDES }
}

