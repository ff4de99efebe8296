/** How many entries go in one exchange. */
import type { Entry } from '#log/statement.ts'

const MOST_CHARACTERS = 1_000_000

/** The entries from the front that fit into one exchange; at least one, however heavy. */
export function batchOf<Item extends { readonly entry: Entry }>(waiting: readonly Item[], most: number): readonly Item[] {
  let characters = 0
  let count = 0
  for (const { entry } of waiting) {
    characters += JSON.stringify(entry).length
    if (count > 0 && (characters > MOST_CHARACTERS || count >= most)) break
    count++
  }
  return waiting.slice(0, count)
}
