import { keepTakenBack } from '#server/backup/taken-back.ts'
import { FileDisk } from '#server/files/disk.ts'
import { erasePerson, extentOf } from '#server/removal.ts'
import { StartProblem } from '#server/start-problem.ts'
import { operatorName, readIdsAndOptions } from '../operator.ts'
import { withDatabase } from '../with-database.ts'

const usage = 'frond erase PERSON --confirm PERSON [--by NAME]'

/** `frond erase PERSON --confirm PERSON`: removes everything about one person, for good; without the confirmation it says what would go. */
export async function run(words: string[]): Promise<number> {
  const { ids: [person, ...rest], options } = readIdsAndOptions(words, usage, ['confirm', 'by'])
  if (person === undefined || rest.length > 0) throw new StartProblem('command.used-wrong', `Use it like this: ${usage}`)
  const by = operatorName(options.by)
  return withDatabase(async (connection, { dataFolder }) => {
    const extent = await extentOf(connection, person)
    if (extent === null) {
      process.stderr.write('There is nobody of this id: nothing was erased.\n')
      return 1
    }
    const { entries, files, devices, teams } = extent
    const what = `${entries} entries, ${files} files, ${devices} connected devices, shared with ${teams} teams`
    if (options.confirm !== person) {
      process.stderr.write(`Nothing was erased. This would remove ${what}, who they are, and who looked, for good. To do it: ${usage}\n`)
      return 1
    }
    await erasePerson(connection, person, by)
    await new FileDisk(dataFolder).forget([person])
    await keepTakenBack(connection, dataFolder)
    process.stdout.write(`Erased: ${what}. Their devices are told so and keep what they hold. Backups made before still hold it until they are deleted.\n`)
    return 0
  })
}
