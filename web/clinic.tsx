import './styles.ts'
import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { CLINIC_ROUTES } from './clinic-routes.tsx'
import { NotFound } from './NotFound.tsx'
import { open } from './open.tsx'

function ClinicDoor() {
  return (
    <Suspense>
      <Switch>
        {CLINIC_ROUTES.map(({ path, screen }) => <Route key={path} path={path} component={screen} />)}
        <Route><NotFound home="/clinic" /></Route>
      </Switch>
    </Suspense>
  )
}

open(<ClinicDoor />, '/clinic')
