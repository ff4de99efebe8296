import { Trans } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import css from './Verdicts.module.css'
import { FindingField } from './FindingField.tsx'
import { useFactWords } from './use-fact-words.ts'
import { useMedicine, useVisit } from './use-visit.ts'

const JUDGEMENT = 'diagnosis.no_better_explanation'

/** The one fact to ask for next: the gentlest of those that would decide. */
export function NextFact() {
  const { concluded } = useVisit()
  const inside = useRef(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // The key that was pressed goes with its question: whoever came here by keyboard stays here, at the next one.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) heading.current?.focus()
  }, [concluded?.next?.fact])
  const words = useFactWords()
  const medicine = useMedicine()
  if (concluded === null || medicine === null) return null
  const { next, diagnosis } = concluded
  if (next === null) {
    const left = !diagnosis.clinical.known
    return (
      <section className={css['settled']}>
        <h2 ref={heading} tabIndex={-1}>{left ? <Trans>What is missing could not be tested today</Trans> : <Trans>The clinical criteria are decided</Trans>}</h2>
        <p className="soft">{left ? <Trans>It stays cannot tell. It is not asked again at this visit.</Trans> : <Trans>Nothing more needs to be asked for them.</Trans>}</p>
      </section>
    )
  }
  const finding = medicine.isFactId(next.fact) && medicine.specOf(next.fact).kind === 'finding' && next.fact !== JUDGEMENT
  return (
    <section
      className={css['next']} aria-labelledby="next-fact"
      onFocus={() => { inside.current = true }} onBlur={event => { if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) inside.current = false }}
    >
      <p className={css['kicker']}>{next.decides ? <Trans>The one fact that would decide</Trans> : <Trans>Ask next: the gentlest that is missing</Trans>}</p>
      <h2 id="next-fact" ref={heading} tabIndex={-1}>{words.question(next.fact)}</h2>
      {(next.how === 'touch' || next.how === 'pinprick' || next.how === 'move') && <p><Trans>Ask first. Stop if they say so.</Trans></p>}
      {finding ? <FindingField key={next.fact} finding={next.fact} plain /> : <a className={css['jump']} href={next.fact === JUDGEMENT ? '#exclusion' : '#history'}><Trans>Go to it</Trans></a>}
    </section>
  )
}
