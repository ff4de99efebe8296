import { resolve } from 'node:path'
import { writeBackup } from '#server/backup/write.ts'
import { readPassphrase, readWords } from '../passphrase.ts'
import { readFileAndOptions } from '../read-options.ts'
import { withDatabase } from '../with-database.ts'

const usage = 'frond backup FILE [--passphrase-file FILE | --to PUBLIC-KEY]'

/** `frond backup FILE`: everything this Frond holds, as of this moment, in one closed file. */
export async function run(words: string[]): Promise<number> {
  const { file, options } = readFileAndOptions(words, usage, ['passphrase-file', 'to'])
  const lock = options.to === undefined ? { passphrase: await readPassphrase(options['passphrase-file']) } : { publicKey: readWords(options.to) }
  return withDatabase(async (connection, { dataFolder }) => {
    const { rows, files, verified } = await writeBackup({ connection, dataFolder, file: resolve(file), lock, now: new Date() })
    process.stdout.write(`${file} holds ${rows} rows (${verified.people} people, ${verified.entries} entries in ${verified.streams} streams) and ${files} files.\n`)
    process.stdout.write(`Heads ${verified.heads}\n`)
    if (verified.breaks.length === 0) return 0
    process.stderr.write(`The record does not verify in ${verified.breaks.length} places: "frond verify" lists them. Keep your earlier backups.\n`)
    return 2
  })
}
