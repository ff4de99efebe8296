/** Takes the sentences out of a table that is plain data, so that they stand in a catalogue beside what the screens say. */
import { pathToFileURL } from 'node:url'
import type { ExtractorType } from '@lingui/conf'

/** Where a slice gathers such sentences: a file that hands them out as `SENTENCES`. */
export const SENTENCES_FILE = '**/medicine-words/sentences.ts'

/** The English sentence is its own name: when it changes, what it was in another language falls away and is asked for again. */
export const sentencesExtractor: ExtractorType = {
  match: filename => filename.replaceAll('\\', '/').endsWith('/medicine-words/sentences.ts'),
  extract: async (filename, _code, take) => {
    const { SENTENCES } = (await import(pathToFileURL(filename).href)) as { SENTENCES: readonly string[] }
    for (const sentence of SENTENCES) take({ id: sentence, message: sentence, origin: [filename, 1] })
  },
}
