import './styles.ts'
import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { SignedIn } from '#features/accounts/clinic/SignedIn.tsx'
import { ClinicFrame } from './ClinicFrame.tsx'
import { CLINIC_ROUTES } from './clinic-routes.tsx'
import { NotFound } from './NotFound.tsx'
import { open } from './open.tsx'

const doors = CLINIC_ROUTES.filter(route => route.bare === true)
const rooms = CLINIC_ROUTES.filter(route => route.bare !== true)

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
      <Route><NotFound home="/clinic" /></Route>
    </Switch>
  )
}

open(<ClinicDoor />, '/clinic')
