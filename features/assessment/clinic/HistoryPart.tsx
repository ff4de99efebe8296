import { Trans } from '@lingui/react/macro'
import { useRecordPerson } from '#features/panel/clinic/record-person.tsx'
import css from './Examine.module.css'
import { FactField } from './FactField.tsx'
import { FindingField } from './FindingField.tsx'
import { RestIsNo } from './FindingGroups.tsx'
import { DANGERS, HISTORY } from './form-layout.ts'

/** The pain, and what is on record from before. */
export function HistoryPart() {
  return (
    <section className={css['part']} aria-labelledby="history">
      <h2 id="history"><Trans>Pain and record</Trans></h2>
      <div className={css['columns']}>
        <div>{HISTORY.slice(0, 2).map(finding => <FindingField key={finding} finding={finding} />)}</div>
        <div>{HISTORY.slice(2).map(finding => <FindingField key={finding} finding={finding} />)}</div>
      </div>
    </section>
  )
}

/** When it began, and how it has been. Each is asked once and may be known only to the month or the year. */
export function CoursePart() {
  const { born } = useRecordPerson()
  return (
    <section className={css['part']} aria-labelledby="course">
      <h2 id="course"><Trans>How it began, how it is</Trans></h2>
      <div className={css['columns']}>
        <div className={css['stack']}>
          <FactField fact="crps.onset" />
          <FactField fact="crps.onset_thermal_type" />
        </div>
        <div className={css['stack']}>
          <FactField fact="dystonia.onset" />
          <div className={css['numbers']}>
            <FactField fact="pain.nrs_average" />
            <FactField fact="rehabilitation.months_tried" />
            {born === null && <FactField fact="person.age_years" />}
          </div>
        </div>
      </div>
    </section>
  )
}

/** Signs of danger, asked at every visit. */
export function DangerPart() {
  return (
    <section className={css['part']} aria-labelledby="dangers">
      <h2 id="dangers"><Trans>Red flags</Trans></h2>
      <div className={css['columns']}>
        <div>{DANGERS.slice(0, 3).map(finding => <FindingField key={finding} finding={finding} />)}</div>
        <div>{DANGERS.slice(3).map(finding => <FindingField key={finding} finding={finding} />)}</div>
      </div>
      <RestIsNo by="asked-and-looked" findings={DANGERS} />
    </section>
  )
}
