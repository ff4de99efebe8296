/** The streams of a record. Grants, row-level security, cursors and summaries all speak of these. */
import * as z from 'zod/mini'

/** What can be shared, each as a stream of its own. */
export const sharedCategories = ['diary', 'body', 'medicines', 'mental-health', 'clinical', 'team'] as const
/** `private` never leaves the device; sharing something private is a new entry. */
export const categories = [...sharedCategories, 'private'] as const

export type SharedCategory = (typeof sharedCategories)[number]
export type Category = (typeof categories)[number]

export const sharedCategoryShape = z.enum(sharedCategories)

/** The order in which heads are locked, so that two appends never wait for each other. */
export function inLockOrder(some: Iterable<SharedCategory>): SharedCategory[] {
  const asked = new Set(some)
  return sharedCategories.filter(category => asked.has(category))
}
