import { useLingui } from '@lingui/react/macro'
import { Suspense, lazy, useRef } from 'react'
import type { ReactNode } from 'react'
import { matchRoute, useLocation, useRouter } from 'wouter'
import { Places } from '#ui/Places.tsx'
import type { PlaceLink } from '#ui/Places.tsx'
import { ToastPlace } from '#ui/Toast.tsx'
import { classes } from '#ui/classes.ts'
import { useSettings } from '#ui/use-settings.ts'
import css from './PersonFrame.module.css'
import { PERSON_ROUTES, PLACES, PLACE_PATHS } from './person-routes.tsx'
import type { Place } from './person-routes.tsx'
import { useArrival } from './use-arrival.ts'

// Only for who chose it.
const ReadScreen = lazy(async () => ({ default: (await import('#ui/ReadScreen.tsx')).ReadScreen }))

const SIGNS = { now: 'frond', body: 'hand', practise: 'practise', story: 'story', plan: 'leaf' } as const

/** The person's screens: one column, and under it the places that lead somewhere. Without a record there are no places yet. */
export function PersonFrame({ hasRecord, children }: { hasRecord: boolean; children: ReactNode }) {
  const { t } = useLingui()
  const column = useRef<HTMLDivElement>(null)
  const [path] = useLocation()
  const here = useHere(path)
  const [{ readToMe }] = useSettings()
  const names: Record<Place, string> = { now: t`Now`, body: t`Body`, practise: t`Practise`, story: t`Story`, plan: t`Plan` }
  const places = PLACES.filter(place => PERSON_ROUTES.some(route => route.path === PLACE_PATHS[place]))
    .map((place): PlaceLink => ({ to: PLACE_PATHS[place], name: names[place], icon: SIGNS[place], here: here?.place === place }))
  const showsPlaces = hasRecord && here?.bare !== true && places.length > 1
  useArrival(column, here?.place === undefined ? 'Frond' : `${names[here.place]} · Frond`)
  return (
    <div className={classes(css['column'], showsPlaces && css['withPlaces'])} data-door="person" ref={column}>
      {readToMe && <Suspense><ReadScreen frame={column} /></Suspense>}
      <Suspense>{children}</Suspense>
      {showsPlaces && <Places places={places} label={t`Places`} />}
      <ToastPlace />
    </div>
  )
}

function useHere(path: string) {
  const { parser } = useRouter()
  return PERSON_ROUTES.find(route => matchRoute(parser, route.path, path)[0])
}
