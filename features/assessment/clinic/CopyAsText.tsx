import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import type { SignedExamination, VerdictShown } from '../examination.ts'
import { useFactWords } from './use-fact-words.ts'
import { useLimbWords } from './LimbWords.tsx'

/** A signed examination as plain text for the hospital record: with its date, who signed, what was found and concluded, and from where. */
export function CopyAsText({ body, signedAt, role }: { body: SignedExamination; signedAt: string; role: string | undefined }) {
  const { t } = useLingui()
  const words = useFactWords()
  const limbs = useLimbWords()
  const [copied, setCopied] = useState<'copied' | 'failed'>()
  const now = body.facts.filter(fact => fact.from !== 'earlier-visit')
  const named = (value: string): string => now.filter(fact => fact.value === value).map(fact => (fact.from === 'diary' ? t`${words.name(fact.fact)} (from their diary)` : words.name(fact.fact))).join('; ')
  const others = now.filter(fact => !['yes', 'no', 'could-not-be-tested'].includes(String(fact.value))).map(fact => `${words.name(fact.fact)}: ${String(fact.value)}`).join('; ')
  const answer = (verdict: VerdictShown): string => (verdict.answer === 'value' ? verdict.value ?? '' : verdict.answer === 'met' ? t`met` : verdict.answer === 'not-met' ? t`not met` : t`cannot tell`)
  const lines = [
    t`Examination, ${limbs.limb(body)}, signed ${signedAt}${role === undefined ? '' : ` (${role})`}`,
    body.place, body.present === undefined ? undefined : t`Present: ${body.present.join(', ')}`,
    t`Yes: ${named('yes')}`, t`No: ${named('no')}`, t`Could not be tested: ${named('could-not-be-tested')}`, others,
    ...body.verdicts.map(verdict => `${verdict.question}: ${answer(verdict)}${verdict.missing.length > 0 ? ` (${t`missing: ${[...new Set(verdict.missing.map(words.name))].join(', ')}`})` : ''}`),
    t`Rules and criteria of ${body.medicine}. A clinician examined and decided.`,
  ].filter(line => line !== undefined && line !== '')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(lines.join('\n'))
      setCopied('copied')
    } catch {
      setCopied('failed')
    }
  }
  return (
    <>
      <Button icon="copy" onPress={() => void copy()}>{copied === 'copied' ? <Trans>Copied</Trans> : <Trans>Copy as text</Trans>}</Button>
      {copied === 'failed' && <pre>{lines.join('\n')}</pre>}
    </>
  )
}
