import { lazy as lazyOfReact } from 'react'
import type { ComponentType, LazyExoticComponent } from 'react'

/** A screen that is loaded when it is first shown, or a little earlier. */
export type LazyScreen<Props> = LazyExoticComponent<ComponentType<Props>> & { load: () => Promise<unknown> }

/**
 * A screen that is loaded when it is first shown; `load` begins before, while the record is still being opened. One that is there by
 * then is drawn at once: React would wait a third of a second before it drew what it once had to wait for.
 */
export function lazy<Props = object>(load: () => Promise<{ default: ComponentType<Props> }>): LazyScreen<Props> {
  let there: { default: ComponentType<Props> } | undefined
  const loadHere = () => load().then(module => (there = module))
  return Object.assign(lazyOfReact(() => (there === undefined ? loadHere() : atOnce(there))), { load: loadHere })
}

/** A promise kept already, whose listener is told in the same breath. */
function atOnce<Value>(value: Value): Promise<Value> {
  return Object.assign(Promise.resolve(value), { then: (told: (value: Value) => unknown) => void told(value) }) as Promise<Value>
}

/** Begins to load the screen that stands at an address. */
export function loadAhead(routes: readonly { path: string; screen: { load: () => Promise<unknown> } }[], address: string): Promise<unknown> | undefined {
  const route = routes.find(({ path }) => new RegExp(`^${path.replace(/:[^/]+/g, '[^/]+')}$`).test(address))
  return route?.screen.load().catch(() => undefined)
}
