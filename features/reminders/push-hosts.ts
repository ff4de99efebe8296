/** Where a push may be sent: to the makers of browsers and nowhere else, so that nobody makes this server call an address of theirs. */
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'

/** The push services of the browsers in use; a service may allow others (`FROND_PUSH_HOSTS`). */
export const PUSH_HOSTS = ['fcm.googleapis.com', 'updates.push.services.mozilla.com', '.push.apple.com', '.notify.windows.com'] as const

/**
 * Whether an address belongs to one of the hosts; a host that begins with a dot stands for everything under it.
 * @example mayPushTo('https://web.push.apple.com/x', PUSH_HOSTS).ok //=> true
 */
export function mayPushTo(endpoint: string, hosts: readonly string[]): Outcome<URL> {
  const url = URL.parse(endpoint)
  const known = url !== null && hosts.some(host => (host.startsWith('.') ? url.hostname.endsWith(host) : url.host === host || url.hostname === host))
  const local = url !== null && ['localhost', '127.0.0.1'].includes(url.hostname)
  return url !== null && known && (url.protocol === 'https:' || (local && url.protocol === 'http:')) && url.username === '' ? accept(url) : refuse('push.service-unknown', { where: 'body.endpoint' })
}
