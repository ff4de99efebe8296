type Context = { getModuleInfo(id: string): { importedIds: readonly string[] } | null }

/** Parts that any screen of either door may use. */
const GROUND = /\/(ui|device|log)\/[^/]+$/

/** A file of the build: what the first screen shares with these screens; the nearest to the page's beginning takes it. */
export type Layer = { name: string; with: readonly string[] }

/**
 * Sorts what the first screen of a record needs into a few files by who else needs it. Cut into fifty small ones it would be a
 * tenth heavier, and asked for fifty times. What the page itself begins with stays apart, and of that what runs ahead of all else and
 * what both doors begin with. What the other door has besides at its beginning, and what every other screen waits for, come in one file each.
 */
export function together({ first, begins, ahead, both, door, layers, rest, behind }: { first: readonly string[]; begins: readonly string[]; ahead: Layer; both: Layer; door: Layer; layers: readonly Layer[]; rest: string; behind: Layer }): (id: string, context: Context) => string | null {
  let sorted: { first: Set<string>; begins: Set<string>; ahead: Set<string>; both: Set<string>; door: Set<string>; behind: Set<string>; layers: { name: string; has: Set<string> }[] } | undefined
  return (id, context) => {
    sorted ??= { first: reached(first, context), begins: reached(begins, context), ahead: reached(ahead.with, context), both: reached(both.with, context), door: reached(door.with, context), behind: reached(behind.with, context), layers: layers.map(layer => ({ name: layer.name, has: reached(layer.with, context) })) }
    if (sorted.ahead.has(id)) return ahead.name
    if ([...first, ...begins, ...door.with, ...behind.with].includes(id)) return null
    if (sorted.begins.has(id)) return sorted.both.has(id) ? both.name : null
    if (sorted.door.has(id) && !sorted.first.has(id)) return GROUND.test(id) ? layers[0]?.name ?? null : door.name
    if (!sorted.first.has(id)) return sorted.behind.has(id) ? behind.name : null
    return sorted.layers.find(({ has }) => has.has(id))?.name ?? rest
  }
}

function reached(roots: readonly string[], context: Context): Set<string> {
  const all = new Set<string>()
  const waiting = [...roots]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (all.has(id)) continue
    all.add(id)
    waiting.push(...context.getModuleInfo(id)?.importedIds ?? [])
  }
  return all
}
