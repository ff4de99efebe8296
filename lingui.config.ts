import { defineConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'

const CLINIC = '**/clinic/**'

/** English is the source and lives in the code; `ui/words` holds what was taken from it and the other languages, the clinic's own screens apart, so that a phone never loads them. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de', 'pseudo'],
  pseudoLocale: 'pseudo',
  fallbackLocales: { default: 'en' },
  format: formatter({ lineNumbers: false }),
  catalogs: [
    { path: '<rootDir>/ui/words/{locale}', include: ['ui', 'web', 'features'], exclude: ['**/*.test.*', '**/gallery/**', CLINIC] },
    { path: '<rootDir>/ui/words/clinic/{locale}', include: ['features'], exclude: ['**/*.test.*', '**/person/**', 'features/*/*.tsx', 'features/*/*.ts'] },
  ],
})
