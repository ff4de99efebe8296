import { defineConfig } from '@lingui/conf'

/** English is the source and lives in the code; `ui/words` holds what was taken from it and the other languages. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'pseudo'],
  pseudoLocale: 'pseudo',
  fallbackLocales: { default: 'en' },
  catalogs: [{ path: '<rootDir>/ui/words/{locale}', include: ['ui', 'web', 'features'], exclude: ['**/*.test.*', '**/gallery/**'] }],
})
