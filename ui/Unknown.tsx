import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'
import css from './Unknown.module.css'
import { classes } from './classes.ts'

/** What is not known, dotted, with the one fact that would settle it. *Not readable* is a quieter kind: something was tried, and no number was made up. */
export function Unknown({ title, children, kind = 'missing', icon, action }: { title: ReactNode; children?: ReactNode; kind?: 'missing' | 'not readable'; icon?: IconName; action?: ReactNode }) {
  return (
    <div className={classes(css['unknown'], kind === 'not readable' && css['unreadable'])}>
      <Icon name={icon ?? 'unknown'} size={26} />
      <div className={css['said']}><b>{title}</b>{children !== undefined && <div>{children}</div>}{action}</div>
    </div>
  )
}
