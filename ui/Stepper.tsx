import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button as Pressable } from 'react-aria-components/Button'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { NumberField } from 'react-aria-components/NumberField'
import { Icon } from './Icon.tsx'
import css from './Stepper.module.css'
import { classes } from './classes.ts'

type Props = {
  label: string
  value: number | undefined
  onChange: (value: number | undefined) => void
  step: number
  min: number
  max: number
  /** The unit, shown beside the number ("°C"). */
  unit?: ReactNode
  /** How many digits follow the point. */
  digits?: number
}

/** A measured number: larger and smaller by one step, or typed. Empty means not measured. */
export function Stepper({ label, value, onChange, step, min, max, unit, digits = 0 }: Props) {
  const { t, i18n } = useLingui()
  return (
    <I18nProvider locale={i18n.locales?.[0] ?? 'en-GB'}>
    <NumberField
      aria-label={label} value={value ?? Number.NaN} onChange={(next) => onChange(Number.isNaN(next) ? undefined : next)} step={step} minValue={min} maxValue={max}
      formatOptions={{ minimumFractionDigits: digits, maximumFractionDigits: digits }}
    >
      <Group className={css['stepper'] ?? ''}>
        <Pressable slot="decrement" className={css['step'] ?? ''} aria-label={t`less`}><Icon name="minus" size={26} /></Pressable>
        <span className={css['value']}><Input className={classes(css['input'], 'num')} size={4} placeholder="?" />{unit !== undefined && <small>{unit}</small>}</span>
        <Pressable slot="increment" className={css['step'] ?? ''} aria-label={t`more`}><Icon name="plus" size={26} /></Pressable>
      </Group>
    </NumberField>
    </I18nProvider>
  )
}
