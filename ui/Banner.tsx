import type { ReactNode } from 'react'
import css from './Banner.module.css'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'
import { classes } from './classes.ts'

const ICONS = { info: 'info', caution: 'caution', urgent: 'urgent' } as const satisfies Record<string, IconName>

type Props = {
  kind: keyof typeof ICONS
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
  /** Read out the moment it appears. */
  announced?: boolean
}

/** Something to know first. Only *urgent* is a solid colour, and it is rare. */
export function Banner({ kind, title, children, action, announced }: Props) {
  return (
    <div className={classes(css['banner'], css[kind])} role={announced !== true ? undefined : kind === 'urgent' ? 'alert' : 'status'}>
      <Icon name={ICONS[kind]} size={26} />
      <div className={css['said']}>
        <b>{title}</b>
        {children !== undefined && <div>{children}</div>}
        {action !== undefined && <div className={css['action']}>{action}</div>}
      </div>
    </div>
  )
}
