import { Trans, useLingui } from '@lingui/react/macro'
import { Suspense, lazy, useEffect, useState } from 'react'
import { MEDICINE_IDS } from '#clinical/medicine-ids.ts'
import { useWrite } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseAny, ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { Select } from '#ui/Select.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { TextField } from '#ui/TextField.tsx'
import { speakMedicine } from '#ui/words.tsx'
import { useMe } from '#features/accounts/clinic/me.tsx'
import { NumberLine } from '#features/assessment/clinic/NumberLine.tsx'
import { medicineSays } from '#features/medicine-words/medicine-says.ts'
import { readDoses, writeDoses } from '../dose-text.ts'
import { nameOfMedicine } from '../medicine-names.ts'
import { FORM_NAMES, USE_NAMES } from '../person/medicine-words.ts'
import type { AgreedMedicine, PieceForm, Use } from '../regimen.ts'
import { agreeMedicine, pieceForms, uses } from '../regimen.ts'
import type { Regimen } from '../regimens.ts'
import css from './AgreedMedicines.module.css'

// The formulary is heavy, and asked for only when there is a dose to reach.
const SuggestSteps = lazy(async () => ({ default: (await import('./SuggestSteps.tsx')).SuggestSteps }))

/** One step as it is typed. */
export type TypedStep = { readonly from: string | undefined; readonly doses: string }

