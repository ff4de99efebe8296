/** Whether two answers of a view hold the same groups, each with the very same value. */
export function sameGroups(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  if (one.size !== other.size) return false
  for (const [key, value] of other) if (one.get(key) !== value || !one.has(key)) return false
  return true
}
