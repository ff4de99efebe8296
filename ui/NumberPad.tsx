import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import css from './NumberPad.module.css'
import { Toggles } from './Toggles.tsx'
import { classes } from './classes.ts'

const KEYS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'skipped'] as const

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
      <Toggles
        label={label} mode="one" className={css['keys']}
        chosen={KEYS.filter(key => key === String(value))}
        onPress={key => onChange(key === String(value) ? undefined : key === 'skipped' ? key : Number(key))}
        toggles={KEYS.map(key => (key === 'skipped' ? { value: key, className: classes(css['key'], css['word']), face: <Trans>Skip</Trans> } : { value: key, className: css['key'], face: key }))}
      />
    </div>
  )
}
