import { parseArgs, type ParseArgsConfig } from 'node:util'
import { StartProblem } from '#server/start-problem.ts'

/** One file and the options of a command; whatever else was typed is refused with how the command is used. */
export function readFileAndOptions<Names extends string>(words: string[], usage: string, names: readonly Names[]): { file: string; options: Partial<Record<Names, string>> } {
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
    const [file, ...rest] = positionals
    if (file !== undefined && rest.length === 0) return { file, options: values as Partial<Record<Names, string>> }
  } catch {
    // An unknown option is told like a missing file.
  }
  throw new StartProblem('command.used-wrong', `Use it like this: ${usage}`)
}
