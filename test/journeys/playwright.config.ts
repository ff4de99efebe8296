import { defineConfig } from '@playwright/test'

const flags = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** The journeys: one browser at a time, the one that `npm test` found. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  outputDir: '../../dist/journeys',
  use: { headless: true, launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags } },
})
