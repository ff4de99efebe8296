import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { dateInWords } from '#features/limb/person/moments.ts'
import { fallHappened } from '../daily-life.ts'
import type { Fall } from '../daily-life.ts'
import { sayFall, takeBackDaily } from '../days-of-life.ts'
import type { DailyPart } from './daily-words.ts'

const COUNTS = ['1', '2', '3', '4'] as const

/** A fall: on which day, how often, whether it hurt and whether somebody saw it. */
export function SayFalls({ life, today, telling, say }: DailyPart) {
  const { t, i18n } = useLingui()
  const [on, setOn] = useState<string>(today)
  const [count, setCount] = useState<(typeof COUNTS)[number]>('1')
  const [hurt, setHurt] = useState<Fall['hurt']>('not-said')
  const [witnessed, setWitnessed] = useState<Fall['witnessed']>('not-said')
  const yesOrNo = [{ value: 'yes' as const, name: t`Yes` }, { value: 'no' as const, name: t`No` }]
  const keep = (): void => {
    say(sayFall({ on, count: Number(count), hurt, witnessed }, today, telling))
    setHurt('not-said')
    setWitnessed('not-said')
    setCount('1')
  }
  return (
    <>
      <DateField label={<Trans>On which day</Trans>} precisions={['day']} max={today} value={on} onChange={date => setOn(date ?? today)} />
      <p><Trans>How often on that day</Trans></p>
      <ChooseOne label={t`How often on that day`} chosen={count} onChoose={chosen => setCount(chosen ?? '1')} choices={COUNTS.map(value => ({ value, name: t`${value} ×` }))} />
      <p><Trans>Were you hurt?</Trans></p>
      <ChooseOne label={t`Were you hurt?`} chosen={hurt === 'not-said' ? undefined : hurt} onChoose={chosen => setHurt(chosen ?? 'not-said')} choices={yesOrNo} />
      <p><Trans>Did somebody see it?</Trans></p>
      <ChooseOne label={t`Did somebody see it?`} chosen={witnessed === 'not-said' ? undefined : witnessed} onChoose={chosen => setWitnessed(chosen ?? 'not-said')} choices={yesOrNo} />
      <Button wide onPress={keep}><Trans>Write it down</Trans></Button>
      {life.falls.length > 0 && (
        <Rows label={t`Falls`}>
          {life.falls.slice(0, 10).map(told => {
            const day = dateInWords(i18n, told.body.on)
            return <Row key={told.id} title={day} note={[`${told.body.count} ×`, told.body.hurt === 'yes' ? t`hurt` : undefined, told.body.witnessed === 'yes' ? t`seen` : undefined].filter(part => part !== undefined).join(', ')} action={<Button onPress={() => say(takeBackDaily(fallHappened, told))}><Trans>Take back</Trans><span className="vh">: {day}</span></Button>} />
          })}
        </Rows>
      )}
    </>
  )
}
