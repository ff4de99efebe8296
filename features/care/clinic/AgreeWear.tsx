/** How long a day a splint is to be worn, as the team agrees it with the person: with an end, and with the reason where it is nearly all day. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { accept, refuse } from '#log/problem.ts'
import { draft } from '#log/draft.ts'
import { daysLater } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { sayDate } from '#ui/dates.ts'
import { emptied } from '#ui/emptied.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { readDecimal } from '#features/measures/number.ts'
import { THING_NAMES } from '../care-words.ts'
import { agreeHours, wearAgreed, wornThings } from '../wear.ts'
import type { WornThing } from '../wear.ts'
import { agreedOn } from '../wears.ts'
import css from './AgreeWear.module.css'

const UNTIL = { value: 28, unit: 'd' } as const

/** Stands beside what the person told of care; what is written here shows among the person's things of the day. */
export function AgreeWear() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const locale = useLocale()
  const limbs = limbsOf(folded)
  const { say, problem } = useSay()
  const [open, setOpen] = useState(false)
  const [limb, setLimb] = useState<string>()
  const [thing, setThing] = useState<WornThing>()
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState<string | undefined>(daysLater(today, UNTIL.value))
  const about = limbs.find(({ id }) => id === limb) ?? limbs[0]
  const agreed = agreedOn(folded, today)
  if (about === undefined) return null
  const hours = readDecimal(typed)
  const left = thing === undefined ? t`Choose what is worn` : typeof hours !== 'number' || hours < 0.5 || hours > 24 ? t`Hours a day, 0.5 to 24` : undefined
  const keep = async (): Promise<void> => {
    if (thing === undefined || typeof hours !== 'number') return
    const before = agreed.find(({ body }) => body.thing === thing && body.limb === about.id)
    const said = until !== undefined && until < today ? refuse('wear.ends-before-start', { where: 'until' }) : accept(agreeHours({ limb: about.id, thing, hoursPerDay: hours, from: today, ...(until === undefined ? {} : { until }), ...(reason.trim() === '' ? {} : { reason: reason.trim() }) }, before))
    if (!(await say(said))) return
    setOpen(false)
    setTyped('')
    setReason(emptied(reason))
  }
  return (
    <section className={css['agree']}>
      <h2><Trans>Agreed hours of wear</Trans></h2>
      {agreed.length > 0 && (
        <Rows label={t`Agreed hours of wear`}>
          {agreed.map(told => <Row key={told.id} title={<Trans>{i18n._(THING_NAMES[told.body.thing])}, {i18n.number(told.body.hoursPerDay)} h a day</Trans>} note={<>{told.body.until === undefined ? <Trans>No end set</Trans> : <Trans>Until {sayDate(locale, told.body.until, 'short')}</Trans>}{told.body.reason !== undefined && <>. “{told.body.reason}”</>}</>} action={<Button kind="quiet" onPress={() => void say(accept([draft(wearAgreed, 'withdrawn', { replaces: told.heads })]))}><Trans>End it</Trans></Button>} />)}
        </Rows>
      )}
      {!open && <div><Button onPress={() => setOpen(true)}><Trans>Agree hours of wear</Trans></Button></div>}
      {open && (
        <div className={css['form']}>
          {limbs.length > 1 && <Select label={<Trans>Limb</Trans>} none={t`Choose`} value={about.id as string} onChange={setLimb} choices={limbs.map(one => ({ value: one.id as string, name: limbLabel(i18n, one) }))} />}
          <Select label={<Trans>What is worn</Trans>} none={t`Choose`} value={thing} onChange={setThing} choices={wornThings.map(value => ({ value, name: i18n._(THING_NAMES[value]) }))} />
          <TextField label={<Trans>Hours a day</Trans>} inputMode="decimal" maxLength={5} value={typed} onChange={setTyped} />
          <TextField label={<Trans>Reason</Trans>} hint={<Trans>With a reason, long wear is no longer asked about.</Trans>} optional={<Trans>if there is one</Trans>} maxLength={200} value={reason} onChange={setReason} />
          <DateField label={<Trans>Until</Trans>} precisions={['day']} min={today} value={until} onChange={setUntil} />
          <div className={css['acts']}><Button onPress={() => setOpen(false)}><Trans>Close</Trans></Button><Button kind="main" left={left} onPress={() => void keep()}><Trans>Agree it with the person</Trans></Button></div>
        </div>
      )}
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </section>
  )
}
