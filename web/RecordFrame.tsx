import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, lazy, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { matchRoute, useLocation, useParams, useRouter } from 'wouter'
import { LogProvider } from '#device/LogProvider.tsx'
import { openClinicLog } from '#device/clinic-log.ts'
import type { ClinicLog } from '#device/clinic-log.ts'
import { AskedFailed } from '#features/accounts/clinic/AskedFailed.tsx'
import { useMe } from '#features/accounts/clinic/me.tsx'
import { useAsked } from '#features/accounts/clinic/use-asked.ts'
import { registry } from '#features/kinds.ts'
import { RecordPersonProvider } from '#features/panel/clinic/record-person.tsx'
import { personAtClinicShape } from '#features/sharing/shapes.ts'
import type { PersonAtClinic } from '#features/sharing/shapes.ts'
import { Loading } from '#ui/EmptyState.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import css from './RecordFrame.module.css'
import { WhoseRecord } from './WhoseRecord.tsx'
import { CLINIC_ROUTES, RECORD_TABS } from './clinic-routes.tsx'
import type { RecordTab } from './clinic-routes.tsx'

const OpenAlert = lazy(async () => ({ default: (await import('#features/crisis/clinic/OpenAlert.tsx')).OpenAlert }))

/** One person's record at the clinic: whose it is, its parts as tabs, and the log that its screens read. It is held in memory and goes when the record is left. */
export function RecordFrame({ children }: { children: ReactNode }) {
  const { person = '' } = useParams()
  return <OneRecord key={person} id={person}>{children}</OneRecord>
}

function OneRecord({ id, children }: { id: string; children: ReactNode }) {
  const who = useAsked(personAtClinicShape, `people/${id}`)
  if (who.is === 'waiting') return <Loading what={<Trans>Opening the record</Trans>} />
  if (who.is === 'refused') return <AskedFailed {...who} />
  return <WithClinicLog person={who.value}>{children}</WithClinicLog>
}

function WithClinicLog({ person, children }: { person: PersonAtClinic; children: ReactNode }) {
  const log = useClinicLog(person.id, person.joined.map(({ other }) => other).join())
  if (log === undefined) return <Loading what={<Trans>Reading the record</Trans>} />
  return (
    <RecordPersonProvider person={person}>
      <LogProvider log={log}>
        <div className={css['record']}>
          <WhoseRecord person={person} />
          <Suspense><OpenAlert /></Suspense>
          <RecordTabs person={person.id} />
          <div className={css['screen']}><Suspense>{children}</Suspense></div>
        </div>
      </LogProvider>
    </RecordPersonProvider>
  )
}

function RecordTabs({ person }: { person: string }) {
  const { t } = useLingui()
  const { parser } = useRouter()
  const [path] = useLocation()
  const names: Record<RecordTab, string> = { story: t`Story`, assessment: t`Assessment`, plan: t`Plan`, medicines: t`Medicines`, practice: t`Practice`, body: t`Body`, questions: t`Questions`, report: t`Report`, paper: t`From paper`, team: t`Sharing` }
  const tabs = RECORD_TABS.flatMap(tab => CLINIC_ROUTES.filter(route => route.tab === tab).map(route => ({
    to: route.path.replace(':person', person), name: names[tab], here: matchRoute(parser, route.path, path)[0],
  })))
  return <Tabs tabs={tabs} label={t`Parts of the record`} />
}

function useClinicLog(person: PersonAtClinic['id'], joined: string): ClinicLog | undefined {
  const { me: { account, role, authorities } } = useMe()
  const [opened, setOpened] = useState<ClinicLog>()
  const may = authorities.join()
  useEffect(() => {
    const also = joined.split(',').filter((one): one is PersonAtClinic['id'] => one !== '')
    const opening = openClinicLog({ person, also, account, writer: { role, authorities }, purpose: 'visit', registry })
    let left = false
    void opening.then(({ log }) => (left ? undefined : setOpened(log)))
    return () => {
      left = true
      setOpened(undefined)
      void opening.then(({ log }) => log.close())
    }
  }, [person, joined, account, role, may])
  return opened
}
