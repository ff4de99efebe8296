import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Stepper } from '#ui/Stepper.tsx'
import type { WorkHours } from '../daily-life.ts'
import { workHoursSaid } from '../daily-life.ts'
import { sayDaily } from '../days-of-life.ts'
import type { DailyPart } from './daily-words.ts'

/** Hours in a usual week, from now on. Each change is a line of its own, so that the story can show when it changed. */
export function SayWork({ life, telling, say }: DailyPart) {
  const { t } = useLingui()
  const [what, setWhat] = useState<WorkHours['what']>('work')
  const [hours, setHours] = useState<number | undefined>(life.work?.body.hours)
  const choose = (chosen: WorkHours['what'] | undefined): void => {
    if (chosen === undefined) return
    setWhat(chosen)
    setHours(life[chosen]?.body.hours)
  }
  return (
    <>
      <ChooseOne layout="columns" label={t`Work or school`} chosen={what} onChoose={choose} choices={[{ value: 'work', name: <Trans>Work</Trans> }, { value: 'school', name: <Trans>School</Trans> }]} />
      <p><Trans>Hours in a usual week, as it is now. None is an answer.</Trans></p>
      <Stepper label={t`Hours in a week`} value={hours} min={0} max={100} step={1} unit={t`h`} onChange={setHours} />
      <Button wide left={hours === undefined ? t`First say how many hours` : undefined} onPress={() => hours !== undefined && say(sayDaily(workHoursSaid, { what, hours }, undefined, telling))}><Trans>Keep it</Trans></Button>
    </>
  )
}
