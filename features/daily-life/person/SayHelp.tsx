import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { Stepper } from '#ui/Stepper.tsx'
import { TextField } from '#ui/TextField.tsx'
import { emptied } from '#ui/emptied.ts'
import { helpSaid } from '../daily-life.ts'
import { sayDaily, takeBackDaily } from '../days-of-life.ts'
import type { DailyPart } from './daily-words.ts'

/** Who helps in a usual week, and for how long. */
export function SayHelp({ life, telling, say }: DailyPart) {
  const { t } = useLingui()
  const [who, setWho] = useState('')
  const [hours, setHours] = useState<number>()
  const keep = (): void => {
    if (who.trim() === '' || hours === undefined) return
    say(sayDaily(helpSaid, { who: who.trim(), hours }, undefined, telling))
    setWho(emptied(who))
    setHours(undefined)
  }
  return (
    <>
      {life.help.length > 0 && (
        <Rows label={t`Who helps`}>
          {life.help.map(told => <Row key={told.id} title={told.body.who} note={<Trans>{told.body.hours} h a week</Trans>} action={<Button onPress={() => say(takeBackDaily(helpSaid, told))}><Trans>Take back</Trans><span className="vh">: {told.body.who}</span></Button>} />)}
        </Rows>
      )}
      <TextField label={<Trans>Who</Trans>} hint={<Trans>For example: my partner, a carer from the council</Trans>} value={who} maxLength={80} onChange={setWho} />
      <Stepper label={t`Hours in a week`} value={hours} min={0} max={100} step={1} unit={t`h`} onChange={setHours} />
      <Button wide left={who.trim() === '' ? t`First say who` : hours === undefined ? t`First say how many hours` : undefined} onPress={keep}><Trans>Keep it</Trans></Button>
    </>
  )
}
