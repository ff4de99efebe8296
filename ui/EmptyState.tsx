import type { ReactNode } from 'react'
import css from './EmptyState.module.css'
import { Frond } from './Frond.tsx'

/** Nothing yet: says what will be here, and asks for nothing. */
export function EmptyState({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={css['empty']}>
      <Frond className={css['frond']} />
      <p><b>{title}</b></p>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  )
}

/** While something is being read: a still line, no spinner. `what` names it ("Reading your record"). */
export function Loading({ what }: { what: ReactNode }) {
  return <p className={css['loading']} role="status"><span className={css['dots']} aria-hidden="true" />{what}</p>
}
