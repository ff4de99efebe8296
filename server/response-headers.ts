/** The headers of every answer: what a page of ours may do, and that nothing of it goes elsewhere. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The policy when the build left none: nothing but our own files. */
const strictest = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

/** Headers for all answers of one server. */
export function responseHeaders(webFolder: string, origin: string | undefined): Record<string, string> {
  return {
    'content-security-policy': `${policyOf(webFolder)}; report-uri /api/csp-report`,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=()',
    ...(origin?.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}

function policyOf(webFolder: string): string {
  const file = join(webFolder, 'csp.json')
  if (!existsSync(file)) return strictest
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const policy = typeof read === 'object' && read !== null && 'policy' in read ? read.policy : null
  return typeof policy === 'string' ? policy : strictest
}
