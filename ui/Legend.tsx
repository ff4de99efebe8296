import type { ReactNode } from 'react'
import css from './Legend.module.css'
import { Patterns } from './chart/Patterns.tsx'

const MARKS = {
  hours: <><rect x="2" y="10" width="7" height="10" rx="1.5" fill="var(--slate-fill)" /><rect x="11" y="5" width="7" height="15" rx="1.5" fill="var(--slate-fill)" /><rect x="20" y="13" width="7" height="7" rx="1.5" fill="var(--slate-fill)" /></>,
  ghost: <><rect x="11" y="10" width="8" height="10" rx="1.5" fill="var(--slate-fill)" /><rect x="11.7" y="3.7" width="6.6" height="7" fill="none" stroke="var(--slate-fill)" strokeWidth="1.4" strokeDasharray="2.5 2" /></>,
  pain: <path d="M2 15C9 5 16 17 28 9" fill="none" stroke="var(--clay-fill)" strokeWidth="2.6" />,
  use: <path d="M2 17C10 16 18 8 28 7" fill="none" stroke="var(--fern)" strokeWidth="3" strokeDasharray=".1 5" strokeLinecap="round" />,
  whisker: <><path d="M15 4v16M10 4h10M10 20h10" stroke="var(--ink)" strokeWidth="1.6" /><rect x="11.5" y="8.5" width="7" height="7" fill="var(--ink)" /></>,
  beyond: <path d="M15 6l7 12H8z" fill="var(--teal-fill)" />,
  inside: <path d="M15 6l7 12H8z" fill="var(--paper)" stroke="var(--teal-fill)" strokeWidth="1.6" />,
  treatment: <><path d="M10 3l9 9-9 9-9-9z" fill="var(--gold)" /><rect x="17" y="6" width="13" height="12" fill="url(#frond-gold)" /></>,
  agreed: <rect x="3" y="5" width="24" height="14" rx="3" fill="none" stroke="var(--gold-fill)" strokeWidth="1.6" strokeDasharray="5 3" />,
  event: <><path d="M15 2v20" stroke="var(--line-strong)" strokeWidth="1.6" /><circle cx="15" cy="12" r="5" fill="var(--paper)" stroke="var(--fern-fill)" strokeWidth="2.5" /></>,
  none: <rect x="2" y="3" width="26" height="18" fill="url(#frond-none)" />,
} as const

/** The forms that the charts use. */
export type Mark = keyof typeof MARKS

/** What each mark means: the form first, then the word. */
export function Legend({ marks }: { marks: readonly { mark: Mark; words: ReactNode }[] }) {
  return (
    <>
      <Patterns />
      <ul className={css['legend']}>
        {marks.map(({ mark, words }) => <li key={mark}><svg width="30" height="24" viewBox="0 0 30 24" aria-hidden="true">{MARKS[mark]}</svg>{words}</li>)}
      </ul>
    </>
  )
}
