import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Icon } from '#ui/Icon.tsx'
import { Foot } from '#ui/Page.tsx'
import css from './Step.module.css'

type Props = {
  /** Where one is: "2 of 5". */
  place: ReactNode
  title: ReactNode
  lead?: ReactNode
  onBack: () => void
  children: ReactNode
  foot: ReactNode
}

/** One question on a screen of its own: back at the top, the answer in the middle, going on under the thumb. The question is read out as it comes. */
export function Step({ place, title, lead, onBack, children, foot }: Props) {
  const { t } = useLingui()
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  useEffect(() => {
    if (first.current) first.current = false
    else {
      scrollTo(0, 0)
      heading.current?.focus()
    }
  }, [title])
  return (
    <>
      <header className={css['top']}>
        <button type="button" className={css['back']} aria-label={t`Back`} onClick={onBack}><Icon name="back" /></button>
        <span>{place}</span>
      </header>
      <main className={css['main']}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={css['title']}>{title}</h1>
          {lead !== undefined && <p className={css['lead']}>{lead}</p>}
        </div>
        {children}
      </main>
      <Foot>{foot}</Foot>
    </>
  )
}
