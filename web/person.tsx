import './styles.ts'
import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { NotFound } from './NotFound.tsx'
import { open } from './open.tsx'
import { PERSON_ROUTES } from './person-routes.tsx'

function PersonDoor() {
  return (
    <Suspense>
      <Switch>
        {PERSON_ROUTES.map(({ path, screen }) => <Route key={path} path={path} component={screen} />)}
        <Route><NotFound home="/" /></Route>
      </Switch>
    </Suspense>
  )
}

open(<PersonDoor />, '/')
