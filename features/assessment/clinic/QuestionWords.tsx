import { Trans, useLingui } from '@lingui/react/macro'
import { MOTION_NAMES } from './RangePart.tsx'

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
