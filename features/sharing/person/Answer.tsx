import type { ReactNode } from 'react'
import css from './Answer.module.css'

/** One of a few large answers that fill the screen; the first is the usual one. */
export function Answer({ title, note, onPress, first }: { title: ReactNode; note?: ReactNode; onPress: () => void; first?: boolean }) {
  return (
    <button type="button" className={css['answer']} data-first={first} onClick={onPress}>
      <b>{title}</b>{note !== undefined && <span>{note}</span>}
    </button>
  )
}
