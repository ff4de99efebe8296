import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ChooseOne } from './ChipGroup.tsx'
import { Field } from './Field.tsx'
import type { FieldWords } from './Field.tsx'
import css from './Field.module.css'
import { coarser, precisionOf } from './date-parts.ts'
import type { PartialDate, Precision } from './date-parts.ts'

type Props = FieldWords & {
  value: PartialDate | undefined
  onChange: (value: PartialDate | undefined) => void
  /** Which precisions may be chosen; with one only, nothing is asked. */
  precisions?: readonly Precision[]
  /** The last day that may be said ("2026-11-24"), and the first. */
  max?: string
  min?: string
}

/** A date, as exactly as it is known: only the year, the month, or the day. */
export function DateField({ value, onChange, precisions = ['day', 'month', 'year'], max, min, ...words }: Props) {
  const { t } = useLingui()
  const [asked, setAsked] = useState<Precision>((value === undefined ? undefined : precisionOf(value)) ?? precisions[0] ?? 'day')
  const names: Record<Precision, string> = { day: t`The day`, month: t`The month`, year: t`Only the year` }
  const choose = (precision: Precision | undefined) => {
    if (precision === undefined) return
    setAsked(precision)
    if (value !== undefined) onChange(precisionOf(coarser(value, precision)) === precision ? coarser(value, precision) : undefined)
  }
  return (
    <div className={css['group']}>
      <Field {...words}>
        {(tie) => (asked === 'year'
          ? <input {...tie} className={css['input']} type="text" inputMode="numeric" maxLength={4} defaultValue={value ?? ''} key="year" onChange={(event) => onChange(/^\d{4}$/.test(event.target.value) ? event.target.value : undefined)} />
          : <input {...tie} className={css['input']} key={asked} type={asked === 'month' ? 'month' : 'date'} value={value !== undefined && precisionOf(value) === asked ? value : ''} max={max === undefined ? undefined : coarser(max, asked)} min={min === undefined ? undefined : coarser(min, asked)} onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)} />
        )}
      </Field>
      {precisions.length > 1 && <ChooseOne label={t`How exactly do you know it`} choices={precisions.map((precision) => ({ value: precision, name: names[precision] }))} chosen={asked} onChoose={choose} />}
    </div>
  )
}
