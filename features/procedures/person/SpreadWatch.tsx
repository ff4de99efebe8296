import { Trans } from '@lingui/react/macro'
import { Banner } from '#ui/Banner.tsx'
import { SPREAD_WATCH } from '../procedures.ts'

/** What would be an emergency in the weeks after an injection. */
export function SpreadWatch() {
  const days = SPREAD_WATCH.value
  return (
    <Banner kind="caution" title={<Trans>For {days} days after an injection</Trans>}>
      <Trans>Trouble swallowing, speaking or breathing, seeing double, or weak all over: emergency, now. Say when you were injected, and with what.</Trans>
    </Banner>
  )
}
