import { useLingui } from '@lingui/react/macro'
import { Suspense, useRef } from 'react'
import type { ReactNode } from 'react'
import { matchRoute, useLocation, useRouter } from 'wouter'
import { useMe } from '#features/accounts/clinic/me.tsx'
import { Rail } from '#ui/Rail.tsx'
import type { RailLink } from '#ui/Rail.tsx'
import { ToastPlace } from '#ui/Toast.tsx'
import css from './ClinicFrame.module.css'
import { CLINIC_ROUTES } from './clinic-routes.tsx'
import type { RailPlace } from './clinic-routes.tsx'
import { useArrival } from './use-arrival.ts'
import { useLeftBehind } from './use-left-behind.ts'

const SIGNS = { panel: 'list', colleagues: 'people', account: 'lock' } as const

/** The team's rooms: the rail at the edge, and beside it the screen. Who is signed in stands at the rail's foot. */
export function ClinicFrame({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  const { me } = useMe()
  const { parser } = useRouter()
  const [path] = useLocation()
  const main = useRef<HTMLElement>(null)
  const here = CLINIC_ROUTES.find(route => matchRoute(parser, route.path, path)[0])
  useLeftBehind(me, here?.rail === 'panel')
  const names: Record<RailPlace, string> = { panel: t`Panel`, colleagues: t`Team`, account: me.name }
  const way = (place: RailPlace): RailLink[] => CLINIC_ROUTES.filter(route => route.rail === place)
    .map(route => ({ to: route.path, name: names[place], icon: SIGNS[place], here: here?.rail === place }))
  const [account] = way('account')
  useArrival(main, `${here?.rail === undefined || here.rail === 'account' ? t`Clinic` : names[here.rail]} · Frond`)
  return (
    <div className={css['frame']} data-door="clinic">
      <Rail ways={[...way('panel'), ...way('colleagues')]} me={account} label={t`The clinic`} home="/clinic" />
      <main className={css['main']} ref={main}>
        <Suspense>{children}</Suspense>
      </main>
      <ToastPlace />
    </div>
  )
}
