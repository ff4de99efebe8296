import { Trans, useLingui } from '@lingui/react/macro'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Page } from '#ui/Page.tsx'
import { Toggles } from '#ui/Toggles.tsx'
import { LimbDrawing } from '../LimbDrawing.tsx'
import drawn from '../LimbDrawing.module.css'
import { skinTones } from '../skin.ts'
import css from './PaintLimb.module.css'
import { usePictures } from './pictures.ts'

/** Whether the limb is shown in pictures on this device, and in which tone. */
export function ChoosePictures() {
  const { t } = useLingui()
  const [{ pictures, tone }, change] = usePictures()
  const names = { paper: t`As paper`, 1: t`Lightest`, 2: t`Light`, 3: t`Light brown`, 4: t`Brown`, 5: t`Dark brown`, 6: t`Darkest` }
  return (
    <Page back={{ to: '/body', name: t`Back to Body` }} top={<Trans>Body</Trans>} title={<Trans>Pictures of my limb</Trans>} lead={<Trans>On this device only.</Trans>}>
      <section className={css['question']}>
        <h2><Trans>Show them?</Trans></h2>
        <p className="soft"><Trans>To see a picture of it can set it off. Hidden, words stand in its place, for photos too.</Trans></p>
        <ChooseOne layout="columns" label={t`Show them?`} chosen={pictures} onChoose={chosen => chosen !== undefined && change({ pictures: chosen })} choices={[{ value: 'shown', name: <Trans>Show pictures</Trans> }, { value: 'hidden', name: <Trans>Hide pictures of my limb</Trans> }]} />
      </section>
      <section className={css['question']}>
        <h2><Trans>The tone of the drawing</Trans></h2>
        <Toggles label={t`The tone of the drawing`} mode="one" className={css['tones']} chosen={[tone]} onPress={chosen => change({ tone: chosen })} toggles={skinTones.map(value => ({ value, className: css['tone'], face: <><span className={drawn['swatch']} data-tone={value} aria-hidden="true" /><span>{names[value]}</span></> }))} />
      </section>
      {pictures === 'shown' && <LimbDrawing drawing="back-of-hand" mirrored={false} tone={tone} label={t`A hand in the tone you chose`} shown={[]} />}
    </Page>
  )
}
