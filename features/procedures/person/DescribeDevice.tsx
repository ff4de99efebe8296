import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation, useParams } from 'wouter'
import { useToday } from '#device/use-clock.ts'
import { screenAbout, useDraft, useForgetDrafts } from '#device/use-draft.ts'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { TypedBefore } from '#features/limb/person/TypedBefore.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { TakeBackLine } from '#features/medicines/person/TakeBackLine.tsx'
import type { Device, Pump, Stimulator } from '../device.ts'
import { describeDevice, deviceDescribed, stimulatorSorts } from '../device.ts'
import { pumpsOf, stimulatorsOf } from '../devices.ts'
import css from './Procedures.module.css'
import { STIMULATOR_NAMES } from './procedure-words.ts'

/** A new pump. */
export function NewPump() {
  return <PumpForm before={undefined} />
}

/** A new stimulator. */
export function NewStimulator() {
  return <StimulatorForm before={undefined} />
}

/** A device that is noted, to be changed. */
export function ChangeDevice() {
  const { t } = useLingui()
  const { id } = useParams<{ id: EntryId }>()
  const folded = useFolded()
  const today = useToday()
  const pump = pumpsOf(folded, today).find(one => one.id === id)
  const stimulator = stimulatorsOf(folded, today).find(one => one.id === id)
  if (pump !== undefined) return <PumpForm before={pump.told} />
  if (stimulator !== undefined) return <StimulatorForm before={stimulator.told} />
  return <Page back={{ to: '/procedures', name: t`Back to procedures` }} title={<Trans>This device is not noted</Trans>} />
}

function useKeep(before: Told<Device> | undefined, screen: string) {
  const [, go] = useLocation()
  const { say, problem } = useSay()
  const { telling, voice, setVoice } = useVoice()
  const forget = useForgetDrafts(screen)
  const keep = async (said: Device): Promise<void> => {
    if (!(await say(describeDevice(said, before, telling)))) return
    forget()
    go('/procedures')
  }
  return { keep, problem, voice, setVoice }
}

