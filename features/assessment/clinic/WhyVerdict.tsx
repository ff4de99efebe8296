import { Trans } from '@lingui/react/macro'
import type { Reason } from '#clinical/verdict.ts'
import css from './Verdicts.module.css'

/** Reasons and sources of an answer, one press away. */
export function WhyVerdict({ because, notices = [] }: { because: readonly Reason[]; notices?: readonly string[] }) {
  const texts = new Map(because.map(reason => [reason.text, reason]))
  if (texts.size === 0 && notices.length === 0) return null
  return (
    <details className={css['because']}>
      <summary><Trans>Reasons and sources</Trans></summary>
      <ul>
        {[...texts.values()].map(reason => <li key={reason.text}>{reason.text}{reason.source !== undefined && <small>{reason.source.cite} <abbr title={MARKS[reason.source.mark]}>[{reason.source.mark}]</abbr></small>}</li>)}
        {notices.map(text => <li key={text} className="soft">{text}</li>)}
      </ul>
    </details>
  )
}

const MARKS: Record<string, string> = {
  V: 'checked against a text', V2: 'checked against a secondary text', M: 'general knowledge, to be confirmed by a clinician', 'M-low': 'uncertain', D: 'our own design default',
}
