import { lazy } from 'react'
import type { ComponentType } from 'react'

/** The five places of the person's app, in the order of the navigation, nearest to the thumb first. */
export type Place = 'now' | 'body' | 'practise' | 'story' | 'plan'

/** One screen of the person's app: where it is, what it loads, and which place it is the first page of. */
export type PersonRoute = {
  path: string
  screen: ComponentType
  /** Makes it the first page of a place, which the navigation then shows. */
  place?: Place
  /** Shown without the navigation: the first start, flare mode, the gallery. */
  bare?: true
}

/** Every screen of the person's app. Adding a screen is adding a line. */
export const PERSON_ROUTES: readonly PersonRoute[] = [
  { path: '/gallery', bare: true, screen: lazy(async () => ({ default: (await import('#ui/gallery/Gallery.tsx')).Gallery })) },
]
