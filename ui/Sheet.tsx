import type { ReactNode } from 'react'
import css from './Sheet.module.css'
import { classes } from './classes.ts'

/** Paper on paper: what belongs together. Straight below the title of a screen its heading is of level 2. With `asks`, a clinic card that waits for a decision and shows its tip at the start. */
export function Sheet({ title, children, asks, tone, level = 3 }: { title?: ReactNode; children: ReactNode; asks?: boolean; tone?: 'caution' | undefined; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <section className={classes(css['sheet'], asks === true && css['asks'], tone !== undefined && css[tone])}>
      {title !== undefined && <Heading className={css['title']}>{title}</Heading>}
      {children}
    </section>
  )
}