const some = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())
const present = <Fields extends object>(fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields

function PumpForm({ before }: { before: Told<Pump> | undefined }) {
  const { t } = useLingui()
  const screen = screenAbout(`pump ${before?.id ?? ''}`, before)
  const { keep, problem, voice, setVoice } = useKeep(before, screen)
  const today = useToday()
  const old = before?.body
  const [drug, setDrug] = useDraft<'baclofen' | 'other' | undefined>(screen, 'drug', old?.drug === undefined ? undefined : old.drug === 'baclofen' ? 'baclofen' : 'other')
  const [other, setOther] = useDraft(screen, 'other', old?.drug === undefined || old.drug === 'baclofen' ? '' : old.drug)
  const [strength, setStrength] = useDraft(screen, 'strength', old?.strength ?? '')
  const [perDay, setPerDay] = useDraft(screen, 'perDay', old?.perDay ?? '')
  const [model, setModel] = useDraft(screen, 'model', old?.model ?? '')
  const [place, setPlace] = useDraft(screen, 'place', old?.place ?? '')
  const [lastRefill, setLastRefill] = useDraft(screen, 'lastRefill', old?.lastRefill)
  const [nextRefill, setNextRefill] = useDraft(screen, 'nextRefill', old?.nextRefill)
  const [to, setTo] = useDraft(screen, 'to', old?.to)
  useOpenEntry(true)
  const body = (): Device => ({ device: 'pump', ...present({ drug: drug === 'baclofen' ? 'baclofen' : drug === 'other' ? some(other) : undefined, strength: some(strength), perDay: some(perDay), model: some(model), place: some(place), from: old?.from, to, lastRefill, nextRefill }) } as Device)
  return (
    <Page
      back={{ to: '/procedures', name: t`Back to procedures` }} top={<Trans>Pump</Trans>} title={<Trans>What stands on your pump card?</Trans>} lead={<Trans>Copy it from the card of the pump team. Leave out what you do not know.</Trans>}
      dock={<Foot><Button kind="main" wide onPress={() => void keep(body())}><Trans>Keep it</Trans></Button></Foot>}
    >
      <TypedBefore screen={screen} />
      <div className={css['part']}><h2><Trans>What is in it</Trans></h2><ChooseOne label={t`What is in it`} chosen={drug} onChoose={setDrug} choices={[{ value: 'baclofen', name: t`Baclofen` }, { value: 'other', name: t`Something else` }]} /></div>
      {drug === 'other' && <TextField label={<Trans>Its name</Trans>} value={other} onChange={setOther} maxLength={120} />}
      <TextField label={<Trans>Strength</Trans>} hint={<Trans>For example: 2000 micrograms in 1 mL</Trans>} value={strength} onChange={setStrength} maxLength={120} />
      <TextField label={<Trans>Dose a day</Trans>} hint={<Trans>For example: 320 micrograms</Trans>} value={perDay} onChange={setPerDay} maxLength={120} />
      <DateField label={<Trans>Last refill</Trans>} value={lastRefill} onChange={setLastRefill} precisions={['day']} max={today} />
      <DateField label={<Trans>It must be refilled before</Trans>} value={nextRefill} onChange={setNextRefill} precisions={['day']} />
      <TextField label={<Trans>Model</Trans>} value={model} onChange={setModel} maxLength={120} />
      <TextField label={<Trans>Where it lies</Trans>} hint={<Trans>For example: belly, left</Trans>} value={place} onChange={setPlace} maxLength={120} />
      {before !== undefined && <DateField label={<Trans>It was taken out</Trans>} optional={<Trans>only if it is no longer there</Trans>} value={to} onChange={setTo} max={today} />}
      <Banner kind="info" title={<Trans>Do not rely on Frond for your refill; it is a second net.</Trans>} />
      {before !== undefined && <TakeBackLine told={before} kind={deviceDescribed} to="/procedures" />}
      <VoiceChoice voice={voice} onChange={setVoice} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}

function StimulatorForm({ before }: { before: Told<Stimulator> | undefined }) {
  const { t, i18n } = useLingui()
  const screen = screenAbout(`stimulator ${before?.id ?? ''}`, before)
  const { keep, problem, voice, setVoice } = useKeep(before, screen)
  const today = useToday()
  const old = before?.body
  const [sort, setSort] = useDraft<Stimulator['sort']>(screen, 'sort', old?.sort ?? 'not-known')
  const [model, setModel] = useDraft(screen, 'model', old?.model ?? '')
  const [place, setPlace] = useDraft(screen, 'place', old?.place ?? '')
  const [batteryUntil, setBatteryUntil] = useDraft(screen, 'batteryUntil', old?.batteryUntil)
  const [to, setTo] = useDraft(screen, 'to', old?.to)
  useOpenEntry(true)
  return (
    <Page
      back={{ to: '/procedures', name: t`Back to procedures` }} top={<Trans>Stimulator</Trans>} title={<Trans>What stands on its card?</Trans>} lead={<Trans>Leave out what you do not know.</Trans>}
      dock={<Foot><Button kind="main" wide onPress={() => void keep({ device: 'stimulator', sort, ...present({ model: some(model), place: some(place), from: old?.from, to, batteryUntil }) } as Device)}><Trans>Keep it</Trans></Button></Foot>}
    >
      <TypedBefore screen={screen} />
      <div className={css['part']}><h2><Trans>It works on</Trans></h2><ChooseOne layout="columns" label={t`It works on`} chosen={sort} onChoose={chosen => setSort(chosen ?? 'not-known')} choices={stimulatorSorts.map(value => ({ value, name: i18n._(STIMULATOR_NAMES[value]) }))} /></div>
      <DateField label={<Trans>The battery lasts until about</Trans>} hint={<Trans>As the team told you</Trans>} value={batteryUntil} onChange={setBatteryUntil} />
      <TextField label={<Trans>Model</Trans>} value={model} onChange={setModel} maxLength={120} />
      <TextField label={<Trans>Where it lies</Trans>} value={place} onChange={setPlace} maxLength={120} />
      {before !== undefined && <DateField label={<Trans>It was taken out</Trans>} optional={<Trans>only if it is no longer there</Trans>} value={to} onChange={setTo} max={today} />}
      <Banner kind="info" title={<Trans>Before an MRI: ask the team that looks after it.</Trans>} />
      {before !== undefined && <TakeBackLine told={before} kind={deviceDescribed} to="/procedures" />}
      <VoiceChoice voice={voice} onChange={setVoice} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}
