/**
 * Loaded before every test file: laws draw the same examples in each run, so that a run judges the change and not luck.
 * `npm run laws` draws new ones; `LAWS_SEED` draws those of one of its rounds again.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['LAWS_SEED'] ?? 1) })
