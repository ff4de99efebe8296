import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/Icon.tsx'
import { classes } from '#ui/classes.ts'
import css from './Flare.module.css'

type Face = { icon: IconName; title: ReactNode; note?: ReactNode; strong?: boolean }

/** A way on in flare mode: drawn as a leaf, and wholly a target from edge to edge. A hand that slips while it presses drags no link away. */
export function FlareLink({ to, ...face }: Face & { to: string }) {
  return <Link href={to} draggable={false} className={classes(css['leaf'], face.strong === true && css['strong'])}><LeafFace {...face} /></Link>
}

/** Something to do in flare mode, with the same face and the same whole target. */
export function FlareButton({ onPress, waits = false, pressed, ...face }: Face & { onPress: () => void; waits?: boolean; pressed?: boolean }) {
  return <button type="button" data-large-control={face.strong === true || undefined} className={classes(css['leaf'], face.strong === true && css['strong'])} aria-disabled={waits || undefined} aria-pressed={pressed} onClick={onPress}><LeafFace {...face} /></button>
}

function LeafFace({ icon, title, note }: Face) {
  return (
    <>
      <svg className={css['shape']} viewBox="0 0 340 148" preserveAspectRatio="none" aria-hidden="true">
        <path d="M338 91C314 30 243 5 156 5C68 5 14 30 3 74C10 120 68 143 156 143C250 143 314 126 338 91Z" />
      </svg>
      <Icon name={icon} size={36} />
      <span className={css['said']}><b>{title}</b>{note !== undefined && <small>{note}</small>}</span>
    </>
  )
}
