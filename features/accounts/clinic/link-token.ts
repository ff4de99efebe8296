/** The secret part of a one-time link: it stands after the #, which browsers send to nobody. */
import { useState } from 'react'

/** Reads the secret once; it stays in the address until it is used up, so that a reload on the way loses nothing. */
export function useLinkToken(): string | undefined {
  const [token] = useState(() => {
    const written = location.hash.slice(1)
    return /^[A-Za-z0-9_-]{43}$/.test(written) ? written : undefined
  })
  return token
}
