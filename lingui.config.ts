import { createBabelExtractor } from '@lingui/cli/api/extractors/babel'
import { defineConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'
import { SENTENCES_FILE, sentencesExtractor } from './ui/words/sentences-extractor.ts'

const CLINIC = '**/clinic/**'

/**
 * English is the source and lives in the code; `ui/words` holds what was taken from it and the other languages: the person's screens,
 * the clinic's own apart, so that a phone never loads them, and the medicine's sentences apart, which only the screens load that say them.
 */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de', 'pseudo'],
  pseudoLocale: 'pseudo',
  fallbackLocales: { default: 'en' },
  format: formatter({ lineNumbers: false }),
  extractors: [sentencesExtractor, createBabelExtractor()],
  catalogs: [
    { path: '<rootDir>/ui/words/{locale}', include: ['ui', 'web', 'features'], exclude: ['**/*.test.*', '**/gallery/**', CLINIC, SENTENCES_FILE] },
    { path: '<rootDir>/ui/words/clinic/{locale}', include: ['features'], exclude: ['**/*.test.*', '**/person/**', 'features/*/*.tsx', 'features/*/*.ts'] },
    { path: '<rootDir>/ui/words/medicine/{locale}', include: ['features/medicine-words/sentences.ts'] },
  ],
})
