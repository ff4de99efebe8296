/** The one page in the clinic: on screen, printed from the browser, or as a tagged PDF from the server. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useSearch } from 'wouter'
import { useNow, useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { useRecordPerson } from '#features/panel/clinic/record-person.tsx'
import { sayDate } from '#ui/dates.ts'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { ChoosePurpose, usePurpose } from '../ChoosePurpose.tsx'
import css from '../OnePage.module.css'
import { OnePage } from '../OnePage.tsx'
import { reportOf } from '../report.ts'
import { useReportPdf } from './use-report-pdf.tsx'

/** Reads the log that the clinic opened for this person. */
export function ReadReport() {
  const today = useToday()
  const { t } = useLingui()
  const locale = useLocale()
  const person = useRecordPerson()
  const report = reportOf(useFolded(), today, { zone: zoneHere(), now: useNow(60) })
  const chosen = usePurpose(useSearch())
  const pdf = useReportPdf(person.id, chosen)
  const name = [person.given, person.family].filter(Boolean).join(' ')
  return (
    <>
      <div className="screen-only">
        <ChoosePurpose {...chosen} />
        <div className={css['actions']}>
          <Button kind="main" icon="print" onPress={() => window.print()}><Trans>Print</Trans></Button>
          {pdf.button}
        </div>
        {pdf.said}
      </div>
      <OnePage report={report} today={today} name={name} sample={person.sample} forTeam facts={[person.born === null || person.born === undefined ? undefined : t`born ${sayDate(locale, person.born)}`, person.hospitalNumber].filter(Boolean).join(' · ')} purpose={chosen.purpose} parts={chosen.parts} />
    </>
  )
}
