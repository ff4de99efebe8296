import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { LogProvider } from '#device/LogProvider.tsx'
import type { LocalLog } from '#device/database.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { MyLogProvider, SAMPLE_ID } from '#features/limb/person/my-log.tsx'
import { openSample } from './sample-log.ts'
import css from './WithSample.module.css'

const SAMPLE: LocalLog = { id: SAMPLE_ID, label: 'Sample', role: 'person', openedAt: '2026-01-01T00:00:00.000Z' }

/** The whole app on a sample diary: everything may be tried, nothing is kept, and every screen says so. */
export function WithSample({ children }: { children: ReactNode }) {
  const { i18n } = useLingui()
  const [log] = useState(() => openSample(i18n))
  return (
    <>
      <aside className={css['sample']}>
        <p><Trans>A sample. Nothing is kept.</Trans></p>
        <ButtonLink kind="quiet" to="~/"><Trans>Leave it</Trans></ButtonLink>
      </aside>
      <LogProvider log={log}><MyLogProvider local={SAMPLE}>{children}</MyLogProvider></LogProvider>
    </>
  )
}
