import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from './Icon.tsx'
import css from './Row.module.css'

/** Rows of things, each with its line. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return <ul className={css['rows']} aria-label={label}>{children}</ul>
}

/** A thing to do or to know, with its action at the thumb's side. */
export function Row({ title, note, action }: { title: ReactNode; note?: ReactNode; action?: ReactNode }) {
  return (
    <li className={css['row']}>
      <div className={css['said']}><b>{title}</b>{note !== undefined && <small>{note}</small>}</div>
      {action !== undefined && <div className={css['act']}>{action}</div>}
    </li>
  )
}

/** A row that opens another screen, with what is said there so far. */
export function RowLink({ title, note, value, to }: { title: ReactNode; note?: ReactNode; value?: ReactNode; to: string }) {
  return (
    <li className={css['row']}>
      <Link href={to} className={css['link']}>
        <span className={css['said']}><b>{title}</b>{note !== undefined && <small>{note}</small>}</span>
        {value !== undefined && <span className={css['value']}>{value}</span>}
        <Icon name="onward" size={22} />
      </Link>
    </li>
  )
}

/** What a row shows once it is done: the time, with a tick. */
export function Done({ children }: { children: ReactNode }) {
  return <span className={css['done']}><Icon name="tick" /><span className="num">{children}</span></span>
}
