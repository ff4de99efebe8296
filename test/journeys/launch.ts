import { chromiumHere } from '#server/chromium.ts'

const args = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
const found = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** The browser that `npm test` found. */
export const usual = { executablePath: found, args }

/** The whole Chromium: the one without windows keeps no notifications. */
export const whole = { executablePath: chromiumHere({ ...process.env, CHROMIUM: '' }) ?? found, args }
