import './read-ahead.ts'
import './styles.ts'
import { Suspense, lazy, use } from 'react'
import type { ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import { useLog } from '#device/LogProvider.tsx'
import { logsRemembered } from '#device/log-marks.ts'
import type { WithoutLog } from '#features/start/person/WithMyLog.tsx'
import { NotFound } from './NotFound.tsx'
import { PersonFrame } from './PersonFrame.tsx'
import { loadAhead } from './lazy.ts'
import { open } from './open.tsx'
import { FIRST_ROUTES, OPEN_ROUTES, PERSON_ROUTES } from './person-routes.tsx'

const WithMyLog = lazy(async () => ({ default: (await import('#features/start/person/WithMyLog.tsx')).WithMyLog }))
const WithSample = lazy(async () => ({ default: (await import('#features/start/person/WithSample.tsx')).WithSample }))
// Nobody waits for it: the screen comes first.
const KeepReminders = lazy(async () => {
  await new Promise(resolve => setTimeout(resolve, 2500))
  return { default: (await import('#features/reminders/person/KeepReminders.tsx')).KeepReminders }
})

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
      <Suspense><KeepReminders /></Suspense>
      <Switch>
        {PERSON_ROUTES.map(({ path, screen: Screen }) => <Route key={path} path={path}>{path === '/' ? <Screen /> : <WithEveryKind><Screen /></WithEveryKind>}</Route>)}
        <Route><NotFound home="/" /></Route>
      </Switch>
    </PersonFrame>
  )
}

/** Now asks for the kinds it reads; every other screen may meet any, and waits until all are known. */
function WithEveryKind({ children }: { children: ReactNode }) {
  const { everyKind } = useLog()
  if (everyKind) use(everyKind())
  return children
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
if (logsRemembered().length > 0) {
  loadAhead(PERSON_ROUTES, location.pathname)
  if (location.pathname !== '/') void import('#features/kinds.ts').catch(() => undefined)
}
open(<PersonDoor />, '/')
