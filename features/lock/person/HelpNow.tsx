import { Trans, useLingui } from '@lingui/react/macro'
import { zoneHere } from '#device/use-clock.ts'
import { Button } from '#ui/Button.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { numbersFor } from '#features/crisis/numbers.ts'
import { CallRow } from '#features/crisis/person/CallRow.tsx'
import { useRegion } from '#features/crisis/person/region.ts'
import { EmergencyCall } from '#features/emergency/person/EmergencyCall.tsx'
import css from './Lock.module.css'

/** Numbers for a bad moment, without opening anything and without a network. */
export function HelpNow({ onBack }: { onBack: () => void }) {
  const { t } = useLingui()
  const [region] = useRegion()
  const numbers = numbersFor(zoneHere(), region, [])
  return (
    <Page title={<Trans>You are not alone with this.</Trans>} lead={<Trans>Call one of these, or go to somebody near you.</Trans>} dock={<Foot><Button wide onPress={onBack}><Trans>Back</Trans></Button></Foot>}>
      {numbers === 'unknown'
        ? <EmergencyCall zone={zoneHere()} own={undefined} />
        : (
          <ul className={css['calls']} aria-label={t`Numbers to call`}>
            <CallRow urgent number={numbers.emergency} name={t`Emergency, ${numbers.name}`} />
            {numbers.lines.map(line => <CallRow key={line.number} number={line.number} name={line.name} note={line.when === 'day and night' ? <Trans>Day and night</Trans> : line.when} />)}
          </ul>
        )}
    </Page>
  )
}
