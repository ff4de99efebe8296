import { useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'

/** One key of a group: what it stands for, what it shows, how it looks. */
export type Toggle<T extends string> = { value: T; face: ReactNode; className: string | undefined }

type Props<T extends string> = {
  label: string
  toggles: readonly Toggle<T>[]
  /** With *one*, choosing a key lets the others go; with *any*, each stands for itself. */
  mode: 'one' | 'any'
  chosen: readonly T[]
  onPress: (value: T) => void
  className: string | undefined
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Keys of which one or any may be chosen. The keyboard enters the group once and moves inside it with the arrows; arrows alone choose nothing. */
export function Toggles<T extends string>({ label, toggles, mode, chosen, onPress, className }: Props<T>) {
  const group = useRef<HTMLDivElement>(null)
  const entrance = toggles.find(({ value }) => chosen.includes(value))?.value ?? toggles[0]?.value
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const keys = [...group.current?.querySelectorAll('button') ?? []]
    const at = keys.findIndex(key => key === event.target)
    const mirrored = (event.key === 'ArrowLeft' || event.key === 'ArrowRight') && getComputedStyle(event.currentTarget).direction === 'rtl'
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? keys.length - 1 : at + (STEPS[event.key] ?? Number.NaN) * (mirrored ? -1 : 1)
    if (Number.isNaN(to)) return
    event.preventDefault()
    keys[(to + keys.length) % keys.length]?.focus()
  }
  return (
    <div ref={group} role={mode === 'one' ? 'radiogroup' : 'group'} aria-label={label} className={className} onKeyDown={move}>
      {toggles.map(({ value, face, className: look }) => {
        const on = chosen.includes(value)
        const state = mode === 'one' ? { role: 'radio', 'aria-checked': on } : { 'aria-pressed': on }
        return <button key={value} type="button" className={look} data-value={value} data-selected={on || undefined} tabIndex={mode === 'any' || value === entrance ? undefined : -1} {...state} onClick={() => onPress(value)}>{face}</button>
      })}
    </div>
  )
}
