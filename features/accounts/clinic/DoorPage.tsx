import type { ReactNode } from 'react'
import { Frond } from '#ui/Frond.tsx'
import { Mark } from '#ui/Mark.tsx'
import css from './DoorPage.module.css'

/** A page before the clinic's rooms: signing in, setting up, joining. One sentence, one form. */
export function DoorPage({ title, lead, children, note }: { title: ReactNode; lead?: ReactNode; children: ReactNode; note?: ReactNode }) {
  return (
    <div className={css['door']}>
      <div className={css['side']} aria-hidden="true"><Mark size={52} /><Frond className={css['frond']} /></div>
      <main className={css['main']}>
        <div className={css['page']}>
          <header><h1>{title}</h1>{lead !== undefined && <p className={css['lead']}>{lead}</p>}</header>
          {children}
          {note !== undefined && <div className={css['note']}>{note}</div>}
        </div>
      </main>
    </div>
  )
}

/** A form whose button sends it, also by the return key. */
export function DoorForm({ onSend, children }: { onSend: () => void; children: ReactNode }) {
  return <form className={css['form']} noValidate onSubmit={(event) => { event.preventDefault(); onSend() }}>{children}</form>
}

/** Buttons at the end of a form: the main one first, what may be left beside it. */
export function DoorEnd({ children }: { children: ReactNode }) {
  return <div className={css['end']}>{children}</div>
}
