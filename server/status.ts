/** Which HTTP status a problem has: the one place where codes meet HTTP. */
import type { Problem } from '#log/problem.ts'

const statuses: Readonly<Record<string, number>> = {
  'request.malformed': 400,
  'request.too-large': 413,
  'request.not-json': 415,
  'request.other-origin': 403,
  'request.unknown-path': 404,
  'request.wrong-method': 405,
  'session.ended': 401,
  'session.signature-wrong': 401,
  'person.not-shared': 403,
  'person.erased': 410,
  'device.wrong-record': 410,
  'device.unknown': 404,
  'rate.too-many': 429,
  'server.defect': 500,
  'server.away': 503,
  'server.disk-full': 507,
  'server.starting': 503,
  'print.no-browser': 503,
  'print.busy': 503,
}

/** The status of a refusal. What is not listed was understood and could not be done as it stands: 422. */
export function statusOf({ code }: Problem): number {
  const known = statuses[code]
  if (known !== undefined) return known
  if (code.startsWith('access.')) return 403
  if (code.endsWith('.not-found')) return 404
  return 422
}
