import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { evaluate, listQuestions } from '#clinical/evaluate.ts'

/** `frond evaluate FILE`: prints what the medicine answers to the facts in a JSON file (`-` reads them from the input). */
export async function run([first]: string[]): Promise<number> {
  if (first === '--list') {
    print(listQuestions())
    return 0
  }
  if (first === undefined) return refuse('Name a file with { at, facts, ask } as JSON, or - for the input, or --list for all questions and facts.')
  let words: string
  try {
    words = first === '-' ? await text(process.stdin) : readFileSync(first, 'utf8')
  } catch (error) {
    return refuse(`${first} cannot be read (${error instanceof Error ? error.message : String(error)}).`)
  }
  let request: unknown
  try {
    request = JSON.parse(words)
  } catch (error) {
    return refuse(`${first} is no JSON (${error instanceof Error ? error.message : String(error)}).`)
  }
  const response = evaluate(request)
  print(response)
  return response.ok ? 0 : 1
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 1
}
