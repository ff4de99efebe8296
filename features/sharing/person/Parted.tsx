import { Trans } from '@lingui/react/macro'
import { Banner } from '#ui/Banner.tsx'
import { ButtonLink } from '#ui/Button.tsx'

/** What a phone says that was connected to somebody else's record: nothing was lost, nothing is sent, and how to go on. */
export function Parted() {
  return (
    <Banner kind="caution" announced title={<Trans>This phone was connected to the record of somebody else.</Trans>} action={<ButtonLink to="/join"><Trans>I have a new invitation</Trans></ButtonLink>}>
      <Trans>That was a mistake, and your team has ended it. All that you wrote is still here. It is sent to nobody now. Ask your team for a new invitation.</Trans>
    </Banner>
  )
}
