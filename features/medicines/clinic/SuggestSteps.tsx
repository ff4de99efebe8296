import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { MedicineId } from '#clinical/medicine-ids.ts'
import type { CalendarAnswer } from '#clinical/medicines/titration.ts'
import { useToday } from '#device/use-clock.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useFactWords } from '#features/assessment/clinic/use-fact-words.ts'
import { NumberLine } from '#features/assessment/clinic/NumberLine.tsx'
import { useRecordPerson } from '#features/panel/clinic/record-person.tsx'
import { writeDoses } from '../dose-text.ts'
import { stepsFrom } from '../from-calendar.ts'
import type { Dose } from '../regimen.ts'
import { piecesOf } from '../schedule.ts'
import type { TypedStep } from './AgreeMedicine.tsx'
import css from './AgreedMedicines.module.css'

/** A calendar of the medicine, to be considered, mended and agreed. It reaches the person only when it was agreed by name. */
export function SuggestSteps({ medicine, milligrams, doses, onTake }: { medicine: string; milligrams: number; doses: readonly Dose[]; onTake: (steps: readonly TypedStep[]) => void }) {
  const { t } = useLingui()
  const words = useFactWords()
  const today = useToday()
  const { born } = useRecordPerson()
  const [firstDay, setFirstDay] = useState<string | undefined>(today)
  const [takenDays, setTakenDays] = useState<number>()
  const [target, setTarget] = useState<number>()
  const [told, setTold] = useState<string>()
  const pieces = piecesOf(doses)
  const present = pieces === 'unknown' ? undefined : pieces * milligrams
  const suggest = async (way: 'down' | 'up'): Promise<void> => {
    const [{ taperCalendar }, { titration }, { withDerived }] = await Promise.all([import('#clinical/medicines/taper.ts'), import('#clinical/medicines/titration.ts'), import('#clinical/derive.ts')])
    const facts = withDerived({
      ...(born === null || born === undefined ? {} : { 'person.birth_date': born }), 'calendar.medicine': medicine as MedicineId,
      ...(present === undefined ? {} : { 'calendar.present_mg_per_day': present }), ...(firstDay === undefined ? {} : { 'calendar.first_day': firstDay }),
      ...(takenDays === undefined ? {} : { 'calendar.taken_days': takenDays }), ...(target === undefined ? {} : { 'calendar.target_mg_per_day': target }),
    }, today)
    const answered: CalendarAnswer = way === 'down' ? taperCalendar(facts) : titration(facts)
    if (!answered.ok) return setTold(answered.problem.says)
    const { answer } = answered
    if (!answer.known) return setTold(t`Missing: ${answer.missing.map(({ fact }) => words.name(fact)).join(', ')}`)
    const { steps, notWhole } = stepsFrom(answer.value.stretches, doses.map(({ time }) => time), milligrams)
    onTake(steps.map(step => ({ from: step.from, doses: writeDoses(step.doses) })))
    setTold([answer.value.says, answer.value.note.text, ...answer.value.alerts.map(({ says }) => says), ...(notWhole.length === 0 ? [] : [t`Not in half pieces on: ${notWhole.join(', ')}`]), ...(way === 'up' ? [t`It starts from the label’s first step, not from the present dose.`] : [])].join(' '))
  }
  return (
    <details className={css['suggest']}>
      <summary><Trans>A calendar to consider</Trans></summary>
      <div className={css['two']}>
        <DateField label={<Trans>First day</Trans>} value={firstDay} onChange={setFirstDay} precisions={['day']} />
        <NumberLine label={<Trans>Taken for</Trans>} unit={t`days`} value={takenDays} onLeave={value => setTakenDays(value ?? undefined)} limits={{ lowest: 0, highest: 36500, whole: true }} />
        <NumberLine label={<Trans>Aim, going up</Trans>} unit="mg" value={target} onLeave={value => setTarget(value ?? undefined)} />
      </div>
      <span className={css['choices']}>
        <Button left={present === undefined || firstDay === undefined ? t`Pieces and a first day` : undefined} onPress={() => void suggest('down')}><Trans>Steps down</Trans></Button>
        <Button left={firstDay === undefined ? t`A first day` : undefined} onPress={() => void suggest('up')}><Trans>Steps up</Trans></Button>
      </span>
      {told !== undefined && <p role="status" lang="en">{told}</p>}
    </details>
  )
}
