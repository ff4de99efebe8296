import { useNow, useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { isSample, useMyLog } from '#features/limb/person/my-log.tsx'
import type { usePurpose } from '../ChoosePurpose.tsx'
import css from '../OnePage.module.css'
import { OnePage } from '../OnePage.tsx'
import { reportOf } from '../report.ts'

/** The page itself, as it will be printed for this purpose. */
export function PageForVisit({ purpose, parts }: Pick<ReturnType<typeof usePurpose>, 'purpose' | 'parts'>) {
  const today = useToday()
  const report = reportOf(useFolded(), today, { zone: zoneHere(), now: useNow(60) })
  const sample = isSample(useMyLog())
  return <div className={css['paper']}><OnePage report={report} today={today} name={null} sample={sample} purpose={purpose} parts={parts} /></div>
}
