import { Trans } from '@lingui/react/macro'
import { formulary } from '#clinical/medicines/formulary.ts'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import type { MedicineId } from '#clinical/medicine-ids.ts'
import { useFolded } from '#device/use-log.ts'
import { Banner } from '#ui/Banner.tsx'
import { cardOf } from '#features/emergency/shown.ts'
import { todayHere } from '#features/limb/person/moments.ts'
import type { Regimen } from '../regimens.ts'

/** What must not be stopped all at once. For baclofen with the signs that are an emergency, and what to say then. */
export function DoNotStop({ taken }: { taken: readonly Regimen[] }) {
  const { card } = cardOf(useFolded(), todayHere())
  const medicines = formulary(LOCAL_VALUES)
  const tapered = taken.filter(({ body }) => body.medicine !== 'baclofen' && body.use === 'preventive' && (medicines.get(body.medicine as MedicineId)?.taper ?? null) !== null)
  const baclofen = taken.filter(({ body }) => body.medicine === 'baclofen')
  const names = (some: readonly Regimen[]): string => some.map(({ body }) => body.packet).join(', ')
  const outOfHours = card?.outOfHours
  return (
    <>
      {baclofen.length > 0 && (
        <Banner kind="caution" title={<Trans>{names(baclofen)}: do not stop it all at once.</Trans>}>
          <p><Trans>Missed more than a day? Call your team the same day. Do not double the next one.</Trans></p>
          <p><b><Trans>Fever, confusion, fits, seeing things, or suddenly much stiffer: emergency, now. Say: baclofen stopped.</Trans></b></p>
          <p>{outOfHours === undefined ? <Trans>No answer from your team: the out-of-hours line. Its number can stand on your emergency card.</Trans> : <Trans>No answer from your team: the out-of-hours line, <a href={`tel:${outOfHours.replace(/[^+\d*#]/g, '')}`}>{outOfHours}</a>.</Trans>}</p>
        </Banner>
      )}
      {tapered.length > 0 && <Banner kind="caution" title={<Trans>Do not stop all at once: {names(tapered)}.</Trans>}><Trans>Ask who prescribes it first. Do not double a dose that was missed.</Trans></Banner>}
    </>
  )
}
