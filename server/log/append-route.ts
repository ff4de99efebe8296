/** Appending to a person's record: shapes are judged here, the rest in the one function that appends. */
import { judgedHeaderText } from '#log/canonical.ts'
import { inLockOrder } from '#log/category.ts'
import type { SharedCategory } from '#log/category.ts'
import type { PersonId } from '#log/ids.ts'
import { judgeWhoever, readStatement } from '#log/judge.ts'
import type { RecordJudge } from '#log/judge-record.ts'
import type { Registry } from '#log/kind.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome, Problem } from '#log/problem.ts'
import { MOST_BYTES, MOST_ENTRIES } from '#log/statement.ts'
import type { Receipt } from '#log/statement.ts'
import { appendAnswerShape, appendRequestShape, personParameter } from '#log/sync.ts'
import type { Answer, AppendAnswer } from '#log/sync.ts'
import { isAway, isDiskFull, isTakenTwice } from '../database-error.ts'
import { wholeRoute } from '../route.ts'
import type { WholeRoute } from '../route.ts'
import { appendPlainly, rolesForAll } from './append-plainly.ts'
import type { Appended, Asked, Said, Verdict } from './asked.ts'
import { gatherer } from './gather.ts'
import { judgeByRecord } from './judge-by-record.ts'

type Answered = { readonly problem: string } | Appended

/** The route; `heard` is told of each person whose record grew. */
export function appendRoute(registry: Registry, heard: (person: string) => void, judges: readonly RecordJudge[] = []): WholeRoute {
  const isOneAtFault = (error: unknown): boolean => !isAway(error) && !isDiskFull(error)
  const together = gatherer(appendTogether, isOneAtFault)
  const plainly = gatherer(appendPlainly, isOneAtFault)
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
      const alone = body.entries.map(input => judgeInput(registry, input))
      // What a device may write is judged by itself alone.
      const against = session.door === 'device' ? null : await judgeByRecord({ registry, judges, session, person: params.person, query }, alone.flatMap(outcome => (outcome.ok ? [outcome.value.statement] : [])))
      const judged = against === null || against.size === 0 ? alone : alone.map((outcome): Outcome<Said> => {
        const problem = outcome.ok ? against.get(outcome.value.statement.id) : undefined
        return problem === undefined ? outcome : { ok: false, problem }
      })
      // The same id twice is one entry: where each of them stands in what is appended.
      const places = new Map<string, number>()
      const batch: Said[] = []
      const placeOf = judged.map(outcome => {
        if (!outcome.ok) return -1
        const known = places.get(outcome.value.statement.id)
        if (known !== undefined) return known
        places.set(outcome.value.statement.id, batch.length)
        return batch.push(outcome.value) - 1
      })
      const ask = (some: readonly Said[]): Promise<Answered> => {
        const weight = some.reduce((sum, { header, body: words }) => sum + header.length + (words?.length ?? 0), 0)
        const asked: Asked = { query, token: session.token, person: params.person, sentAt: body.sentAt, epoch: body.epoch, heads: body.heads, batch: some, weight }
        return session.door === 'device' ? byDevice(asked) : appendOne(asked)
      }
      const byDevice = async (asked: Asked): Promise<Answered> => {
        const roles = rolesForAll(asked.batch)
        // What turns out not to be plain has changed nothing, and is judged entry by entry.
        return (roles.length > 0 ? await plainly({ ...asked, roles }) : null) ?? together(asked)
      }
      const appended = await ask(batch).catch(async (error: unknown) => {
        if (!isTakenTwice(error)) throw error
        return oneByOne(ask, batch)
      })
      if ('problem' in appended) return refuse(appended.problem)
      if (appended.answers.some(Array.isArray)) heard(params.person)
      const accepted = acceptedBy(params.person, appended)
      const answers = judged.map((outcome, index) => {
        if (!outcome.ok) return JSON.stringify({ id: idOf(body.entries[index]), is: 'refused', problem: outcome.problem } satisfies Answer)
        const [one, place] = [outcome.value, placeOf[index] ?? -1]
        const [kept, verdict] = [batch[place] ?? one, appended.answers[place]]
        if (one === kept && isAccepted(verdict)) return accepted(one, verdict)
        return JSON.stringify(answerAgain(one, kept, answerTo(kept, verdict, accepted)))
      })
      const { epoch, fits, serverTime } = appended
      const front = JSON.stringify({ epoch, fits, serverTime } satisfies Omit<AppendAnswer, 'answers'>)
      return accept(`${front.slice(0, -1)},"answers":[${answers.join(',')}]}`)
    },
  })
}

function judgeInput(registry: Registry, input: unknown): Outcome<Said> {
  const read = readStatement(input)
  if (!read.ok) return read
  const statement = read.value
  const judged = judgeWhoever(registry, statement)
  if (!judged.ok) return judged
  const { kind, words } = judged.value
  return accept({ statement, kind, header: judgedHeaderText(statement), body: words, salt: typeof statement.say === 'string' ? null : statement.say.salt })
}

