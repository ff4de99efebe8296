import type { ReactNode } from 'react'
import css from './Strength.module.css'

/** How strong the ground of a suggestion is: bars out of five, always with the word. */
export function Strength({ of, words }: { of: 0 | 1 | 2 | 3 | 4 | 5; words: ReactNode }) {
  return (
    <span className={css['strength']}>
      <span className={css['bars']} aria-hidden="true">{[1, 2, 3, 4, 5].map((bar) => <i key={bar} data-on={bar <= of || undefined} />)}</span>
      {words}
    </span>
  )
}

/** One fact that a rule used, in its own words. */
export function FactChip({ children }: { children: ReactNode }) {
  return <span className={css['fact']}>{children}</span>
}

/** Marks an invented person wherever their name stands. */
export function SampleMark({ children }: { children: ReactNode }) {
  return <span className={css['sample']}>{children}</span>
}
