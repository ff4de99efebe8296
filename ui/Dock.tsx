import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import css from './Dock.module.css'
import { Icon } from './Icon.tsx'

/** What the thumb reaches without moving the hand: the large control, and a small dark one beside it. Always in the same place. */
export function Dock({ children }: { children: ReactNode }) {
  const { t } = useLingui()
  return <section className={css['dock']} data-dock aria-label={t`At the thumb`}>{children}</section>
}

/** The way into flare mode, beside the large control. */
export function DockSide({ to, children }: { to: string; children: ReactNode }) {
  return <Link href={to} className={css['side']} draggable={false}><Icon name="moon" size={28} /><span>{children}</span></Link>
}
