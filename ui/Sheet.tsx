import type { ReactNode } from 'react'
import css from './Sheet.module.css'
import { classes } from './classes.ts'

/** Paper on paper: what belongs together. With `asks`, a clinic card that waits for a decision and shows its tip at the start. */
export function Sheet({ title, children, asks, tone }: { title?: ReactNode; children: ReactNode; asks?: boolean; tone?: 'caution' | undefined }) {
  return (
    <section className={classes(css['sheet'], asks === true && css['asks'], tone !== undefined && css[tone])}>
      {title !== undefined && <h3 className={css['title']}>{title}</h3>}
      {children}
    </section>
  )
}
