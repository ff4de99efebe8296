import { Trans } from '@lingui/react/macro'
import { formulary } from '#clinical/medicines/formulary.ts'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import type { MedicineId } from '#clinical/medicine-ids.ts'
import { Banner } from '#ui/Banner.tsx'
import { isBaclofen } from '../recognised.ts'
import type { Regimen } from '../regimens.ts'

/** What else must not be stopped all at once, by the medicine's own tapers; baclofen stands in a banner of its own. */
export function DoNotStop({ taken }: { taken: readonly Regimen[] }) {
  const medicines = formulary(LOCAL_VALUES)
  const tapered = taken.filter(({ body }) => !isBaclofen(body) && body.use === 'preventive' && (medicines.get(body.medicine as MedicineId)?.taper ?? null) !== null)
  if (tapered.length === 0) return null
  const names = tapered.map(({ body }) => body.packet).join(', ')
  return <Banner kind="caution" title={<Trans>Do not stop all at once: {names}.</Trans>}><Trans>Ask who prescribes it first. Do not double a dose that was missed.</Trans></Banner>
}