/** What a member of a clinic appends: one request, one transaction. */
async function appendOne({ query, token, person, sentAt, epoch, heads, batch }: Asked): Promise<Answered> {
  const text = 'select frond.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as answer'
  const rows = batch.map(one => rowOf(one))
  return (await query(text, ['account', token, person, sentAt, epoch, heads, rulesOf(batch), streamsOf(batch), idsOf(batch), JSON.stringify(rows)])) as Answered
}

/** What devices append: those that ask at the same moment share a transaction. */
async function appendTogether(some: readonly Asked[]): Promise<readonly Answered[]> {
  const batches = some.map(({ person, sentAt, epoch, heads, batch }) => ({ person, sentAt, epoch, heads, streams: streamsOf(batch), ids: idsOf(batch) }))
  const all = some.flatMap(({ batch }) => batch)
  const rows = some.flatMap(({ batch }, index) => batch.map(one => rowOf(one, index + 1)))
  const corrects = all.some(({ statement }) => statement.replaces.length > 0)
  const [first] = some
  if (first === undefined) return []
  const text = 'select frond.append_by_devices($1, $2, $3, $4, $5) as answer'
  return (await first.query(text, [some.map(({ token }) => token), JSON.stringify(batches), rulesOf(all), JSON.stringify(rows), corrects])) as readonly Answered[]
}

const idsOf = (batch: readonly Said[]): string[] => batch.map(({ statement }) => statement.id)
const streamsOf = (batch: readonly Said[]): SharedCategory[] => inLockOrder(batch.map(({ kind }) => kind.category as SharedCategory))

function rowOf({ statement: { id, kind, version, at, replaces, onBehalf }, header, body, salt }: Said, batch?: number): object {
  return { batch, id, kind, version, at, header, body, salt, replaces, onBehalf }
}

function rulesOf(batch: readonly Said[]): string {
  const rules: Record<string, unknown> = {}
  for (const { kind } of batch) rules[kind.name] ??= { stream: kind.category, writers: kind.writers, authority: kind.authority }
  return JSON.stringify(rules)
}

/** Somebody appended one of these ids at this very moment: asked one by one, only that one is refused. */
async function oneByOne(ask: (some: readonly Said[]) => Promise<Answered>, batch: readonly Said[]): Promise<Answered> {
  let last = await ask([])
  const answers: Verdict[] = []
  for (const one of batch) {
    if ('problem' in last) return last
    try {
      last = await ask([one])
      if (!('problem' in last)) answers.push(...last.answers)
    } catch (error) {
      if (!isTakenTwice(error)) throw error
      answers.push('entry.id-reused')
    }
  }
  return 'problem' in last ? last : { ...last, answers }
}

type Accepted = Extract<Verdict, readonly unknown[]>
const isAccepted = (verdict: Verdict | undefined): verdict is Accepted => Array.isArray(verdict)

/** Writes the answer to an accepted entry (see `Answer`): what all of them have in common is written once. */
function acceptedBy(person: PersonId, { team, author, role, serverTime, clockOff }: Appended): (one: Said, verdict: Accepted) => string {
  const before = JSON.stringify({ person, ...(team === null ? {} : { team }), author, role } satisfies Partial<Receipt>).slice(1, -1)
  const after = JSON.stringify({ receivedAt: serverTime, clockOff } satisfies Partial<Receipt>).slice(1, -1)
  return ({ statement, kind }, [seq, digest, hash]) =>
    `{"id":"${statement.id}","is":"accepted","receipt":{${before},"category":"${kind.category}","seq":${seq},${after},"digest":"${digest}","hash":"${hash}"}}`
}

function answerTo(one: Said, verdict: Verdict | undefined, accepted: (one: Said, verdict: Accepted) => string): Answer {
  const { id } = one.statement
  if (verdict === undefined) throw new Error('the database answered fewer entries than it was given')
  if (isAccepted(verdict)) return JSON.parse(accepted(one, verdict)) as Answer
  return typeof verdict === 'string' ? { id, is: 'refused', problem: problemOf(verdict) } : { id, is: 'known', receipt: verdict.known }
}

/** The same id twice in one batch: the same words are the same entry. */
function answerAgain(one: Said, kept: Said, answer: Answer): Answer {
  if (one === kept || answer.is === 'refused') return answer
  const same = one.header === kept.header && one.body === kept.body && one.salt === kept.salt
  return same ? { ...answer, is: 'known' } : { id: one.statement.id, is: 'refused', problem: problemOf('entry.id-reused') }
}

function problemOf(code: string): Problem {
  return { code, advice: code === 'entry.target-unknown' ? 'wait' : 'needs-you' }
}

function idOf(input: unknown): string | null {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null
  return typeof id === 'string' && id.length <= 100 ? id : null
}
