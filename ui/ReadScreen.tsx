import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Reading } from './ReadAloud.tsx'
import css from './ReadScreen.module.css'
import { wordsOfScreen } from './read-screen.ts'

/** The way to hear a whole screen, always in the same place above it. What is being read ends when another question or screen comes. */
export function ReadScreen({ frame }: { frame: { readonly current: HTMLElement | null } }) {
  const { t } = useLingui()
  const [heading, setHeading] = useState('')
  useEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const look = (): void => setHeading(element.querySelector('h1')?.textContent ?? '')
    look()
    const watch = new MutationObserver(look)
    watch.observe(element, { childList: true, characterData: true, subtree: true })
    return () => watch.disconnect()
  }, [frame])
  return (
    <section className={css['bar']} aria-label={t`Hear this screen`} data-unread>
      <Reading key={heading} text={() => (frame.current === null ? '' : wordsOfScreen(frame.current).join('\n'))} />
    </section>
  )
}
