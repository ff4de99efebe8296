import { defineConfig } from '@playwright/test'

const flags = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** The slices one by one, every screen in every form, and what abuse does: `npm run journeys` runs them too, since a full run would take more than a quarter of an hour. */
const LONGER = ['abuse-*', 'ways-in-*', 'language*', 'device-lock*', 'person-lock*', 'person-body*', 'person-medicines*', 'person-plan*', 'person-flare*', 'person-checkins*', 'person-screens*', 'agree-medicines*', 'gallery*']

/**
 * The journeys, in the browser that `npm test` found: two files at a time, since one often waits. A machine that builds and serves beside them may be
 * late once; a journey that passes only when it is tried again is named as such in the output.
 */
export default defineConfig({
  testDir: '.',
  testIgnore: process.env['JOURNEYS'] === 'all' ? [] : LONGER.map(name => `**/${name}.spec.ts`),
  workers: 2,
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  outputDir: '../../dist/journeys',
  use: { headless: true, launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags } },
})
