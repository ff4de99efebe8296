import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useToday } from '#device/use-clock.ts'
import { DateField } from '#ui/DateField.tsx'
import { Select } from '#ui/Select.tsx'
import { useRecordPerson } from '#features/panel/clinic/record-person.tsx'
import { recordAnswer } from '../answer.ts'
import css from './Examine.module.css'
import { FindingField } from './FindingField.tsx'
import { RestIsNo } from './FindingGroups.tsx'
import { NumberLine } from './NumberLine.tsx'
import { DANGERS, HISTORY } from './form-layout.ts'
import { useVisit } from './use-visit.ts'

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
          <DateAnswer fact="crps.onset" label={<Trans>First day of the symptoms</Trans>} />
          <Warmth />
        </div>
        <div className={css['stack']}>
          <DateAnswer fact="dystonia.onset" label={<Trans>First day of the dystonia in this limb</Trans>} />
          <div className={css['numbers']}>
            <NumberAnswer fact="pain.nrs_average" label={<Trans>Average pain</Trans>} unit="0–10" />
            <NumberAnswer fact="rehabilitation.months_tried" label={<Trans>Rehabilitation</Trans>} unit="months" />
            {born === null && <NumberAnswer fact="person.age_years" label={<Trans>Age</Trans>} unit="years" />}
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
      <RestIsNo findings={DANGERS} />
    </section>
  )
}

function useAnswer(fact: string) {
  const { examination, visit, limb, say, gathered } = useVisit()
  const told = examination.answers.get(fact)
  const known = gathered?.used.get(fact)
  return {
    value: told?.body.value,
    /** What an earlier visit or the diary says, while nothing was said today. */
    before: told === undefined && known !== undefined && (known.from === 'earlier-visit' || known.from === 'diary') ? known : undefined,
    keep: (value: string | number | null): void => void say(recordAnswer(visit, limb, fact, value, told)),
  }
}

function DateAnswer({ fact, label }: { fact: string; label: ReactNode }) {
  const { value, before, keep } = useAnswer(fact)
  const today = useToday()
  const said = typeof value === 'string' ? value : undefined
  const hint = before === undefined ? undefined : <Trans>Said before: {String(before.value)}</Trans>
  return <DateField label={label} hint={hint} value={said} max={today} onChange={next => keep(next ?? null)} />
}

function NumberAnswer({ fact, label, unit }: { fact: string; label: ReactNode; unit: string }) {
  const { value, keep } = useAnswer(fact)
  return <NumberLine label={label} unit={unit} value={typeof value === 'number' ? value : undefined} onLeave={keep} />
}

function Warmth() {
  const { t } = useLingui()
  const { value, keep } = useAnswer('crps.onset_thermal_type')
  const choices = [{ value: 'warm', name: t`Warm` }, { value: 'cold', name: t`Cold` }, { value: 'not-remembered', name: t`Not remembered` }] as const
  return <Select label={<Trans>In the first weeks it was</Trans>} none={t`Not asked`} value={choices.find(choice => choice.value === value)?.value} choices={choices} onChange={next => keep(next ?? null)} />
}
