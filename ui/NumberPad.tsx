import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import css from './NumberPad.module.css'
import { classes } from './classes.ts'

const NUMBERS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const

type Props = {
  label: string
  value: number | 'skipped' | undefined
  onChange: (value: number | 'skipped' | undefined) => void
  /** What 0 and 10 mean, in words. */
  least?: ReactNode
  most?: ReactNode
}

/** Whole keys from 0 to 10 in reading order, four in a row, so that a slip lands on a neighbour; Skip is a key like the others. */
export function NumberPad({ label, value, onChange, least, most }: Props) {
  return (
    <div className={css['pad']}>
      {(least !== undefined || most !== undefined) && (
        <p className={css['ends']}><span><b>0</b> {least}</span><span><b>10</b> {most}</span></p>
      )}
      <ToggleButtonGroup
        className={css['keys'] ?? ''}
        aria-label={label}
        selectionMode="single"
        selectedKeys={value === undefined ? [] : [String(value)]}
        onSelectionChange={(keys) => onChange(keys.has('skipped') ? 'skipped' : firstNumber(keys))}
      >
        {NUMBERS.map((number) => <ToggleButton key={number} id={number} className={classes(css['key'], 'num')}>{number}</ToggleButton>)}
        <ToggleButton id="skipped" className={classes(css['key'], css['word'])}><Trans>Skip</Trans></ToggleButton>
      </ToggleButtonGroup>
    </div>
  )
}

function firstNumber(keys: ReadonlySet<string | number>): number | undefined {
  const [first] = keys
  return first === undefined ? undefined : Number(first)
}
