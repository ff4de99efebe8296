import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { StartProblem } from '#server/start-problem.ts'

const idShape = z.uuid()

/** Ids and options of a command that removes something; whatever else was typed is refused with how the command is used. */
export function readIdsAndOptions<Names extends string>(words: string[], usage: string, names: readonly Names[]): { ids: string[]; options: Partial<Record<Names, string>> } {
  try {
    const { values, positionals } = parseArgs({ args: words, options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])), allowPositionals: true })
    if (positionals.every((one) => idShape.safeParse(one).success)) return { ids: positionals, options: values as Partial<Record<Names, string>> }
  } catch {
    // An unknown option is told like a wrong id.
  }
  throw new StartProblem('command.used-wrong', `Use it like this: ${usage}`)
}

/** Who stands in the audit: the name that was given, or the account of this machine. */
export function operatorName(given: string | undefined): string {
  const name = (given ?? userInfo().username).trim()
  if (/^[\p{L}\p{N} ._@-]{1,80}$/u.test(name)) return `operator ${name}`
  throw new StartProblem('command.used-wrong', 'The name after --by may have letters, digits, spaces and . _ @ - and no more than 80 of them.')
}
