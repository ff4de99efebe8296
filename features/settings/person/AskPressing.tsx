import { Trans } from '@lingui/react/macro'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { useSettings } from '#ui/use-settings.ts'
import css from './ChooseLook.module.css'

/** Asked once on this device, after the record is there and nothing waits for it. */
export function AskPressing() {
  const [, change] = useSettings()
  return (
    <Sheet level={2} title={<Trans>What do you press with?</Trans>}>
      <p><Trans>A knuckle, a foot, a stick, a switch or your voice: the buttons can fit it. Screens can be read to you.</Trans></p>
      <div className={css['keys']}>
        <Button kind="quiet" onPress={() => change({ press: 'rather-not' })}><Trans>I need nothing else</Trans></Button>
        <ButtonLink to="/settings/ways"><Trans>Choose</Trans></ButtonLink>
      </div>
    </Sheet>
  )
}
