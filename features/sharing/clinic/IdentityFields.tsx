import { Trans, useLingui } from '@lingui/react/macro'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { sexes } from '../shapes.ts'
import type { Identity } from '../shapes.ts'
import css from './IdentityFields.module.css'

/** Nobody yet. */
export const nobody: Identity = { given: '', family: '', born: null, hospitalNumber: null, sex: null, sample: false }

/** Who somebody is: a name is needed, all else may be left. */
export function IdentityFields({ value, onChange, today }: { value: Identity; onChange: (value: Identity) => void; today: string }) {
  const { t } = useLingui()
  const names: Record<(typeof sexes)[number], string> = { female: t`Female`, male: t`Male`, intersex: t`Intersex` }
  return (
    <div className={css['fields']}>
      <TextField label={<Trans>First name</Trans>} maxLength={120} value={value.given} onChange={(given) => onChange({ ...value, given })} />
      <TextField label={<Trans>Family name</Trans>} maxLength={120} value={value.family} onChange={(family) => onChange({ ...value, family })} />
      <DateField label={<Trans>Born</Trans>} hint={<Trans>Without it no dose, scale or reference value is given.</Trans>} max={today} value={value.born ?? undefined} onChange={(born) => onChange({ ...value, born: born ?? null })} />
      <TextField label={<Trans>Hospital number</Trans>} optional={t`may be left`} maxLength={60} value={value.hospitalNumber ?? ''} onChange={(number) => onChange({ ...value, hospitalNumber: number === '' ? null : number })} />
      <div className={css['group']}>
        <span className={css['label']} aria-hidden="true"><Trans>Sex, where a reference value needs it</Trans></span>
        <ChooseOne label={t`Sex, where a reference value needs it`} choices={sexes.map((sex) => ({ value: sex, name: names[sex] }))} chosen={value.sex ?? undefined} onChoose={(sex) => onChange({ ...value, sex: sex ?? null })} />
      </div>
    </div>
  )
}

/** A name as it is shown. */
export function nameOf({ given, family }: Pick<Identity, 'given' | 'family'>): string {
  return [given, family].filter((part) => part !== '').join(' ')
}
