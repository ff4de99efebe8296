/**
 * A reason why Frond cannot start, as one sentence that also names the way out.
 *
 * Starting is the one place where a refusal is thrown: nothing between here and `main` can do anything about it,
 * and `main` prints the sentence and leaves with a non-zero exit.
 */
export class StartProblem extends Error {
  readonly code: string

  constructor(code: string, sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'StartProblem'
    this.code = code
  }
}

/** The error code that the operating system or PostgreSQL gave, or an empty text when there was none. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

/** What an error says, for a sentence that needs the machine's own words. */
export function errorWords(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(errorWords).join('; ')
  return error instanceof Error ? error.message : String(error)
}
