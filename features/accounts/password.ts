/** What a password must be: long enough to be three words, and not the sign-in address itself. */
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'

/** Three short words fit; length is what protects, so nothing else is asked of it. */
export const LEAST_PASSWORD = 12
/** Longer than anybody types; hashing something endless would only keep the server busy. */
export const MOST_PASSWORD = 128
const LEAST_DIFFERENT = 5

/** Whether this may be the password of the account with this address, which is empty while it is not known. */
export function checkPassword(password: string, address: string): Outcome<true> {
  const length = Array.from(password).length
  if (length < LEAST_PASSWORD) return refuse('password.too-short', { where: 'password', facts: { least: LEAST_PASSWORD } })
  if (length > MOST_PASSWORD) return refuse('password.too-long', { where: 'password', facts: { most: MOST_PASSWORD } })
  const [before = ''] = address.toLowerCase().split('@')
  const isAddress = address !== '' && (password.toLowerCase().includes(address.toLowerCase()) || password.toLowerCase() === before)
  if (isAddress || new Set(password).size < LEAST_DIFFERENT) return refuse('password.too-easy', { where: 'password' })
  return accept(true)
}
