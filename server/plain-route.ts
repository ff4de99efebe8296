/** Routes that are no JSON: streams, files, the PDF, reports of broken content rules. Declared like the others, so that all are described and tried. */
import type { Access } from './access.ts'
import { inTheDatabase } from './openapi.ts'
import type { Beside } from './route.ts'

/** One of them; it answers by itself, and lets in by itself whom it lets in. */
export interface PlainRoute {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: `/${string}`
  readonly says: string
  readonly access: Pick<Access, 'name' | 'says'>
  /** What may stand behind the question mark. */
  readonly query?: readonly string[]
  /** The kind of body it takes and gives. */
  readonly takes?: string
  readonly gives: string
  readonly refuses: readonly string[]
  /** The address from which it is asked is looked up only where attempts are counted. */
  readonly answer: (request: Request, params: Readonly<Record<string, string>>, address: () => string) => Response | Promise<Response>
}

/** How each of them is answered. */
export interface Answers {
  readonly events: PlainRoute['answer']
  readonly file: PlainRoute['answer']
  readonly pdf: PlainRoute['answer']
  readonly takeReport: PlainRoute['answer']
  readonly countReports: PlainRoute['answer']
  readonly describe: PlainRoute['answer']
  /** A text that a slice hands out by a secret word. */
  readonly text: (read: (word: string) => Promise<string | undefined>, contentType: string) => PlainRoute['answer']
}

const anybody = { name: 'anyone', says: 'Anybody.' }
const ofAClinic = { name: 'account', says: 'A member of a team that may know of the person, signed in with the clinic’s cookie.' }

/** All of them. */
export function plainRoutes({ events, file, pdf, takeReport, countReports, describe, text }: Answers, texts: Beside['texts']): readonly PlainRoute[] {
  const hash = '/api/people/:person/files/:hash'
  return [
    {
      method: 'GET', path: '/api/people/:person/log/events', says: 'Says, as long as it is open, that there is something new in a person’s record; never what.',
      access: inTheDatabase, gives: 'text/event-stream', refuses: ['person.not-shared'], answer: events,
    },
    {
      method: 'GET', path: hash, says: 'Hands out one file as ciphertext, whole.',
      access: inTheDatabase, gives: 'application/octet-stream', refuses: ['file.not-found'], answer: file,
    },
    {
      method: 'PUT', path: hash, says: 'Takes the next piece of a file as ciphertext and says how much is here.',
      access: inTheDatabase, query: ['stream', 'offset', 'length'], takes: 'application/octet-stream', gives: 'application/json',
      refuses: ['person.not-shared', 'stream.not-shared', 'file.too-many', 'file.damaged', 'request.other-origin'], answer: file,
    },
    {
      method: 'GET', path: '/api/people/:person/report.pdf', says: 'The one page as its reader sees it, as a tagged PDF.',
      access: ofAClinic, query: ['purpose', 'parts'], gives: 'application/pdf', refuses: ['person.not-shared', 'print.busy', 'print.no-browser'], answer: pdf,
    },
    {
      method: 'POST', path: '/api/csp-report', says: 'Counts a browser’s report of a broken content rule by its name, and keeps nothing else.',
      access: anybody, takes: 'application/csp-report', gives: 'text/plain', refuses: [], answer: takeReport,
    },
    { method: 'GET', path: '/api/csp-report', says: 'How many broken content rules were reported, by name.', access: anybody, gives: 'application/json', refuses: [], answer: countReports },
    { method: 'GET', path: '/api/openapi.json', says: 'This description.', access: anybody, gives: 'application/json', refuses: [], answer: describe },
    ...texts.map(({ path, contentType, read }): PlainRoute => ({
      method: 'GET', path, says: 'A text, to whoever holds its secret word.', access: anybody, gives: contentType, refuses: ['request.unknown-path'], answer: text(read, contentType),
    })),
  ]
}
