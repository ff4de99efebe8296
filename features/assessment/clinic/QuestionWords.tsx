import { Trans, useLingui } from '@lingui/react/macro'
import type { CrpsType } from '#clinical/diagnosis/type.ts'
import { MOTION_NAMES } from './RangePart.tsx'
import { PhenotypeWords, TYPES } from './VerdictPanel.tsx'

/** What a kept verdict was asked. */
export function QuestionWords({ question }: { question: string }) {
  const { i18n } = useLingui()
  switch (question) {
    case 'budapest.clinical': return <Trans>Budapest, clinical</Trans>
    case 'budapest.research': return <Trans>Budapest, research</Trans>
    case 'type': return <Trans>Type</Trans>
    case 'severity.css-16': return <Trans>Severity score</Trans>
    case 'phenotype': return <Trans>Warm or cold</Trans>
    default: {
      const motion = MOTION_NAMES[question.replace('contracture.', '')]
      return <Trans>Contracture: {motion === undefined ? question : i18n._(motion)}</Trans>
    }
  }
}

/** What a kept verdict answered, where the answer is neither met nor not met. */
export function AnswerWords({ question, value }: { question: string; value: string }) {
  const { i18n } = useLingui()
  if (question === 'type' && value in TYPES) return <>{i18n._(TYPES[value as CrpsType])}</>
  if (question === 'phenotype' && (value === 'warm' || value === 'cold' || value === 'intermediate')) return <PhenotypeWords is={value} />
  return <>{value}</>
}
