import { Trans, useLingui } from '@lingui/react/macro'
import { Page } from '#ui/Page.tsx'
import { LatestExamination } from '#features/assessment/person/LatestExamination.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'

/** What was found at the last examination that somebody signed, and room for the person to see it differently. */
export function SeeFound() {
  const { t } = useLingui()
  const { told } = useVoice()
  return (
    <Page top={<Trans>Plan</Trans>} back={{ to: '/plan', name: t`Back to the plan` }} title={<Trans>What was found</Trans>}>
      <LatestExamination telling={told} />
    </Page>
  )
}
