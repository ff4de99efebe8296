import { Trans } from '@lingui/react/macro'
import { Banner } from '#ui/Banner.tsx'

/** What everybody must know before they rely on it; it stays until a named clinician approves the local values. */
export function NotCertified() {
  return (
    <Banner kind="caution" title={<Trans>Not a certified medical device.</Trans>}>
      <Trans>Local values not yet approved by anyone in this service.</Trans>
    </Banner>
  )
}
