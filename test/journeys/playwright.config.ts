import { defineConfig } from '@playwright/test'

const flags = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/**
 * The journeys, in the browser that `npm test` found: two files at a time, since one often waits. A machine that builds and serves beside them may be
 * late once; a journey that passes only when it is tried again is named as such in the output.
 */
export default defineConfig({
  testDir: '.',
  workers: 2,
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  outputDir: '../../dist/journeys',
  use: { headless: true, launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags } },
})
