import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { Icon } from '#ui/Icon.tsx'
import { classes } from '#ui/classes.ts'
import css from './Fold.module.css'

/** A question that stays folded until somebody wants it; folded, it shows what was said. */
export function Fold({ title, value, children, open: openAtFirst = false }: { title: string; value?: string | undefined; children: ReactNode; open?: boolean }) {
  const id = useId()
  const [open, setOpen] = useState(openAtFirst)
  return (
    <section className={css['fold']}>
      <button type="button" className={css['head']} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <b>{title}</b>
        {!open && value !== undefined && <span className={css['value']}>{value}</span>}
        <Icon name="onward" size={22} className={classes(css['sign'], open && css['turned'])} />
      </button>
      <div id={id} hidden={!open} className={css['body']}>{open && children}</div>
    </section>
  )
}
