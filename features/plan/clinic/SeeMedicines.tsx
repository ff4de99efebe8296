/** Medicines and treatments in the clinic: what is taken with its doses and steps, devices, and everything that was noted. */
import { Trans } from '@lingui/react/macro'
import { useNotShared } from '#features/assessment/clinic/use-not-shared.ts'
import { AgreedMedicines } from '#features/medicines/clinic/AgreedMedicines.tsx'
import { Devices } from '#features/procedures/clinic/Devices.tsx'
import { treatmentNoted } from '#features/treatments/treatment.ts'
import { useFolded } from '#device/use-log.ts'
import { unreadBy } from '#log/fold.ts'
import { Unknown } from '#ui/Unknown.tsx'
import css from './DecidePlan.module.css'
import { Treatments } from './Treatments.tsx'

/** Reads the log that the clinic opened for this person. */
export function SeeMedicines() {
  const notShared = useNotShared(unreadBy(useFolded(), { reads: [treatmentNoted] })).length > 0
  if (notShared) return <Unknown title={<Trans>Examinations and plan are not shared with you</Trans>}><Trans>Cannot tell what is given or agreed.</Trans></Unknown>
  return (
    <div className={css['halves']}>
      <h1 className="vh"><Trans>Medicines</Trans></h1>
      <div className={css['agreed']}><AgreedMedicines /><Devices /></div>
      <div className={css['agreed']}><Treatments /></div>
    </div>
  )
}
