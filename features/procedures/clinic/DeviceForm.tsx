import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useWrite } from '#device/use-log.ts'
import type { Draft } from '#log/draft.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { Select } from '#ui/Select.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Device, Stimulator } from '../device.ts'
import { describeDevice, noteRefill, stimulatorSorts } from '../device.ts'
import type { PumpNow } from '../devices.ts'
import { STIMULATOR_NAMES } from '../person/procedure-words.ts'
import css from './Devices.module.css'

const present = <Fields extends object>(fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as Fields

/** Notes a pump or a stimulator as it stands on its card, or says it anew. */
export function DeviceForm({ device, before, onDone }: { device: 'pump' | 'stimulator'; before?: Told<Device>; onDone: () => void }) {
  const { t, i18n } = useLingui()
  const today = useToday()
  const old = before?.body
  const pump = old?.device === 'pump' ? old : undefined
  const stimulator = old?.device === 'stimulator' ? old : undefined
  const [texts, setTexts] = useState({ drug: pump?.drug ?? '', strength: pump?.strength ?? '', perDay: pump?.perDay ?? '', model: old?.model ?? '', place: old?.place ?? '' })
  const [sort, setSort] = useState<Stimulator['sort']>(stimulator?.sort ?? 'not-known')
  const [lastRefill, setLastRefill] = useState(pump?.lastRefill)
  const [nextRefill, setNextRefill] = useState(pump?.nextRefill)
  const [batteryUntil, setBatteryUntil] = useState(stimulator?.batteryUntil)
  const [to, setTo] = useState(old?.to)
  const field = (key: keyof typeof texts, label: ReactNode) => <TextField label={label} value={texts[key]} onChange={text => setTexts({ ...texts, [key]: text })} maxLength={120} />
  const said = (): Device => {
    const shared = { model: texts.model.trim(), place: texts.place.trim(), from: old?.from, to }
    return (device === 'pump'
      ? { device, ...present({ ...shared, drug: texts.drug.trim(), strength: texts.strength.trim(), perDay: texts.perDay.trim(), lastRefill, nextRefill }) }
      : { device, sort, ...present({ ...shared, batteryUntil }) }) as Device
  }
  return (
    <Kept title={device === 'pump' ? <Trans>Pump</Trans> : <Trans>Stimulator</Trans>} decide={() => describeDevice(said(), before)} onDone={onDone}>
      <div className={css['two']}>
        {device === 'pump' && <>{field('drug', <Trans>What is in it</Trans>)}{field('strength', <Trans>Strength</Trans>)}{field('perDay', <Trans>Dose a day</Trans>)}</>}
        {device === 'stimulator' && <Select label={<Trans>It works on</Trans>} none={t`Choose`} value={sort} onChange={chosen => setSort(chosen ?? 'not-known')} choices={stimulatorSorts.map(value => ({ value, name: i18n._(STIMULATOR_NAMES[value]) }))} />}
        {field('model', <Trans>Model</Trans>)}
        {field('place', <Trans>Where it lies</Trans>)}
        {device === 'pump' && <DateField label={<Trans>Last refill</Trans>} value={lastRefill} onChange={setLastRefill} precisions={['day']} max={today} />}
        {device === 'pump' && <DateField label={<Trans>To be filled before</Trans>} value={nextRefill} onChange={setNextRefill} precisions={['day']} />}
      </div>
      {device === 'stimulator' && <DateField label={<Trans>Battery until about</Trans>} value={batteryUntil} onChange={setBatteryUntil} />}
      {before !== undefined && <DateField label={<Trans>Taken out</Trans>} optional={<Trans>only if it is no longer there</Trans>} value={to} onChange={setTo} max={today} />}
    </Kept>
  )
}

/** Notes a refill: without the next date the person’s countdown ends and says that it is not known. */
export function RefillForm({ pump, onDone }: { pump: PumpNow; onDone: () => void }) {
  const today = useToday()
  const [on, setOn] = useState<string | undefined>(today)
  const [next, setNext] = useState<string>()
  const [strength, setStrength] = useState(pump.strength ?? '')
  const [perDay, setPerDay] = useState(pump.perDay ?? '')
  const { t } = useLingui()
  return (
    <Kept title={<Trans>A refill</Trans>} left={on === undefined ? t`On which day?` : undefined} decide={() => noteRefill({ pump: pump.id, on: on ?? today, ...present({ next, strength: strength.trim(), perDay: perDay.trim() }) } as Parameters<typeof noteRefill>[0], today)} onDone={onDone}>
      <div className={css['two']}>
        <DateField label={<Trans>On</Trans>} value={on} onChange={setOn} precisions={['day']} max={today} />
        <DateField label={<Trans>To be filled again before</Trans>} hint={<Trans>Without it nobody is reminded.</Trans>} value={next} onChange={setNext} precisions={['day']} />
        <TextField label={<Trans>Strength</Trans>} value={strength} onChange={setStrength} maxLength={120} />
        <TextField label={<Trans>Dose a day</Trans>} value={perDay} onChange={setPerDay} maxLength={120} />
      </div>
    </Kept>
  )
}

function Kept({ title, left, decide, onDone, children }: { title: ReactNode; left?: string | undefined; decide: () => Outcome<Draft[]>; onDone: () => void; children: ReactNode }) {
  const { t } = useLingui()
  const write = useWrite()
  const [problem, setProblem] = useState<string>()
  useOpenEntry(true)
  const keep = async (): Promise<void> => {
    const decided = decide()
    const done = decided.ok ? await write(decided.value) : decided
    if (done.ok || done.problem.advice === 'wait') onDone()
    else setProblem(done.problem.code === 'refill.next-before-last' ? t`The next refill lies before the last one. Which date is right?` : t`That was not kept: ${done.problem.code}`)
  }
  return (
    <Sheet asks title={title}>
      {children}
      {problem !== undefined && <p role="alert">{problem}</p>}
      <span className={css['choices']}>
        <Button kind="main" left={left} onPress={() => void keep()}><Trans>Keep it</Trans></Button>
        <Button kind="quiet" onPress={onDone}><Trans>Not now</Trans></Button>
      </span>
    </Sheet>
  )
}
