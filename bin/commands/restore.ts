import { resolve } from 'node:path'
import { restoreBackup } from '#server/backup/restore.ts'
import { readTakenBack, takenBackFile } from '#server/backup/taken-back.ts'
import { readPassphrase, readWords } from '../passphrase.ts'
import { readFileAndOptions } from '../read-options.ts'
import { withIdleDatabase } from '../with-database.ts'

const usage = 'frond restore FILE [--passphrase-file FILE | --key PRIVATE-KEY] [--taken-back LIST] [--even-broken yes]'

/** `frond restore FILE`: brings a backup back into an empty Frond. */
export async function run(words: string[]): Promise<number> {
  const { file, options } = readFileAndOptions(words, usage, ['passphrase-file', 'key', 'taken-back', 'even-broken'])
  const list = options['taken-back']
  if (list !== undefined) readWords(list)
  const key = options.key === undefined ? { passphrase: await readPassphrase(options['passphrase-file']) } : { privateKey: readWords(options.key) }
  return withIdleDatabase(async (connection, { dataFolder }) => {
    const takenBack = [...readTakenBack(takenBackFile(dataFolder)), ...(list === undefined ? [] : readTakenBack(list))]
    const restored = await restoreBackup({ connection, dataFolder, file: resolve(file), key, takenBack, evenBroken: options['even-broken'] === 'yes' })
    const { madeAt, rows, files, takenBackAgain, verified } = restored
    process.stdout.write(`Brought back what was there on ${madeAt}: ${rows} rows (${verified.people} people, ${verified.entries} entries in ${verified.streams} streams) and ${files} files.\n`)
    process.stdout.write(`Heads ${verified.heads}\n`)
    if (takenBackAgain > 0) process.stdout.write(`${takenBackAgain} things that were erased, redacted or ended since are so again.\n`)
    process.stdout.write('Everybody signs in anew. Devices send what this backup does not hold at their next exchange.\n')
    return 0
  })
}
