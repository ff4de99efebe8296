import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { drivingSaid } from '../daily-life.ts'
import type { Driving } from '../daily-life.ts'
import { sayDaily } from '../days-of-life.ts'
import { DRIVING_NAMES } from './daily-words.ts'
import type { DailyPart } from './daily-words.ts'

/** Driving: whether, since when not, and by whose advice. It is a fact of the person's life and decides nothing. */
export function SayDriving({ life, today, telling, say }: DailyPart) {
  const { t, i18n } = useLingui()
  const known = life.driving?.body
  const [drives, setDrives] = useState<Driving['drives'] | undefined>(known?.drives)
  const [since, setSince] = useState<string | undefined>(known?.drives === 'stopped' && known.since !== 'unknown' ? known.since : undefined)
  const [advisedBy, setAdvisedBy] = useState(known?.drives === 'stopped' ? known.advisedBy ?? '' : '')
  const keep = (): void => {
    if (drives === undefined) return
    const advised = advisedBy.trim()
    say(sayDaily(drivingSaid, drives === 'stopped' ? { drives, since: since ?? 'unknown', ...(advised === '' ? {} : { advisedBy: advised }) } : { drives }, life.driving, telling))
  }
  return (
    <>
      <ChooseOne label={t`Driving`} chosen={drives} onChoose={setDrives} choices={(['yes', 'stopped', 'never-did'] as const).map(value => ({ value, name: i18n._(DRIVING_NAMES[value]) }))} />
      {drives === 'stopped' && (
        <>
          <DateField label={<Trans>Since when</Trans>} optional={<Trans>if you know</Trans>} precisions={['day', 'month', 'year']} max={today} value={since} onChange={setSince} />
          <TextField label={<Trans>Who advised it</Trans>} optional={<Trans>if anybody did</Trans>} value={advisedBy} maxLength={120} onChange={setAdvisedBy} />
        </>
      )}
      <Button wide left={drives === undefined ? t`First choose one` : undefined} onPress={keep}><Trans>Keep it</Trans></Button>
    </>
  )
}
