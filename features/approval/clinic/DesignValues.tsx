import { Trans } from '@lingui/react/macro'
import { useAsked } from '#features/accounts/clinic/use-asked.ts'
import { approvalStateShape } from '../shapes.ts'

/** What the mark [D] stands for here: a design default, and whether a named clinician of this service approved it. */
export function DesignValues() {
  const asked = useAsked(approvalStateShape, 'local-values')
  const approved = asked.is === 'here' ? asked.value.approved : null
  return approved === null ? <Trans>[D]: a design default, not approved in this service.</Trans> : <Trans>[D]: a design default, approved in this service by {approved.name}.</Trans>
}
