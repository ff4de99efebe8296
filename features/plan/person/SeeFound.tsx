import { Trans, useLingui } from '@lingui/react/macro'
import { useFolded } from '#device/use-log.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { latestSigned } from '#features/assessment/examinations.ts'
import { LatestExamination } from '#features/assessment/person/LatestExamination.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'

/** What was found at the last examination that somebody signed, and room for the person to see it differently. */
export function SeeFound() {
  const { t } = useLingui()
  const { told } = useVoice()
  const signed = latestSigned(useFolded())
  return (
    <Page top={<Trans>Plan</Trans>} back={{ to: '/plan', name: t`Back to the plan` }} title={<Trans>What was found</Trans>}>
      {signed ? <LatestExamination telling={told} /> : <EmptyState title={<Trans>No examination is signed yet</Trans>}><Trans>When a team signs one, you can read here what was found.</Trans></EmptyState>}
    </Page>
  )
}
