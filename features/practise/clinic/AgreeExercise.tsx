/** Agreeing one exercise with the person, or changing one that was agreed. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useWrite } from '#device/use-log.ts'
import { daysLater } from '#log/time.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { Select } from '#ui/Select.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { TextArea, TextField } from '#ui/TextField.tsx'
import { NumberLine } from '#features/assessment/clinic/NumberLine.tsx'
import { agreeExercise, endExercise, LONGEST_MINUTES, MOST_TIMES, NUMBERS_FOR, practices } from '../exercise.ts'
import type { Exercise, Practice } from '../exercise.ts'
import { PRACTICE_NAMES, TEXTURE_NAMES } from '../person/practice-words.ts'
import type { Practising } from '../programme.ts'
import { ModuleStanding } from './ModuleStanding.tsx'
import css from './ReadPractice.module.css'

/** What the record says of the module stands above the fields; the person reads name and words as they are written here. */
export function AgreeExercise({ before, onDone }: { before?: Practising; onDone: () => void }) {
  const { t, i18n } = useLingui()
  const write = useWrite()
  const today = useToday()
  const known = before?.exercise
  const [practice, setPractice] = useState<Practice | undefined>(known?.practice)
  const [name, setName] = useState(known?.name ?? '')
  const [how, setHow] = useState(known?.how ?? '')
  const [minutes, setMinutes] = useState<number | null>(known?.minutes ?? null)
  const [times, setTimes] = useState<number | null>(known?.timesPerDay ?? null)
  const [from, setFrom] = useState<string | undefined>(known?.from ?? today)
  const [until, setUntil] = useState<string | undefined>(known?.until)
  const [level, setLevel] = useState<number | null>(known?.level ?? null)
  const [numbers, setNumbers] = useState(known?.numbersUntil !== undefined && known.numbersUntil >= today)
  const [problem, setProblem] = useState<string>()
  useOpenEntry(true)
  const left = practice === undefined ? t`What is practised?` : name.trim() === '' ? t`A name in the person’s words` : minutes === null || times === null ? t`How long, and how often?` : from === undefined ? t`From when?` : undefined
  const send = async (decided: ReturnType<typeof agreeExercise>): Promise<void> => {
    const done = decided.ok ? await write(decided.value) : decided
    if (done.ok || done.problem.advice === 'wait') onDone()
    else setProblem(done.problem.code === 'exercise.ends-before-start' ? t`It ends before it begins. Which date is right?` : t`That was not kept: ${done.problem.code}`)
  }
  const keep = (): void => {
    if (practice === undefined || minutes === null || times === null || from === undefined) return
    const numbersUntil = numbers ? (known?.numbersUntil ?? [daysLater(from, NUMBERS_FOR.value), daysLater(today, NUMBERS_FOR.value)].sort()[0]) : undefined
    const said: Exercise = {
      practice, name, minutes, timesPerDay: times, from, ...(how.trim() === '' ? {} : { how: how.trim() }), ...(until === undefined ? {} : { until }),
      ...(practice === 'touch-ladder' && level !== null ? { level } : {}), ...(numbersUntil === undefined ? {} : { numbersUntil }),
    }
    void send(agreeExercise(said, before?.told))
  }
  return (
    <Sheet asks title={before === undefined ? <Trans>Agree something to practise</Trans> : <Trans>Change what was agreed</Trans>}>
      <Select label={<Trans>What is practised</Trans>} none={t`Choose`} value={practice} onChange={setPractice} choices={practices.map(value => ({ value, name: i18n._(PRACTICE_NAMES[value]) }))} />
      {practice !== undefined && <ModuleStanding practice={practice} />}
      <TextField label={<Trans>Its name, as the person reads it</Trans>} value={name} onChange={setName} maxLength={80} />
      <TextArea label={<Trans>How it is done, in plain words</Trans>} optional={<Trans>may be left</Trans>} value={how} onChange={setHow} maxLength={500} />
      <div className={css['two']}>
        <NumberLine label={<Trans>Each time</Trans>} unit="min" value={minutes ?? undefined} onLeave={setMinutes} limits={{ lowest: 1, highest: LONGEST_MINUTES, whole: true }} />
        <NumberLine label={<Trans>Times a day</Trans>} unit="" value={times ?? undefined} onLeave={setTimes} limits={{ lowest: 1, highest: MOST_TIMES, whole: true }} />
      </div>
      {practice === 'touch-ladder' && <NumberLine label={<Trans>Rung of the ladder, 1 to 12</Trans>} unit="" value={level ?? undefined} onLeave={setLevel} limits={{ lowest: 1, highest: TEXTURE_NAMES.length, whole: true }} />}
      <div className={css['two']}>
        <DateField label={<Trans>From</Trans>} precisions={['day']} value={from} onChange={setFrom} />
        <DateField label={<Trans>Until</Trans>} precisions={['day']} optional={<Trans>may be left</Trans>} value={until} onChange={setUntil} />
      </div>
      <ChooseOne label={t`Pain in numbers`} chosen={numbers ? 'asked' : 'short'} onChoose={chosen => setNumbers(chosen === 'asked')} choices={[{ value: 'short', name: t`One short answer after each session` }, { value: 'asked', name: t`Also pain before and during, once a day, for four weeks` }]} />
      {problem !== undefined && <p role="alert">{problem}</p>}
      <span className={css['choices']}>
        <Button kind="main" left={left} onPress={keep}><Trans>Agree it</Trans></Button>
        {before !== undefined && <Button onPress={() => void send(endExercise(before.told, daysLater(today, -1)))}><Trans>End it today</Trans></Button>}
        <Button kind="quiet" onPress={onDone}><Trans>Not now</Trans></Button>
      </span>
    </Sheet>
  )
}
