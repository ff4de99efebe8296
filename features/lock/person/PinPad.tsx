import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useRef } from 'react'
import { LONGEST_PIN } from '#device/lock-key.ts'
import { classes } from '#ui/classes.ts'
import css from './Lock.module.css'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const
/** The same key again so soon is the same trembling tap. */
const SAME_TAP_MILLISECONDS = 250

/** Large keys in reading order, four in a row; a keyboard types into it too. What was typed is shown as dots, and said as a number of digits. */
export function PinPad({ label, value, onChange, onDone }: { label: string; value: string; onChange: (value: string) => void; onDone?: (() => void) | undefined }) {
  const { t } = useLingui()
  const last = useRef({ key: '', at: 0 })
  const press = (key: string): void => {
    const now = performance.now()
    const same = last.current.key === key && now - last.current.at < SAME_TAP_MILLISECONDS
    last.current = { key, at: now }
    if (!same && value.length < LONGEST_PIN) onChange(value + key)
  }
  const typed = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return
    if (/^\d$/.test(event.key) && value.length < LONGEST_PIN) onChange(value + event.key)
    else if (event.key === 'Backspace') onChange(value.slice(0, -1))
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) onDone?.()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => typed(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
  return (
    <div className={css['pad']} role="group" aria-label={label}>
      <p className={css['typed']} role="status">
        {[...value].map((_, place) => <i key={place} aria-hidden="true" />)}
        <span className={css['none']}>{value === '' ? <Trans>Nothing typed yet</Trans> : <Plural value={value.length} one="# digit" other="# digits" />}</span>
      </p>
      <div className={css['keys']}>
        {DIGITS.map(key => <button key={key} type="button" className={css['key']} onClick={() => press(key)}>{key}</button>)}
        <button type="button" className={classes(css['key'], css['back'])} aria-label={t`Take one back`} onClick={() => onChange(value.slice(0, -1))}><Trans>Take one back</Trans></button>
      </div>
    </div>
  )
}
