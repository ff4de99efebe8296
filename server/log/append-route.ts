/** Appending to a person's record: shapes are judged here, the rest in the one function that appends. */
import { canonicalText, headerText } from '#log/canonical.ts'
import { judgeWhoever, readStatement } from '#log/judge.ts'
import type { AnyKind, Registry } from '#log/kind.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome, Problem } from '#log/problem.ts'
import { MOST_BYTES, MOST_ENTRIES } from '#log/statement.ts'
import type { Receipt, Statement } from '#log/statement.ts'
import { appendAnswerShape, appendRequestShape, personParameter } from '#log/sync.ts'
import type { Answer, AppendAnswer } from '#log/sync.ts'
import { isTakenTwice } from '../database-error.ts'
import { wholeRoute } from '../route.ts'
import type { Query, WholeRoute } from '../route.ts'

/** What the database answers for one entry. */
type Verdict = { is: 'accepted' | 'known'; receipt: Receipt } | { is: 'refused'; code: string }
type Appended = { problem: string } | (Omit<AppendAnswer, 'answers'> & { answers: Verdict[] })

/** One entry that may be appended, as the database takes it. */
interface Said { statement: Statement; kind: AnyKind; header: string; body: string | null; salt: string | null }

/** The route; `heard` is told of each person whose record grew. */
export function appendRoute(registry: Registry, heard: (person: string) => void): WholeRoute {
  return wholeRoute({
    method: 'POST',
    path: '/api/people/:person/log/append',
    says: 'Appends statements to a person’s record; each is accepted, known already, or refused on its own.',
    params: personParameter,
    body: appendRequestShape,
    answer: appendAnswerShape,
    refuses: ['person.not-shared'],
    mostBytes: MOST_ENTRIES * (MOST_BYTES + 1024),
    async call({ params, body, session, query }) {
      const judged = body.entries.map(input => judgeInput(registry, input))
      const said = judged.flatMap(outcome => (outcome.ok ? [outcome.value] : []))
      const first = new Map<string, Said>()
      for (const one of said) if (!first.has(one.statement.id)) first.set(one.statement.id, one)
      const batch = [...first.values()]
      const ask = (some: readonly Said[]) => append(query, [session.door, session.token, params.person, body.sentAt, body.epoch, body.heads], some)
      const appended = await ask(batch).catch(async (error: unknown) => {
        if (!isTakenTwice(error)) throw error
        return oneByOne(ask, batch)
      })
      if ('problem' in appended) return refuse(appended.problem)
      const verdicts = new Map(batch.map((one, index) => [one, appended.answers[index]]))
      if (appended.answers.some(({ is }) => is === 'accepted')) heard(params.person)
      const answers = judged.map((outcome, index): Answer => {
        if (!outcome.ok) return { id: idOf(body.entries[index]), is: 'refused', problem: outcome.problem }
        const one = outcome.value
        const kept = first.get(one.statement.id) ?? one
        return answerOf(one, kept, verdicts.get(kept))
      })
      return accept(JSON.stringify({ ...appended, answers }))
    },
  })
}

function judgeInput(registry: Registry, input: unknown): Outcome<Said> {
  const read = readStatement(input)
  if (!read.ok) return read
  const statement = read.value
  const judged = judgeWhoever(registry, statement)
  if (!judged.ok) return judged
  const say = statement.say
  const words = typeof say === 'string' ? { body: null, salt: null } : { body: canonicalText(say.body), salt: say.salt }
  return accept({ statement, kind: judged.value, header: headerText(statement), ...words })
}

async function append(query: Query, before: readonly unknown[], batch: readonly Said[]): Promise<Appended> {
  const rules: Record<string, unknown> = {}
  for (const { kind } of batch) rules[kind.name] ??= { stream: kind.category, writers: kind.writers, authority: kind.authority }
  const rows = batch.map(({ statement, header, body, salt }) => ({
    id: statement.id, kind: statement.kind, version: statement.version, at: statement.at, header, body, salt,
    replaces: statement.replaces, onBehalf: statement.onBehalf,
  }))
  const ids = batch.map(({ statement }) => statement.id)
  const text = 'select frond.append($1, $2, $3, $4, $5, $6, $7, $8, $9) as answer'
  return (await query(text, [...before, JSON.stringify(rules), ids, JSON.stringify(rows)])) as Appended
}

/** Somebody appended one of these ids at this very moment: asked one by one, only that one is refused. */
async function oneByOne(ask: (some: readonly Said[]) => Promise<Appended>, batch: readonly Said[]): Promise<Appended> {
  let last = await ask([])
  const answers: Verdict[] = []
  for (const one of batch) {
    if ('problem' in last) return last
    try {
      last = await ask([one])
      if (!('problem' in last)) answers.push(...last.answers)
    } catch (error) {
      if (!isTakenTwice(error)) throw error
      answers.push({ is: 'refused', code: 'entry.id-reused' })
    }
  }
  return 'problem' in last ? last : { ...last, answers }
}

function answerOf(one: Said, kept: Said, verdict: Verdict | undefined): Answer {
  if (verdict === undefined) throw new Error('the database answered fewer entries than it was given')
  const { id } = one.statement
  if (verdict.is === 'refused') return { id, is: 'refused', problem: problemOf(verdict.code) }
  if (one === kept) return { id, ...verdict }
  // The same id twice in one batch: the same words are the same entry.
  const same = one.header === kept.header && one.body === kept.body && one.salt === kept.salt
  return same ? { id, is: 'known', receipt: verdict.receipt } : { id, is: 'refused', problem: problemOf('entry.id-reused') }
}

function problemOf(code: string): Problem {
  return { code, advice: 'needs-you' }
}

function idOf(input: unknown): string | null {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null
  return typeof id === 'string' && id.length <= 100 ? id : null
}
