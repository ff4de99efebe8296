/** The secret of a one-time link: 32 random bytes, of which only the hash is kept. */

/** A token from 32 random bytes, given. */
export function tokenFrom(random: Uint8Array): string {
  return btoa(String.fromCharCode(...random.subarray(0, 32))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Where each link leads; the token stands after the #, which browsers send to nobody. */
export const linkPaths = {
  first: '/clinic/set-up',
  colleague: '/clinic/join',
  reset: '/clinic/reset',
} as const

/** How long each link can be used, in hours. */
export const linkHours = { first: 24, colleague: 168, reset: 24 } as const

/** The path of a link with its secret. */
export function linkPath(what: keyof typeof linkPaths, token: string): string {
  return `${linkPaths[what]}#${token}`
}
