/** The plan in the clinic: what is agreed beside what to consider. */
import { Trans } from '@lingui/react/macro'
import type { Authority } from '#log/role.ts'
import { AgreedSide } from './AgreedSide.tsx'
import css from './DecidePlan.module.css'
import { ToConsider } from './ToConsider.tsx'

/** Deciding with the person: suggestions, goals, the plan and its review. */
export function DecidePlan({ authorities, assessment = '#' }: { authorities: readonly Authority[]; assessment?: string }) {
  return (
    <main className={css['screen']}>
      <h1 className="vh"><Trans>Plan</Trans></h1>
      <div className={css['agreed']}><AgreedSide authorities={authorities} /></div>
      <div className={css['consider']}><ToConsider authorities={authorities} examined={assessment} /></div>
    </main>
  )
}
