import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { useSettings } from '../use-settings.ts'
import css from './Scanner.module.css'
import { goInto, isField, nextPressable, ringOn, stepOn, stops } from './on-screen.ts'
import { ROUNDS, pressCounts } from './scanning.ts'

/** Lets a whole screen be gone through and pressed by one or two keys, with a wide ring on what is next. It moves the focus itself, so everything that follows the focus follows the ring. */
export function Scanner() {
  const { t } = useLingui()
  const [{ scan, scanKeys, scanSeconds }] = useSettings()
  const inside = useRef<Element>(undefined)
  const heard = useRef<Record<string, number>>({})
  const steps = useRef(0)
  const [going, setGoing] = useState(true)

  useEffect(() => {
    const goOn = (): void => {
      if (inside.current !== undefined) return stepOn(inside.current)
      const next = nextPressable(document)
      if (next !== undefined) ringOn(next)
    }
    const leaveField = (): void => {
      inside.current?.removeAttribute('data-inside')
      inside.current = undefined
    }
    const choose = (): void => {
      const here = document.activeElement
      if (inside.current !== undefined) return leaveField()
      if (!(here instanceof Element) || !stops(document).some(item => item === here)) return goOn()
      if (goInto(document, here)) return undefined
      if (isField(here)) {
        inside.current = here
        here.setAttribute('data-inside', '')
      } else if (here instanceof HTMLElement) here.click()
      else here.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    }
    const byItself = scan === 'by-itself'
    const press = (event: KeyboardEvent): void => {
      const isNext = event.key === scanKeys.next
      if ((!isNext && event.key !== scanKeys.choose) || event.ctrlKey || event.altKey || event.metaKey) return
      // In a text, the key that goes on writes as any other.
      if (isNext && !byItself && (inside.current instanceof HTMLTextAreaElement || (inside.current instanceof HTMLInputElement && /^(text|search|tel|url|email|password)$/.test(inside.current.type)))) return
      // What must be held hears the key itself, down and up.
      if (!isNext && document.activeElement?.matches('[data-hold]') === true) return
      event.preventDefault()
      event.stopPropagation()
      if (event.type === 'keyup') return
      const counts = pressCounts({ at: event.timeStamp, before: heard.current[event.key] ?? 'never', held: event.repeat })
      heard.current[event.key] = event.timeStamp
      if (!counts) return
      steps.current = 0
      setGoing(true)
      if (isNext && !byItself) goOn()
      else choose()
    }
    const left = (event: FocusEvent): void => {
      if (event.target === inside.current) leaveField()
    }
    document.addEventListener('keydown', press, true)
    document.addEventListener('keyup', press, true)
    document.addEventListener('focusout', left)
    const timer = byItself && going
      ? setInterval(() => {
          const count = stops(document).length
          // While a screen is still coming there is nothing to go through.
          if (document.hidden || count === 0 || document.activeElement?.matches('[data-held]') === true) return
          if (inside.current === undefined && ++steps.current > ROUNDS * count) setGoing(false)
          else goOn()
        }, scanSeconds * 1000)
      : undefined
    return () => {
      document.removeEventListener('keydown', press, true)
      document.removeEventListener('keyup', press, true)
      document.removeEventListener('focusout', left)
      clearInterval(timer)
    }
  }, [scan, scanKeys, scanSeconds, going])

  return <p className={css['told']} role="status">{scan === 'by-itself' && !going ? t`Press your key to go on.` : ''}</p>
}
