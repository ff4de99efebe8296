/** Reading a person's record, in pages whose text the database builds. */
import { accept, refuse } from '#log/problem.ts'
import { MOST_ENTRIES } from '#log/statement.ts'
import { personParameter, readAnswerShape, readRequestShape } from '#log/sync.ts'
import { wholeRoute } from '../route.ts'
import type { WholeRoute } from '../route.ts'

const PAGE_BYTES = 1_000_000

/** The route. */
export const readRoute: WholeRoute = wholeRoute({
  method: 'POST',
  path: '/api/people/:person/log/read',
  says: 'Reads what is new in a person’s record for this reader, by a cursor for each stream.',
  params: personParameter,
  body: readRequestShape,
  answer: readAnswerShape,
  refuses: ['person.not-shared'],
  async call({ params, body, session, query }) {
    const text = await query('select frond.read($1, $2, $3, $4, $5, $6, $7, $8, $9) as answer',
      [session.door, session.token, params.person, body.epoch, body.cursors, body.purpose ?? null, MOST_ENTRIES, PAGE_BYTES, body.redacted ?? null])
    if (typeof text !== 'string') throw new Error('the database answered no text')
    const problem = /^\{"problem": "([a-z.-]+)"\}$/.exec(text)?.[1]
    return problem === undefined ? accept(text) : refuse(problem)
  },
})
