import { Trans, useLingui } from '@lingui/react/macro'
import { ButtonLink } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { useSettings } from '#ui/use-settings.ts'
import css from './ChooseLook.module.css'
import { ChoosePressing } from './ChoosePressing.tsx'

/** How somebody presses and whether screens are read to them: before the first record, or at any time after. */
export function ChooseWays({ back = '/settings' }: { back?: string }) {
  const { t } = useLingui()
  const [{ readToMe }, change] = useSettings()
  return (
    <Page
      back={{ to: back, name: t`Back` }} top={<Trans>Settings</Trans>} title={<Trans>How I press and listen</Trans>} lead={<Trans>On this device only. You need not answer. You can change it at any time.</Trans>}
      dock={<Foot><ButtonLink kind="main" to={back}><Trans>Done</Trans></ButtonLink></Foot>}
    >
      <ChoosePressing />
      <section className={css['group']}>
        <h2><Trans>Read to me</Trans></h2>
        <p><Trans>Each screen gets a button that reads it, by your device’s own voice. No network is needed.</Trans></p>
        <ChooseOne label={t`Read to me`} layout="columns" chosen={readToMe ? 'on' : 'off'} onChoose={chosen => chosen !== undefined && change({ readToMe: chosen === 'on' })} choices={[{ value: 'off', name: t`Off` }, { value: 'on', name: t`On` }]} />
      </section>
    </Page>
  )
}
