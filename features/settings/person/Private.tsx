import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { chooseFace, faceHere } from '#device/face.ts'
import { chooseWayOut, useWayOut } from '#device/way-out.ts'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { useMyLog } from '#features/limb/person/my-log.tsx'
import lockCss from '#features/lock/person/Lock.module.css'
import css from './ChooseLook.module.css'

/** What keeps the record from other eyes on this device: the lock, a quick way out, and a name that says nothing. */
export function Private() {
  const { t } = useLingui()
  const { lock } = useMyLog()
  const leave = useWayOut()
  const [face, setFace] = useState(faceHere)
  return (
    <Page back={{ to: '/settings', name: t`Back to settings` }} top={<Trans>Settings</Trans>} title={<Trans>Kept from other eyes</Trans>} lead={<Trans>On this device only.</Trans>}>
      <Rows label={t`Lock`}>
        <RowLink to="/lock" title={<Trans>Lock</Trans>} note={<Trans>A PIN, or the phone’s own lock</Trans>} value={lock === undefined ? <Trans>Off</Trans> : <Trans>On</Trans>} />
      </Rows>
      <section className={css['group']}>
        <h2><Trans>Leave quickly</Trans></h2>
        <p><Trans>A button on every screen. An empty page comes at once, and the record locks if it has a lock.</Trans></p>
        <ChooseOne label={t`Leave quickly`} layout="columns" chosen={leave ? 'shown' : 'hidden'} onChoose={chosen => chosen !== undefined && chooseWayOut(chosen === 'shown')} choices={[{ value: 'shown', name: <Trans>Show the button</Trans> }, { value: 'hidden', name: <Trans>No button</Trans> }]} />
        <div className={lockCss['note']}><Trans>What stays: screens you opened before are still in this browser’s list of pages, under the name chosen below. The phone may show a small picture of the app among the open ones until you close it there.</Trans></div>
      </section>
      <section className={css['group']}>
        <h2><Trans>Name and sign</Trans></h2>
        <p><Trans>Choose before you install it. What is installed keeps its name: take it off the phone and install it again. Your record stays.</Trans></p>
        <ChooseOne
          label={t`Name and sign`} layout="columns" chosen={face}
          onChoose={chosen => { if (chosen !== undefined) { chooseFace(chosen); setFace(chosen) } }}
          choices={[{ value: 'frond', name: <Trans>Frond, with a leaf</Trans> }, { value: 'notes', name: <Trans>Notes, with a sheet of paper</Trans> }]}
        />
        <div className={lockCss['note']}><Trans>The address of the page stays as it is.</Trans></div>
      </section>
    </Page>
  )
}
