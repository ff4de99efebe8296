import { readFile } from 'node:fs/promises'
import { evaluate, listQuestions } from '#clinical/evaluate.ts'

const HOW = 'frond evaluate FILE answers the questions in FILE (or in -, standard input); frond evaluate --list names them. See docs/evaluate.md.\n'

/** Prints verdicts, scores and suggestions for the facts in a file, or the list of questions; a refusal answers exit code 1. */
export async function run(words: string[]): Promise<number> {
  const [file] = words
  if (file === undefined || words.length > 1) return refuse(HOW)
  if (file === '--list') return print(listQuestions())
  let text: string
  try {
    text = file === '-' ? await standardInput() : await readFile(file, 'utf8')
  } catch {
    return refuse(`"${file}" cannot be read.\n`)
  }
  let request: unknown
  try {
    request = JSON.parse(text)
  } catch (error) {
    return print({ ok: false, problems: [{ code: 'request.not-json', fact: 'request', says: error instanceof Error ? error.message : 'not JSON' }] }, 1)
  }
  const response = evaluate(request)
  return print(response, response.ok ? 0 : 1)
}

const print = (answer: unknown, exitCode = 0): number => {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
  return exitCode
}

const refuse = (text: string): number => {
  process.stderr.write(text)
  return 1
}

async function standardInput(): Promise<string> {
  let text = ''
  for await (const part of process.stdin.setEncoding('utf8')) text += String(part)
  return text
}
