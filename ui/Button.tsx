import type { ReactNode } from 'react'
import { Link } from 'wouter'
import css from './Button.module.css'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'
import { classes } from './classes.ts'

/** How much a button says: *main* once a screen, *plain* beside it, *quiet* as an underlined word, *danger* for what cannot be taken back, *urgent* for help now. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger' | 'urgent'

type Face = {
  children: ReactNode
  kind?: ButtonKind | undefined
  icon?: IconName | undefined
  /** As wide as its place. */
  wide?: boolean | undefined
  className?: string | undefined
}

type Props = Face & {
  onPress?: (() => void) | undefined
  /** What is still left before it can act, in words ("2 things left"); shown in its place, and a press calls `onLeft`. */
  left?: string | undefined
  onLeft?: (() => void) | undefined
  /** What it is doing at the moment ("Sending"); presses wait. */
  pending?: string | undefined
  type?: 'button' | 'submit' | undefined
  label?: string | undefined
  describedBy?: string | undefined
  autoFocus?: boolean | undefined
}

/** Something to press. It is never grey and silent: when it cannot act it says what is left. */
export function Button({ children, kind = 'plain', icon, wide, className, onPress, left, onLeft, pending, type = 'button', label, describedBy, autoFocus }: Props) {
  const waits = left !== undefined || pending !== undefined
  return (
    <button
      className={classes(css['button'], css[kind], wide && css['wide'], waits && css['waits'], className)}
      type={waits ? 'button' : type}
      aria-label={waits ? undefined : label}
      aria-describedby={describedBy}
      aria-disabled={waits || undefined}
      autoFocus={autoFocus}
      onClick={() => (pending !== undefined ? undefined : left !== undefined ? onLeft?.() : onPress?.())}
    >
      {icon !== undefined && !waits && <Icon name={icon} />}
      <span role={pending === undefined ? undefined : 'status'}>{pending ?? left ?? children}</span>
    </button>
  )
}

/** A button that leads to another screen. */
export function ButtonLink({ children, kind = 'plain', icon, wide, className, to }: Face & { to: string }) {
  return (
    <Link href={to} className={classes(css['button'], css[kind], wide && css['wide'], className)}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </Link>
  )
}
