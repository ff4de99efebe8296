import { defineConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'

/** English is the source and lives in the code; `ui/words` holds what was taken from it and the other languages. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'pseudo'],
  pseudoLocale: 'pseudo',
  fallbackLocales: { default: 'en' },
  format: formatter({ lineNumbers: false }),
  catalogs: [{ path: '<rootDir>/ui/words/{locale}', include: ['ui', 'web', 'features'], exclude: ['**/*.test.*', '**/gallery/**'] }],
})
