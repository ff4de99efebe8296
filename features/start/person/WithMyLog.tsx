import { Trans } from '@lingui/react/macro'
import { Suspense, lazy, useEffect, useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { LogProvider } from '#device/LogProvider.tsx'
import type { LocalLog } from '#device/database.ts'
import { zoneHere } from '#device/use-clock.ts'
import { dayIn, instantOf } from '#log/time.ts'
import { logsRemembered } from '#device/log-marks.ts'
import { logsHere } from '#device/logs-here.ts'
import type { LogsHere } from '#device/logs-here.ts'
import { chooseLog } from '#device/logs.ts'
import { keyOf } from '#device/keyring.ts'
import { LOCKED, openPersonLog } from '#device/person-log.ts'
import type { PersonLog } from '#device/person-log.ts'
import { Loading } from '#ui/EmptyState.tsx'
import { entryDaysView } from '#features/episodes/days.ts'
import { limbDescribed } from '#features/limb/limb.ts'
import { registryOf } from '#log/kind.ts'
import { MyLogProvider } from '#features/limb/person/my-log.tsx'
import { StoreClosed } from './StoreClosed.tsx'

/** What the screens without an open record are told. */
export interface WithoutLog {
  readonly here: LogsHere
  /** Opens a record of this device: one just made, or one of several. */
  readonly openLog: (local: LocalLog) => void
  /** The record that would be open, if it were not locked. */
  readonly locked?: LocalLog | undefined
}

// Only who has a lock brings what watches over it.
const KeepLocked = lazy(async () => ({ default: (await import('#features/lock/person/KeepLocked.tsx')).KeepLocked }))

const isClosed = ({ id, lock }: LocalLog): boolean => lock !== undefined && keyOf(id) === undefined

const ALL_AFTER_MILLISECONDS = 500

// What nearly every entry is, is read as it comes in; the first screen asks for the little else it needs, and the whole list comes behind it.
const DAILY_KINDS = registryOf([...entryDaysView.reads, limbDescribed])
const everyKind = async () => (await import('#features/kinds.ts')).registry

let opening: { readonly id: string; readonly log: Promise<PersonLog> } | undefined

// One record is opened once a page, however often the screen is drawn: two would save twice.
function openOnce(local: LocalLog): Promise<PersonLog> {
  if (opening?.id === local.id) return opening.log
  const before = opening?.log
  opening = { id: local.id, log: Promise.resolve(before?.then(log => log.close())).then(() => openPersonLog(local, DAILY_KINDS, everyKind)) }
  return opening.log
}

/** What lies on this device, and the chosen record of it: open, or locked. */
interface Found {
  readonly here: LogsHere
  readonly log?: PersonLog
  readonly locked?: LocalLog
}

async function look(): Promise<Found> {
  const here = await logsHere()
  const { chosen } = here
  if (chosen === undefined) return { here }
  return isClosed(chosen) ? { here, locked: chosen } : { here, log: await openOnce(chosen) }
}

let foundAhead: Found | undefined

/** Opens the record before anything is drawn, so that the first picture is the record itself. What fails is tried again, and told, by the screen. */
export async function openAhead(): Promise<void> {
  const looking = look().catch(() => undefined)
  // A calendar takes long to be made the first time; it is made while the record is still being read.
  if (logsRemembered().length > 0) dayIn(instantOf(Date.now()), zoneHere())
  foundAhead = await looking
}

/** Opens the record of this device and shows the screens that need one; without one, the screens that make or bring one. */
export function WithMyLog({ children, without }: { children: ReactNode; without: (told: WithoutLog) => ReactNode }) {
  const [here, setHere] = useState(foundAhead?.here)
  const [log, setLog] = useState(foundAhead?.log)
  const [locked, setLocked] = useState(foundAhead?.locked)
  const [covered, setCovered] = useState(false)
  const [closed, setClosed] = useState(false)
  useSyncExternalStore(log?.subscribe ?? nothingToHear, () => (log === undefined ? '' : JSON.stringify(log.local.lock)))
  useEffect(() => {
    // Whoever comes back later looks anew.
    foundAhead = undefined
    if (here !== undefined) return undefined
    let gone = false
    void look().then(found => {
      if (gone) return
      setLog(found.log)
      setLocked(found.locked)
      setHere(found.here)
    }).catch((error: unknown) => {
      console.error(error)
      setClosed(true)
    })
    return () => {
      gone = true
    }
  }, [])
  useEffect(() => {
    if (log === undefined) return
    const timer = setTimeout(() => void log.everyKind().catch(() => undefined), ALL_AFTER_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [log])
  useEffect(() => {
    if (log === undefined) return undefined
    const cover = (): void => {
      setCovered(true)
      void import('#features/lock/person/lock-now.ts').then(({ finishLocking }) => finishLocking(log))
    }
    addEventListener(LOCKED, cover, { once: true })
    return () => removeEventListener(LOCKED, cover)
  }, [log])
  if (covered) return <Loading what={<Trans>Locking</Trans>} />
  if (closed) return <StoreClosed />
  if (here === undefined) return <Loading what={<Trans>Opening your record</Trans>} />
  if (log !== undefined) return <LogProvider log={log}><MyLogProvider local={log.local}>{children}{log.local.lock !== undefined && <Suspense><KeepLocked log={log} /></Suspense>}</MyLogProvider></LogProvider>
  const openLog = (local: LocalLog): void => {
    chooseLog(local.id)
    if (isClosed(local)) setLocked(local)
    else void openOnce(local).then(setLog)
  }
  return without({ here, openLog, locked })
}

const nothingToHear = () => () => undefined
