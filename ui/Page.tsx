import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from './Icon.tsx'
import css from './Page.module.css'

type Props = {
  /** What stands over the sentence: the day, the question's place, the name of the screen. */
  top?: ReactNode
  /** What stands at the end of the top line: where the record is, whose it is. */
  aside?: ReactNode
  /** Where the arrow at the top leads; none on the first page of a place. */
  back?: { to: string; name: string } | undefined
  /** The one sentence that is true now. */
  title?: ReactNode
  lead?: ReactNode
  children?: ReactNode
  /** The dock, or the last row of buttons; stays under the thumb. */
  dock?: ReactNode
}

/** A screen of the person's app: one sentence first, one column, the controls under the thumb. */
export function Page({ top, aside, back, title, lead, children, dock }: Props) {
  return (
    <>
      {(top !== undefined || aside !== undefined || back !== undefined) && (
        <header className={css['top']}>
          <span className={css['where']}>
            {back !== undefined && <Link href={back.to} className={css['back']} aria-label={back.name}><Icon name="back" /></Link>}
            {top}
          </span>
          <span>{aside}</span>
        </header>
      )}
      <main className={css['main']}>
        {title !== undefined && <div><h1>{title}</h1>{lead !== undefined && <p className={css['lead']}>{lead}</p>}</div>}
        {children}
      </main>
      {dock}
    </>
  )
}

/** The last row of buttons of a screen, under the thumb; put the safe or usual one last. */
export function Foot({ children }: { children: ReactNode }) {
  return <footer className={css['foot']}>{children}</footer>
}
