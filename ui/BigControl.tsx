import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import css from './BigControl.module.css'
import { Frond } from './Frond.tsx'
import { classes } from './classes.ts'
import { useSettled } from './use-settled.ts'

type Props = {
  /** What the record says now; a change of it makes the control rest. */
  state: 'calm' | 'running'
  title: ReactNode
  note?: ReactNode
  onTap: () => void
}

/** The one large control of the dock: it is happening, it has eased. After each change it ignores taps for a moment, and shows so. */
export function BigControl({ state, title, note, onTap }: Props) {
  const { resting, settleSeconds, tap } = useSettled(state, onTap)
  return (
    <button type="button" data-large-control className={classes(css['control'], css[state], resting && css['resting'])} aria-disabled={resting || undefined} onClick={tap}>
      <b>{title}</b>
      <span className={css['note']}>{resting ? <Trans>One moment, so that a second tap does nothing.</Trans> : note}</span>
      <Frond className={css['frond']} />
      {resting && <i className={css['rest']} style={{ animationDuration: `${settleSeconds}s` }} aria-hidden="true" />}
    </button>
  )
}
