import './read-ahead.ts'
import './styles.ts'
import { Suspense, lazy } from 'react'
import { Route, Switch } from 'wouter'
import { logsRemembered } from '#device/log-marks.ts'
import type { WithoutLog } from '#features/start/person/WithMyLog.tsx'
import { NotFound } from './NotFound.tsx'
import { PersonFrame } from './PersonFrame.tsx'
import { loadAhead } from './lazy.ts'
import { open } from './open.tsx'
import { FIRST_ROUTES, OPEN_ROUTES, PERSON_ROUTES } from './person-routes.tsx'

const WithMyLog = lazy(async () => ({ default: (await import('#features/start/person/WithMyLog.tsx')).WithMyLog }))
const WithSample = lazy(async () => ({ default: (await import('#features/start/person/WithSample.tsx')).WithSample }))

function PersonDoor() {
  return (
    <Suspense>
      <Switch>
        {OPEN_ROUTES.map(({ path, screen }) => <Route key={path} path={path} component={screen} />)}
        <Route path="/show" nest><WithSample><RecordScreens /></WithSample></Route>
        <Route><WithMyLog without={told => <FirstScreens told={told} />}><RecordScreens /></WithMyLog></Route>
      </Switch>
    </Suspense>
  )
}

function RecordScreens() {
  return (
    <PersonFrame hasRecord>
      <Switch>
        {PERSON_ROUTES.map(({ path, screen: Screen }) => <Route key={path} path={path}><Screen /></Route>)}
        <Route><NotFound home="/" /></Route>
      </Switch>
    </PersonFrame>
  )
}

function FirstScreens({ told }: { told: WithoutLog }) {
  return (
    <PersonFrame hasRecord={false}>
      <Switch>
        {FIRST_ROUTES.map(({ path, screen: Screen }) => <Route key={path} path={path}><Screen told={told} /></Route>)}
        <Route><NotFound home="/" /></Route>
      </Switch>
    </PersonFrame>
  )
}

// A record takes a moment to open; its screen is fetched meanwhile. Without one, another screen comes.
if (logsRemembered().length > 0) loadAhead(PERSON_ROUTES, location.pathname)
open(<PersonDoor />, '/')
