import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import { emptied } from '#ui/emptied.ts'
import { equipmentSaid, equipmentStates } from '../daily-life.ts'
import type { Equipment } from '../daily-life.ts'
import { sayDaily, takeBackDaily } from '../days-of-life.ts'
import { EQUIPMENT_NAMES } from './daily-words.ts'
import type { DailyPart } from './daily-words.ts'

/** Things that make a day possible, each had, needed or ordered; the state is changed where it stands. */
export function SayEquipment({ life, telling, say }: DailyPart) {
  const { t, i18n } = useLingui()
  const [what, setWhat] = useState('')
  const [is, setIs] = useState<Equipment['is']>()
  const states = equipmentStates.map(value => ({ value, name: i18n._(EQUIPMENT_NAMES[value]) }))
  const keep = (): void => {
    if (what.trim() === '' || is === undefined) return
    say(sayDaily(equipmentSaid, { what: what.trim(), is }, undefined, telling))
    setWhat(emptied(what))
    setIs(undefined)
  }
  return (
    <>
      {life.equipment.map(told => (
        <div key={told.id}>
          <p><b>{told.body.what}</b></p>
          <ChooseOne label={told.body.what} chosen={told.body.is} onChoose={chosen => (chosen === undefined ? say(takeBackDaily(equipmentSaid, told)) : say(sayDaily(equipmentSaid, { ...told.body, is: chosen }, told, telling)))} choices={states} />
        </div>
      ))}
      <TextField label={<Trans>What</Trans>} hint={<Trans>For example: a jar opener, a crutch, a bath seat</Trans>} value={what} maxLength={80} onChange={setWhat} />
      <ChooseOne label={t`Where it stands`} chosen={is} onChoose={setIs} choices={states} />
      <Button wide left={what.trim() === '' ? t`First say what` : is === undefined ? t`First choose one` : undefined} onPress={keep}><Trans>Keep it</Trans></Button>
    </>
  )
}
