/** From which address somebody asks, for counting attempts; our counts keep its hash alone. */
import type { IncomingMessage } from 'node:http'

const loopback = /^(::1|127\.|::ffff:127\.)/

/** The peer's address; behind a proxy on this machine, what the proxy says. */
export function addressOf(headers: Headers, incoming?: Pick<IncomingMessage, 'socket'>): string {
  const peer = incoming?.socket.remoteAddress ?? ''
  const told = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return loopback.test(peer) && told !== undefined && /^[0-9a-fA-F.:]{2,45}$/.test(told) ? told : peer
}
