import { Trans, useLingui } from '@lingui/react/macro'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { PRESSES, WAYS } from '#ui/pressing.ts'
import type { Press } from '#ui/pressing.ts'
import type { Settings } from '#ui/settings.ts'
import { useSettings } from '#ui/use-settings.ts'
import css from './ChooseLook.module.css'
import { ChooseScan } from './ChooseScan.tsx'
import { PRESS_CHANGES, PRESS_NAMES } from './press-words.ts'

const pressOf = (said: Settings['press']): Press | undefined => PRESSES.find(press => press === said)

/** With what somebody presses, what that changes at once, and each of those things by itself. */
export function ChoosePressing() {
  const { t, i18n } = useLingui()
  const [{ press, hand, targets, scan }, change] = useSettings()
  const said = pressOf(press)
  return (
    <>
      <section className={css['group']}>
        <h2><Trans>What do you press with?</Trans></h2>
        <ChooseOne label={t`What do you press with?`} layout="columns" chosen={said} onChoose={chosen => change(chosen === undefined ? { press: 'rather-not' } : { press: chosen, ...WAYS[chosen] })} choices={PRESSES.map(value => ({ value, name: i18n._(PRESS_NAMES[value]) }))} />
        <p role="status" className={css['told']}>{said === undefined ? '' : i18n._(PRESS_CHANGES[said])}</p>
      </section>
      <section className={css['group']}>
        <h2><Trans>Where the large button lies</Trans></h2>
        <ChooseOne label={t`Where the large button lies`} layout="columns" chosen={hand} onChoose={chosen => chosen !== undefined && change({ hand: chosen })} choices={[{ value: 'left', name: t`Left` }, { value: 'centre', name: t`In the middle` }, { value: 'right', name: t`Right` }]} />
      </section>
      <section className={css['group']}>
        <h2><Trans>How large buttons are</Trans></h2>
        <ChooseOne label={t`How large buttons are`} layout="columns" chosen={targets} onChoose={chosen => chosen !== undefined && change({ targets: chosen })} choices={[{ value: 'usual', name: t`Large` }, { value: 'large', name: t`Larger` }]} />
      </section>
      <section className={css['group']}>
        <h2><Trans>Going through by switches or keys</Trans></h2>
        <ChooseOne label={t`Going through by switches or keys`} layout="columns" chosen={scan} onChoose={chosen => chosen !== undefined && change({ scan: chosen })} choices={[{ value: 'off', name: t`Off` }, { value: 'two-keys', name: t`By two keys` }, { value: 'by-itself', name: t`By one key` }]} />
        {scan !== 'off' && <ChooseScan scan={scan} />}
      </section>
    </>
  )
}
