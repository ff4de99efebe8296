/** The plan in the clinic: what is agreed beside what to consider. */
import { Trans } from '@lingui/react/macro'
import { useNotShared } from '#features/assessment/clinic/use-not-shared.ts'
import { useMe } from '#features/accounts/clinic/me.tsx'
import { useRecordPerson } from '#features/panel/clinic/record-person.tsx'
import { useFolded } from '#device/use-log.ts'
import { unreadBy } from '#log/fold.ts'
import { Unknown } from '#ui/Unknown.tsx'
import { agreedPlanView } from '../plans.ts'
import { AgreedSide } from './AgreedSide.tsx'
import css from './DecidePlan.module.css'
import { ToConsider } from './ToConsider.tsx'

/** Deciding with the person: suggestions, goals, the plan and its review. */
export function DecidePlan() {
  const { authorities } = useMe().me
  const { id } = useRecordPerson()
  const notShared = useNotShared(unreadBy(useFolded(), agreedPlanView)).length > 0
  if (notShared) return <Unknown title={<Trans>Examinations and plan are not shared with you</Trans>}><Trans>Cannot tell what is agreed.</Trans></Unknown>
  return (
    <div className={css['screen']}>
      <h1 className="vh"><Trans>Plan</Trans></h1>
      <div className={css['agreed']}><AgreedSide authorities={authorities} /></div>
      <div className={css['consider']}><ToConsider authorities={authorities} examined={`/clinic/people/${id}/assessment`} /></div>
    </div>
  )
}
