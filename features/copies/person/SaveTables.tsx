/** The record as tables, to read in a spreadsheet: an open file, so it says first who could read it. Works offline. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { ChooseAny } from '#ui/ChipGroup.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { showToast } from '#ui/toasts.ts'
import { tablesOf } from '../tables.ts'
import { zipOf } from '../zip.ts'
import css from './Copy.module.css'
import { saveFile } from './save-file.ts'

/** One zip with a table for each kind of entry. Private notes are in it only when they are ticked. */
export function SaveTables() {
  const { t } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const [also, setAlso] = useState<readonly 'private'[]>([])
  const tables = tablesOf(folded, { private: also.includes('private') })
  const lines = tables.reduce((sum, { text }) => sum + text.split('\r\n').length - 2, 0)
  const save = (): void => {
    saveFile(new File([zipOf(tables, today)], `frond-tables-${today}.zip`, { type: 'application/zip' }))
    showToast({ text: t`The tables are saved.`, icon: 'tick' })
  }
  return (
    <Page
      top={<Trans>Take it with you</Trans>} back={{ to: '/my-data', name: t`Back` }} title={<Trans>Tables</Trans>}
      lead={<Trans>All that stands in the record, for a spreadsheet: one table for each kind of entry.</Trans>}
      dock={<Foot><Button wide kind="main" icon="table" left={tables.length === 0 ? t`Nothing is written yet` : undefined} onPress={save}><Trans>Save the tables</Trans></Button></Foot>}
    >
      <p><Trans>Tables: {tables.length}. Lines: {lines}.</Trans></p>
      <ChooseAny label={t`Also in the tables`} layout="columns" chosen={also} onChoose={setAlso} choices={[{ value: 'private', name: <Trans>Also what is private on this device</Trans> }]} />
      <Banner kind="caution" title={<Trans>This file is open</Trans>}><Trans>Whoever has it can read it. A file you give away cannot be taken back.</Trans></Banner>
      <p className={css['note']}><Trans>Photos and what was taken back are not in it. The closed copy has all of it.</Trans></p>
      <div><ButtonLink kind="quiet" to="/copy"><Trans>Make the closed copy</Trans></ButtonLink></div>
    </Page>
  )
}
