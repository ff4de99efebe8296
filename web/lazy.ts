import { lazy as lazyOfReact } from 'react'
import type { ComponentType, LazyExoticComponent } from 'react'

/** A screen that is loaded when it is first shown, or a little earlier. */
export type LazyScreen<Props> = LazyExoticComponent<ComponentType<Props>> & { load: () => Promise<unknown> }

/** A screen that is loaded when it is first shown; `load` begins before, while the record is still being opened. */
export function lazy<Props = object>(load: () => Promise<{ default: ComponentType<Props> }>): LazyScreen<Props> {
  return Object.assign(lazyOfReact(load), { load })
}

/** Begins to load the screen that stands at an address. */
export function loadAhead(routes: readonly { path: string; screen: { load: () => Promise<unknown> } }[], address: string): void {
  const route = routes.find(({ path }) => new RegExp(`^${path.replace(/:[^/]+/g, '[^/]+')}$`).test(address))
  void route?.screen.load().catch(() => undefined)
}
