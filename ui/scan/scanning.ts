/** The order in which a screen is gone through by one or two keys, and which presses of a key count. */

/** How long after a press of a key the same key is not heard again, in milliseconds: a switch rattles. */
export const RATTLE_MS = 120

/** How many times the ring goes round by itself before it waits for a key. */
export const ROUNDS = 3

/** Where the ring goes next: at the large control first, else at what follows where one is; after the last, the first. `after` is the first item that follows what has the focus, where that is no item itself. */
export function nextPlace({ count, at, after }: { count: number; at: number; after: number }): number {
  if (count === 0) return -1
  if (at >= 0) return (at + 1) % count
  return after >= 0 ? after : 0
}

/** The order of going through: the large control of the screen, then all else as it is read. */
export function inOrder<Item>(items: readonly Item[], isLarge: (item: Item) => boolean): Item[] {
  return [...items.filter(isLarge), ...items.filter(item => !isLarge(item))]
}

/** Whether a press counts: not while the key is held, and not when it rattles. Times in milliseconds on one clock. */
export function pressCounts({ at, before, held }: { at: number; before: number | 'never'; held: boolean }): boolean {
  return !held && (before === 'never' || at - before >= RATTLE_MS)
}

/** More than so many things together are one stop, so that nobody has to go through all of them to reach what follows. */
export const LONG_GROUP = 7

/** What there is to stop at: each item, or in place of a long group the group itself, unless somebody is inside of it. */
export function stopsOf<Item, Group extends Item>(items: readonly Item[], groupOf: (item: Item) => Group | undefined, isInside: (group: Group) => boolean): Item[] {
  const sizes = new Map<Group, number>()
  for (const group of items.map(groupOf)) if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return [...new Set(items.map(item => {
    const group = groupOf(item)
    return group === undefined || (sizes.get(group) ?? 0) <= LONG_GROUP || isInside(group) ? item : group
  }))]
}