/** Agrees a medicine with its doses and steps, by name; the person sees exactly this, and only this. */
export function AgreeMedicine({ before, onDone }: { before?: Regimen; onDone: () => void }) {
  const { t, i18n } = useLingui()
  const write = useWrite()
  const { me } = useMe()
  const old = before?.body
  useEffect(() => void speakMedicine(i18n.locale), [i18n.locale])
  const [medicine, setMedicine] = useState<string | undefined>(old?.medicine)
  const [packet, setPacket] = useState(old?.packet ?? '')
  const [use, setUse] = useState<Use>(old?.use ?? 'preventive')
  const [form, setForm] = useState<PieceForm>(old?.form ?? 'tablet')
  const [milligrams, setMilligrams] = useState(old?.milligrams)
  const [doses, setDoses] = useState(old === undefined ? '' : writeDoses(old.doses))
  const [steps, setSteps] = useState<readonly TypedStep[]>(before?.is === 'agreed' ? before.body.steps.map(step => ({ from: step.from, doses: writeDoses(step.doses) })) : [])
  const [mayWait, setMayWait] = useState(before?.is === 'agreed' ? before.body.mayWait : true)
  const [most, setMost] = useState(old?.most)
  const [hoursBetween, setHoursBetween] = useState(old?.hoursBetween)
  const [to, setTo] = useState(old?.to)
  const [note, setNote] = useState(old?.note ?? '')
  const [problem, setProblem] = useState<string>()
  useOpenEntry(true)
  const rescue = use === 'rescue'
  const read = readDoses(doses)
  const readSteps = steps.map(step => ({ from: step.from, doses: readDoses(step.doses) }))
  const left = medicine === undefined ? t`Which medicine?` : packet.trim() === '' ? t`As it stands on the packet` : rescue ? undefined
    : !read.ok ? t`The doses cannot be read` : read.value.length === 0 && steps.length === 0 ? t`Which doses?` : readSteps.some(step => step.from === undefined || !step.doses.ok) ? t`A step is not complete` : undefined
  const keep = async (): Promise<void> => {
    if (medicine === undefined || !read.ok) return
    const said: AgreedMedicine = {
      medicine, packet: packet.trim(), use, form, by: me.name, mayWait, doses: rescue ? [] : read.value,
      steps: rescue ? [] : readSteps.flatMap(step => (step.from === undefined || !step.doses.ok ? [] : [{ from: step.from, doses: step.doses.value }])).toSorted((one, other) => (one.from < other.from ? -1 : 1)),
      ...(milligrams === undefined ? {} : { milligrams }), ...(old?.from === undefined ? {} : { from: old.from }), ...(to === undefined ? {} : { to }),
      ...(rescue && most !== undefined ? { most } : {}), ...(rescue && hoursBetween !== undefined ? { hoursBetween } : {}), ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(before?.is === 'own' ? { instead: before.id } : before?.is === 'agreed' && before.body.instead !== undefined ? { instead: before.body.instead } : {}),
    }
    const decided = agreeMedicine(said, before?.is === 'agreed' ? before.told : undefined)
    const done = decided.ok ? await write(decided.value) : decided
    if (done.ok || done.problem.advice === 'wait') onDone()
    else setProblem(done.problem.code === 'medicine.steps-out-of-order' ? t`Two steps begin on the same day.` : t`That was not kept: ${done.problem.code}`)
  }
  const put = (place: number, step: TypedStep): void => setSteps(steps.map((one, other) => (other === place ? step : one)))
  return (
    <Sheet asks title={before === undefined ? <Trans>Doses and steps, agreed with the person</Trans> : <Trans>Agree it with the person: {before.body.packet}</Trans>}>
      <div className={css['two']}>
        <Select label={<Trans>Medicine</Trans>} none={t`Choose`} value={medicine} onChange={setMedicine} choices={MEDICINE_IDS.map(value => ({ value, name: medicineSays(i18n, nameOfMedicine(value)).words }))} />
        <TextField label={<Trans>As it stands on the packet</Trans>} value={packet} onChange={setPacket} maxLength={120} />
        <Select label={<Trans>One piece is</Trans>} none={i18n._(FORM_NAMES.other)} value={form === 'other' ? undefined : form} onChange={chosen => setForm(chosen ?? 'other')} choices={pieceForms.filter(value => value !== 'other').map(value => ({ value, name: i18n._(FORM_NAMES[value]) }))} />
        <NumberLine label={<Trans>In one piece</Trans>} unit="mg" value={milligrams} onLeave={value => setMilligrams(value ?? undefined)} />
      </div>
      <ChooseOne label={t`Every day or when needed`} chosen={use} onChoose={chosen => setUse(chosen ?? use)} choices={uses.map(value => ({ value, name: i18n._(USE_NAMES[value]) }))} />
      {rescue ? (
        <div className={css['two']}>
          <NumberLine label={<Trans>Agreed most a day</Trans>} unit={t`times`} value={most} onLeave={value => setMost(value ?? undefined)} limits={{ lowest: 1, highest: 24, whole: true }} />
          <NumberLine label={<Trans>Between two</Trans>} unit="h" value={hoursBetween} onLeave={value => setHoursBetween(value ?? undefined)} limits={{ lowest: 0.5, highest: 72 }} />
        </div>
      ) : (
        <>
          <TextField label={<Trans>Doses of a day, before any step</Trans>} hint={<Trans>Time and pieces: 08:00 1, 14:00 1, 22:00 2</Trans>} value={doses} onChange={setDoses} maxLength={200} problem={read.ok ? undefined : <Trans>Write time and pieces, with a comma and a space between doses.</Trans>} />
          {steps.map((step, place) => (
            <div key={place} className={css['step']}>
              <DateField label={<Trans>From</Trans>} value={step.from} onChange={from => put(place, { ...step, from })} precisions={['day']} />
              <TextField label={<Trans>Doses from then on</Trans>} hint={<Trans>Empty: none</Trans>} value={step.doses} onChange={text => put(place, { ...step, doses: text })} maxLength={200} problem={readDoses(step.doses).ok ? undefined : <Trans>Write time and pieces.</Trans>} />
              <Button kind="quiet" label={t`Take away: step ${place + 1}`} onPress={() => setSteps(steps.filter((_step, other) => other !== place))}><Trans>Take away</Trans></Button>
            </div>
          ))}
          <span className={css['choices']}><Button icon="plus" onPress={() => setSteps([...steps, { from: undefined, doses: steps.at(-1)?.doses ?? doses }])}><Trans>Add a step</Trans></Button></span>
          {medicine !== undefined && milligrams !== undefined && read.ok && read.value.length > 0 && <Suspense><SuggestSteps medicine={medicine} milligrams={milligrams} doses={read.value} onTake={setSteps} /></Suspense>}
          {steps.length > 0 && <ChooseAny label={t`When the person is not ready`} chosen={mayWait ? ['may-wait'] : []} onChoose={chosen => setMayWait(chosen.length > 0)} choices={[{ value: 'may-wait', name: t`A step may wait until you answer` }]} />}
        </>
      )}
      <DateField label={<Trans>The last day</Trans>} optional={<Trans>if there is one</Trans>} value={to} onChange={setTo} />
      <TextField label={<Trans>For the person, in a line</Trans>} optional={<Trans>may be left</Trans>} value={note} onChange={setNote} maxLength={120} />
      {problem !== undefined && <p role="alert">{problem}</p>}
      <span className={css['choices']}>
        <Button kind="main" left={left} onPress={() => void keep()}><Trans>Agree, as {me.name}</Trans></Button>
        <Button kind="quiet" onPress={onDone}><Trans>Not now</Trans></Button>
      </span>
    </Sheet>
  )
}
