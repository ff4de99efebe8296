import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { isPersonsSide } from '#log/role.ts'
import { accept } from '#log/problem.ts'
import type { Day } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { Stepper } from '#ui/Stepper.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Fold } from '#features/episodes/person/Fold.tsx'
import { tellingOf, useMyLog } from '#features/limb/person/my-log.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { THING_NAMES } from '../care-words.ts'
import { agreeHours, wearAgreed } from '../wear.ts'
import type { WornThing } from '../wear.ts'
import { agreedOn } from '../wears.ts'
import { draft } from '#log/draft.ts'
import css from './Care.module.css'

/** How long a day it was agreed to be worn, as the person was told or the team wrote; shown among today’s things while it runs. */
export function AgreeHours({ limb, things, today }: { limb: EntryId | 'not-said'; things: readonly WornThing[]; today: Day }) {
  const { t, i18n } = useLingui()
  const local = useMyLog()
  const { say } = useSay()
  const agreed = agreedOn(useFolded(), today, limb)
  const [thing, setThing] = useState<WornThing>()
  const [hours, setHours] = useState<number | undefined>(8)
  const [reason, setReason] = useState('')
  const keep = async (): Promise<void> => {
    if (thing === undefined || hours === undefined) return
    const before = agreed.find(({ body }) => body.thing === thing)
    if (await say(accept(agreeHours({ limb, thing, hoursPerDay: hours, from: today, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) }, before, tellingOf(local, undefined))))) setThing(undefined)
  }
  return (
    <section className={css['question']}>
      {agreed.length > 0 && (
        <Rows label={t`Agreed`}>
          {agreed.map(told => (
            <Row
              key={told.id} title={<Trans>Agreed: {i18n._(THING_NAMES[told.body.thing])}, {i18n.number(told.body.hoursPerDay)} h a day</Trans>}
              note={<>{told.entry.receipt?.role !== undefined && !isPersonsSide(told.entry.receipt.role) ? <Trans>Your team wrote this</Trans> : <Trans>As you wrote it down</Trans>}{told.body.reason !== undefined && <>. <Trans>“{told.body.reason}”</Trans></>}</>}
              action={told.entry.receipt?.role !== undefined && !isPersonsSide(told.entry.receipt.role) ? undefined : <Button kind="quiet" onPress={() => void say(accept([draft(wearAgreed, 'withdrawn', { replaces: told.heads })]))}><Trans>No more</Trans></Button>}
            />
          ))}
        </Rows>
      )}
      <Fold title={t`How long a day was agreed?`}>
        <div className={css['puts']}>
          <ChooseOne label={t`What`} chosen={thing} onChoose={setThing} choices={things.map(value => ({ value, name: i18n._(THING_NAMES[value]) }))} />
          <Stepper label={t`Hours a day`} value={hours} onChange={setHours} step={0.5} min={0.5} max={24} digits={1} unit={t`h a day`} />
          <TextField label={<Trans>The reason you were given</Trans>} optional={<Trans>if you like</Trans>} value={reason} onChange={setReason} maxLength={200} />
          <Button left={thing === undefined ? t`First choose what` : undefined} onPress={() => void keep()}><Trans>Keep it</Trans></Button>
        </div>
      </Fold>
    </section>
  )
}
