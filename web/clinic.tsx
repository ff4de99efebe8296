import './styles.ts'
import { Suspense, lazy } from 'react'
import type { ReactNode } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { SignedIn } from '#features/accounts/clinic/SignedIn.tsx'
import { wasHere } from '#features/accounts/clinic/idle.ts'
import { CLINIC_ROUTES } from './clinic-routes.tsx'
import { NotFound } from './NotFound.tsx'
import { lazy as lazyScreen, loadAhead } from './lazy.ts'
import { open } from './open.tsx'

const doors = CLINIC_ROUTES.filter(route => route.bare === true)
const rooms = CLINIC_ROUTES.filter(route => route.bare !== true && route.tab === undefined)
const parts = CLINIC_ROUTES.filter(route => route.tab !== undefined)
// Who is not signed in yet sees neither.
const ClinicFrame = lazyScreen<{ children: ReactNode }>(async () => ({ default: (await import('./ClinicFrame.tsx')).ClinicFrame }))
const RecordFrame = lazy(async () => ({ default: (await import('./RecordFrame.tsx')).RecordFrame }))

function ClinicDoor() {
  return (
    <div data-door="clinic">
      <Suspense>
        <Switch>
          {doors.map(({ path, screen }) => <Route key={path} path={path} component={screen} />)}
          <Route><SignedIn><ClinicFrame><Rooms /></ClinicFrame></SignedIn></Route>
        </Switch>
      </Suspense>
    </div>
  )
}

function Rooms() {
  return (
    <Switch>
      {rooms.map(({ path, screen }) => <Route key={path} path={path} component={screen} />)}
      <Route path="/clinic/people/:person/:part"><RecordFrame><Parts /></RecordFrame></Route>
      <Route><NotFound home="/clinic" /></Route>
    </Switch>
  )
}

function Parts() {
  return (
    <Switch>
      {parts.map(({ path, screen }) => <Route key={path} path={path} component={screen} />)}
      {/* The body's address of earlier links. */}
      <Route path="/clinic/people/:person/photos">{({ person }) => <Redirect to={`/clinic/people/${person}/body`} replace />}</Route>
      <Route><NotFound home="/clinic" /></Route>
    </Switch>
  )
}

// Who is signed in is asked first; the screen is fetched meanwhile, unless it will be the one to sign in.
void loadAhead(wasHere() ? CLINIC_ROUTES : doors, location.pathname)
if (wasHere()) void ClinicFrame.load().catch(() => undefined)
open(<ClinicDoor />, '/clinic')
