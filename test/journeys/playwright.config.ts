import { defineConfig } from '@playwright/test'
import { usual } from './launch.ts'

/**
 * The journeys, in the browser that `npm test` found: four at a time, since they often wait, and each by itself unless its file says that they follow on one
 * another. A machine that builds and serves beside them may be late once; a journey that passes only when it is tried again is named as such in the output.
 */
export default defineConfig({
  testDir: '.',
  globalSetup: './one-database.ts',
  fullyParallel: true,
  workers: 4,
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  outputDir: '../../dist/journeys',
  // Whoever goes offline asks for the service worker (journey.ts); nobody else pays for a copy of the app in every new browser.
  use: { headless: true, serviceWorkers: 'block', actionTimeout: 60_000, navigationTimeout: 60_000, launchOptions: usual },
})
