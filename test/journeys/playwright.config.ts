import { defineConfig } from '@playwright/test'

const flags = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

/**
 * The journeys, in the browser that `npm test` found: three files at a time, since they often wait. A machine that builds and serves beside them may be
 * late once; a journey that passes only when it is tried again is named as such in the output.
 */
export default defineConfig({
  testDir: '.',
  globalSetup: './one-database.ts',
  workers: 3,
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  outputDir: '../../dist/journeys',
  // Whoever goes offline asks for the service worker (journey.ts); nobody else pays for a copy of the app in every new browser.
  use: { headless: true, serviceWorkers: 'block', launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags } },
})
