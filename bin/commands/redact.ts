import { keepTakenBack } from '#server/backup/taken-back.ts'
import { asideOf, entriesOn, redactEntry, redactionReasons, settleAside } from '#server/removal.ts'
import { StartProblem } from '#server/start-problem.ts'
import { operatorName, readIdsAndOptions } from '../operator.ts'
import { withDatabase } from '../with-database.ts'

const usage = `frond redact PERSON ENTRY --why ${redactionReasons.join('|')} [--by NAME], or frond redact PERSON --on YYYY-MM-DD to list that day’s entries, or frond redact PERSON [ENTRY] --aside list|remove|back for what was put aside as about somebody else`

/** `frond redact PERSON ENTRY`: removes what one entry says and keeps that it was said; every device loses the words at its next exchange. With `--on`, lists a day's entries without their words. With `--aside`, lists, removes or puts back what was put aside. */
export async function run(words: string[]): Promise<number> {
  const { ids: [person, entry], options } = readIdsAndOptions(words, usage, ['why', 'by', 'on', 'aside'])
  if (person !== undefined && entry === undefined && options.on !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(options.on)) return list(person, options.on)
  if (person !== undefined && options.aside !== undefined) return settle(person, entry ?? null, options.aside, options.by)
  const why = redactionReasons.find((reason) => reason === options.why)
  if (person === undefined || entry === undefined || why === undefined) throw new StartProblem('command.used-wrong', `Use it like this: ${usage}`)
  const by = operatorName(options.by)
  return withDatabase(async (connection, { dataFolder }) => {
    if (!(await redactEntry(connection, { person, entry, why, by }))) {
      process.stderr.write('Nothing was removed: this person has no such entry, or its words are gone already.\n')
      return 1
    }
    await keepTakenBack(connection, dataFolder)
    process.stdout.write('The words of this entry are gone here; each device loses them at its next exchange. Backups made before still hold them until they are deleted.\n')
    return 0
  })
}

function list(person: string, day: string): Promise<number> {
  return withDatabase(async (connection) => {
    for (const { id, at, kind, role, redacted } of await entriesOn(connection, person, day)) {
      process.stdout.write(`${id}  ${at.toISOString()}  ${kind}  ${role}${redacted ? '  redacted' : ''}\n`)
    }
    return 0
  })
}

function settle(person: string, entry: string | null, how: string, named: string | undefined): Promise<number> {
  if (how !== 'list' && how !== 'remove' && how !== 'back') throw new StartProblem('command.used-wrong', `Use it like this: ${usage}`)
  return withDatabase(async (connection, { dataFolder }) => {
    if (how === 'list') {
      for (const { id, at, kind, why } of await asideOf(connection, person)) process.stdout.write(`${id}  ${at.toISOString()}  ${kind}  ${why}\n`)
      return 0
    }
    const count = await settleAside(connection, { person, entry, how, by: operatorName(named) })
    if (count === 0) {
      process.stderr.write('Nothing was changed: nothing of this is put aside.\n')
      return 1
    }
    await keepTakenBack(connection, dataFolder)
    process.stdout.write(how === 'remove'
      ? `Removed for good: ${count} entries. Backups made before still hold their words until they are deleted.\n`
      : `Put back: ${count} entries. A phone that had lost the words gets them when it reads the record from its beginning.\n`)
    return 0
  })
}
