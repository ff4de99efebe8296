/** The secret part of a one-time link: it stands after the #, which browsers send to nobody. */
import { useState } from 'react'

/** Reads the secret once and takes it out of the address bar and the history. */
export function useLinkToken(): string | undefined {
  const [token] = useState(() => {
    const written = location.hash.slice(1)
    return /^[A-Za-z0-9_-]{43}$/.test(written) ? written : undefined
  })
  return token
}
