import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation, useParams } from 'wouter'
import { MEDICINE_IDS } from '#clinical/medicine-ids.ts'
import { screenAbout, useDraft, useForgetDrafts } from '#device/use-draft.ts'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { Fold } from '#features/episodes/person/Fold.tsx'
import { todayHere } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { TypedBefore } from '#features/limb/person/TypedBefore.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useMedicineSays } from '#features/medicine-words/person/use-medicine-says.ts'
import { nameOfMedicine } from '../medicine-names.ts'
import { medicineIn } from '../recognised.ts'
import type { ListedMedicine, PieceForm, Use } from '../regimen.ts'
import { listMedicine, medicineListed, pieceForms, uses } from '../regimen.ts'
import { regimensOf } from '../regimens.ts'
import { DoseTimes } from './DoseTimes.tsx'
import css from './Medicines.module.css'
import { FORM_NAMES, USE_NAMES } from './medicine-words.ts'
import { NumberField } from './NumberField.tsx'
import { TakeBackLine } from './TakeBackLine.tsx'

/** What stands in the word list and is no medicine that somebody takes. */
const NOT_TAKEN: readonly string[] = ['alcohol', 'grapefruit', 'live-vaccine', 'neuromuscular-blocker', 'other']
const CHOICES = MEDICINE_IDS.filter(id => !NOT_TAKEN.includes(id) && !id.startsWith('other-'))

/** A line of the own list: what stands on the packet, when it is taken, how much. Nothing is worked out from it that is not shown. */
export function DescribeMedicine() {
  const { t } = useLingui()
  const { id } = useParams<{ id?: EntryId }>()
  const before = regimensOf(useFolded()).find(one => one.id === id)
  if (id !== undefined && before?.is !== 'own') return <Page back={{ to: '/medicines/list', name: t`Back to my list` }} title={<Trans>This medicine is not on your list</Trans>} />
  return <Line before={before?.is === 'own' ? before : undefined} />
}

function Line({ before }: { before: Extract<ReturnType<typeof regimensOf>[number], { is: 'own' }> | undefined }) {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const says = useMedicineSays()
  const names = CHOICES.map(value => ({ value, name: says(nameOfMedicine(value)).words })).toSorted((one, other) => one.name.localeCompare(other.name, i18n.locale))
  const old = before?.body
  const screen = screenAbout(`medicine ${before?.id ?? ''}`, before?.told)
  const forget = useForgetDrafts(screen)
  const [packet, setPacket] = useDraft(screen, 'packet', old?.packet ?? '')
  // Nothing chosen by hand: what the packet says, shown in the list as it is typed.
  const [chosen, setChosen] = useDraft<{ readonly medicine: string | undefined } | undefined>(screen, 'chosen', old === undefined || old.medicine === 'other' ? undefined : { medicine: old.medicine })
  const read = medicineIn(packet)
  const medicine = chosen === undefined ? (read !== undefined && CHOICES.includes(read) ? read : undefined) : chosen.medicine
  const [use, setUse] = useDraft<Use>(screen, 'use', old?.use ?? 'preventive')
  const [form, setForm] = useDraft<PieceForm>(screen, 'form', old?.form ?? 'tablet')
  const [milligrams, setMilligrams] = useDraft(screen, 'milligrams', old?.milligrams)
  const [doses, setDoses] = useDraft<ListedMedicine['doses']>(screen, 'doses', old?.doses ?? [{ time: '08:00', pieces: 1 }])
  const [most, setMost] = useDraft(screen, 'most', old?.most)
  const [hoursBetween, setHoursBetween] = useDraft(screen, 'hoursBetween', old?.hoursBetween)
  const [from, setFrom] = useDraft(screen, 'from', old?.from)
  const [to, setTo] = useDraft(screen, 'to', old?.to)
  const [note, setNote] = useDraft(screen, 'note', old?.note ?? '')
  useOpenEntry(packet !== (old?.packet ?? ''))
  const rescue = use === 'rescue'
  const left = packet.trim() === '' ? t`First the name on the packet` : !rescue && doses.some(dose => dose.time === '') ? t`A time is missing` : undefined
  const keep = async (): Promise<void> => {
    const said: ListedMedicine = {
      medicine: medicine ?? 'other', packet: packet.trim(), use, form, doses: rescue ? [] : doses,
      ...(milligrams === undefined || milligrams === 0 ? {} : { milligrams }), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }),
      ...(rescue && most !== undefined && most >= 1 ? { most: Math.round(most) } : {}), ...(rescue && hoursBetween !== undefined && hoursBetween > 0 ? { hoursBetween } : {}),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    }
    if (!(await say(listMedicine(said, before?.told, telling)))) return
    forget()
    go('/medicines/list')
  }
  return (
    <Page
      back={{ to: '/medicines/list', name: t`Back to my list` }} top={<Trans>My list</Trans>} title={before === undefined ? <Trans>What do you take?</Trans> : <Trans>Change this line</Trans>}
      lead={<Trans>It is a record of what you take. It changes nothing that was prescribed.</Trans>}
      dock={<Foot><Button kind="main" wide left={left} onPress={() => void keep()}><Trans>Keep it</Trans></Button></Foot>}
    >
      <TypedBefore screen={screen} />
      <TextField label={<Trans>The name on the packet</Trans>} hint={<Trans>With its strength, for example: Baclofen 10 mg</Trans>} value={packet} onChange={setPacket} maxLength={120} />
      <Select label={<Trans>What is in it</Trans>} none={t`Something else, or I do not know`} value={medicine} onChange={one => setChosen({ medicine: one })} choices={names} />
      <ChooseOne label={t`When do you take it?`} chosen={use} onChoose={chosen => setUse(chosen ?? use)} choices={uses.map(value => ({ value, name: i18n._(USE_NAMES[value]) }))} />
      <Select label={<Trans>One piece is</Trans>} none={i18n._(FORM_NAMES.other)} value={form === 'other' ? undefined : form} onChange={chosen => setForm(chosen ?? 'other')} choices={pieceForms.filter(value => value !== 'other').map(value => ({ value, name: i18n._(FORM_NAMES[value]) }))} />
      {!rescue && <DoseTimes doses={doses} onChange={setDoses} />}
      {rescue && (
        <div className={css['pair']}>
          <NumberField label={<Trans>Most times a day</Trans>} optional={<Trans>if somebody said so</Trans>} value={most} onChange={setMost} />
          <NumberField label={<Trans>Hours between two</Trans>} optional={<Trans>if somebody said so</Trans>} value={hoursBetween} onChange={setHoursBetween} />
        </div>
      )}
      <Fold title={t`Since when, until when`}>
        <DateField label={<Trans>Since</Trans>} optional={<Trans>if you like</Trans>} value={from} onChange={setFrom} />
        <DateField label={<Trans>The last day</Trans>} hint={<Trans>Only if you no longer take it. Do not stop a medicine on your own because of this list.</Trans>} value={to} max={todayHere()} onChange={setTo} />
      </Fold>
      <Fold title={t`A note, and milligrams`}>
        <NumberField label={<Trans>Milligrams in one piece</Trans>} optional={<Trans>if you like</Trans>} value={milligrams} onChange={setMilligrams} />
        <TextField label={<Trans>A note</Trans>} optional={<Trans>if you like</Trans>} value={note} onChange={setNote} maxLength={120} />
      </Fold>
      {before !== undefined && <TakeBackLine told={before.told} kind={medicineListed} to="/medicines/list" />}
      <VoiceChoice voice={voice} onChange={setVoice} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}
