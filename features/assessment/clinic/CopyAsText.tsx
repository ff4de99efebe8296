import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { useFolded } from '#device/use-log.ts'
import type { SignedExamination } from '../examination.ts'
import type { Examination } from '../examinations.ts'
import { signedInShort } from '../signed.ts'
import { AGE_NOTICES, causesInWords } from '../signed-words.ts'
import { answerName, questionName } from '../verdict-words.ts'
import { useFactWords } from './use-fact-words.ts'
import { useLimbWords } from './LimbWords.tsx'

/** A signed examination as plain text for the hospital record: with its date, who signed, what was found and concluded, and from where. */
export function CopyAsText({ examination, body, signedAt, role }: { examination: Examination; body: SignedExamination; signedAt: string; role: string | undefined }) {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const words = useFactWords()
  const limbs = useLimbWords()
  const [copied, setCopied] = useState<'copied' | 'failed'>()
  const now = body.facts.filter(fact => fact.from !== 'earlier-visit')
  const named = (value: string): string => now.filter(fact => fact.value === value).map(fact => (fact.from === 'diary' ? t`${words.name(fact.fact)} (from their diary)` : words.name(fact.fact))).join('; ')
  const others = now.filter(fact => !['yes', 'no', 'could-not-be-tested'].includes(String(fact.value))).map(fact => `${words.name(fact.fact)}: ${words.value(fact.fact, fact.value)}`).join('; ')
  const noted = signedInShort(folded, examination)
  const lines = [
    t`Examination, ${limbs.limb(body)}, signed ${signedAt}${role === undefined ? '' : ` (${role})`}`,
    body.place ?? t`Place left empty`, body.consentToTouch === undefined ? t`Consent to touch left empty` : undefined, body.present === undefined ? undefined : t`Present: ${body.present.join(', ')}`,
    t`Yes: ${named('yes')}`, t`No: ${named('no')}`, t`Could not be tested: ${named('could-not-be-tested')}`, others,
    ...body.verdicts.map(verdict => `${questionName(i18n, verdict.question)}: ${answerName(i18n, verdict)}${verdict.missing.length > 0 ? ` (${t`missing: ${[...new Set(verdict.missing.map(words.name))].join(', ')}`})` : ''}`),
    noted === null ? undefined : causesInWords(i18n, noted.causes), noted === null || noted.age === 'adult' ? undefined : i18n._(AGE_NOTICES[noted.age]),
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
