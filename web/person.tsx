import './read-ahead.ts'
import './styles.ts'
import { Suspense, lazy, use } from 'react'
import type { ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import { useLog } from '#device/LogProvider.tsx'
import { faceHere, wearFace } from '#device/face.ts'
import { logsRemembered } from '#device/log-marks.ts'
import { useWayOut } from '#device/way-out.ts'
import type { WithoutLog } from '#features/start/person/WithMyLog.tsx'
import { useSettings } from '#ui/use-settings.ts'
import { NotFound } from './NotFound.tsx'
import { PersonFrame } from './PersonFrame.tsx'
import { lazy as lazyScreen, loadAhead } from './lazy.ts'
import { open } from './open.tsx'
import { FIRST_ROUTES, OPEN_ROUTES, PERSON_ROUTES } from './person-routes.tsx'

const WithMyLog = lazyScreen(async () => ({ default: (await import('#features/start/person/WithMyLog.tsx')).WithMyLog }))
const WithSample = lazy(async () => ({ default: (await import('#features/start/person/WithSample.tsx')).WithSample }))
const OpenRecord = lazy(async () => ({ default: (await import('#features/lock/person/OpenRecord.tsx')).OpenRecord }))
const LeaveQuickly = lazy(async () => ({ default: (await import('#features/lock/person/LeaveQuickly.tsx')).LeaveQuickly }))
// Only for who chose it.
const Scanner = lazy(async () => ({ default: (await import('#ui/scan/Scanner.tsx')).Scanner }))
// Nobody waits for it: the screen comes first.
const KeepReminders = lazy(async () => {
  await new Promise(resolve => setTimeout(resolve, 2500))
  // Without a network, before the app is kept on this device, there is nothing to load it from: the screen stays.
  return import('#features/reminders/person/KeepReminders.tsx').then(({ KeepReminders: keep }) => ({ default: keep }), () => ({ default: () => null }))
})

function PersonDoor() {
  const [{ scan }] = useSettings()
  return (
    <Suspense>
      {/* Over every screen, also the one that asks for the PIN. */}
      {scan !== 'off' && <Suspense><Scanner /></Suspense>}
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
      {useWayOut() && <Suspense><LeaveQuickly /></Suspense>}
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

/** What may be opened beside a locked record: a copy, an invitation, another record. */
const BESIDE_LOCKED = ['/copy/bring', '/join', '/start/me', '/start/them']

function FirstScreens({ told }: { told: WithoutLog }) {
  return (
    <PersonFrame hasRecord={false}>
      <Switch>
        {FIRST_ROUTES.filter(({ path }) => told.locked === undefined || BESIDE_LOCKED.includes(path)).map(({ path, screen: Screen }) => <Route key={path} path={path}><Screen told={told} /></Route>)}
        <Route>{told.locked === undefined ? <NotFound home="/" /> : <OpenRecord key={told.locked.id} told={told} local={told.locked} />}</Route>
      </Switch>
    </PersonFrame>
  )
}

// A record takes a moment to open; its screen is fetched meanwhile, and both are drawn as one picture. So is the first start, where there is none.
async function firstPicture(): Promise<void> {
  const hasRecord = logsRemembered().length > 0
  const screen = hasRecord ? loadAhead(PERSON_ROUTES, location.pathname) : loadAhead(FIRST_ROUTES, location.pathname)
  if (screen === undefined) return
  if (hasRecord && location.pathname !== '/') void import('#features/kinds.ts').catch(() => undefined)
  await Promise.all([import('#features/start/person/WithMyLog.tsx').then(({ openAhead }) => openAhead()), WithMyLog.load(), screen])
}

wearFace(faceHere())
open(<PersonDoor />, '/', firstPicture())
