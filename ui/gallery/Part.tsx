import type { ReactNode } from 'react'
import css from './gallery.module.css'

/** One part of the kit with its name, its rule in a line, and its states. */
export function Part({ name, rule, door = 'person', wide, children }: { name: string; rule: string; door?: 'person' | 'clinic'; wide?: boolean; children: ReactNode }) {
  return (
    <section className={css['part']} data-wide={wide || undefined}>
      <h2>{name}</h2>
      <p className={css['rule']}>{rule}</p>
      <div className={css['states']} data-door={door}>{children}</div>
    </section>
  )
}
