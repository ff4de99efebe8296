import { Trans, useLingui } from '@lingui/react/macro'
import { Banner } from '#ui/Banner.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { useAsked } from '#features/accounts/clinic/use-asked.ts'
import { approvalStateShape } from '../shapes.ts'

/** Not a certified device, and whether a named clinician stands behind the numbers that Frond chose itself. */
export function ApprovalNotice() {
  const { i18n } = useLingui()
  const asked = useAsked(approvalStateShape, 'local-values')
  const approved = asked.is === 'here' ? asked.value.approved : null
  const way = <ButtonLink to="/clinic/local-values"><Trans>See the local values</Trans></ButtonLink>
  if (approved !== null) {
    return (
      <Banner kind="info" title={<Trans>Not a certified medical device.</Trans>} action={way}>
        <Trans>Local values approved by {approved.name} on {i18n.date(approved.at, { day: 'numeric', month: 'long', year: 'numeric' })} (version {approved.version}).</Trans>
      </Banner>
    )
  }
  return <Banner kind="caution" title={<Trans>Not a certified medical device.</Trans>} action={way}><Trans>Local values not yet approved by anyone in this service.</Trans></Banner>
}
