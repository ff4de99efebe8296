import './styles.ts'
import { Suspense, lazy } from 'react'
import { Route, Switch } from 'wouter'
import { SignedIn } from '#features/accounts/clinic/SignedIn.tsx'
import { ClinicFrame } from './ClinicFrame.tsx'
import { CLINIC_ROUTES } from './clinic-routes.tsx'
import { NotFound } from './NotFound.tsx'
import { loadAhead } from './lazy.ts'
import { open } from './open.tsx'

const doors = CLINIC_ROUTES.filter(route => route.bare === true)
const rooms = CLINIC_ROUTES.filter(route => route.bare !== true && route.tab === undefined)
const parts = CLINIC_ROUTES.filter(route => route.tab !== undefined)
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
      <Route><NotFound home="/clinic" /></Route>
    </Switch>
  )
}

// Who is signed in is asked first; the screen is fetched meanwhile.
loadAhead(CLINIC_ROUTES, location.pathname)
open(<ClinicDoor />, '/clinic')
