import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useWrite } from '#device/use-log.ts'
import { MEDICINE_IDS } from '#clinical/medicine-ids.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { Select } from '#ui/Select.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { TextField } from '#ui/TextField.tsx'
import { NumberLine } from '#features/assessment/clinic/NumberLine.tsx'
import { noteMedicine, noteTreatment, treatmentForms } from '#features/treatments/treatment.ts'
import type { Treatment } from '#features/treatments/treatment.ts'
import type { Noted } from '#features/treatments/treatments.ts'
import css from './DecidePlan.module.css'
import { FORMS } from './Treatments.tsx'

type Form = Treatment['form'] | 'medicine'

/** Notes a treatment or a medicine with its dates, as exactly as they are known; or says an earlier note anew. */
export function NoteTreatment({ before, onDone }: { before?: Noted; onDone: () => void }) {
  const { t, i18n } = useLingui()
  const write = useWrite()
  const today = useToday()
  const noted = before?.told.body
  const [form, setForm] = useState<Form | undefined>(before === undefined ? undefined : before.is === 'medicine' ? 'medicine' : before.told.body.form)
  const [medicine, setMedicine] = useState<string | undefined>(before?.is === 'medicine' ? before.told.body.medicine : undefined)
  const [milligrams, setMilligrams] = useState<number | undefined>(before?.is === 'medicine' ? before.told.body.milligramsPerDay : undefined)
  const [what, setWhat] = useState(noted?.what ?? '')
  const [is, setIs] = useState<'given' | 'agreed'>(noted?.is ?? 'given')
  const [from, setFrom] = useState<string | undefined>(noted?.from)
  const [lasts, setLasts] = useState<'day' | 'still' | 'until'>(noted?.to === undefined ? (before?.is === 'medicine' ? 'still' : 'day') : noted.to === 'still' ? 'still' : 'until')
  const [to, setTo] = useState<string | undefined>(noted?.to === 'still' ? undefined : noted?.to)
  const [problem, setProblem] = useState<string>()
  useOpenEntry(true)
  const nameOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
  const named = form === 'medicine' && medicine !== undefined && what.trim() === '' ? nameOf(medicine) : what.trim()
  const left = form === undefined ? t`What kind?` : form === 'medicine' && medicine === undefined ? t`Which medicine?` : named === '' ? t`What, in a few words` : from === undefined ? t`From when?` : lasts === 'until' && to === undefined ? t`Until when?` : undefined
  const keep = async (): Promise<void> => {
    if (form === undefined || from === undefined) return
    const when = { is, from, ...(lasts === 'still' ? { to: 'still' as const } : lasts === 'until' && to !== undefined ? { to } : {}) }
    const decided = form === 'medicine'
      ? noteMedicine({ medicine: medicine ?? 'other', what: named, ...(milligrams === undefined ? {} : { milligramsPerDay: milligrams }), ...when }, before?.is === 'medicine' ? before.told : undefined)
      : noteTreatment({ form, what: named, ...when }, before?.is === 'treatment' ? before.told : undefined)
    const done = decided.ok ? await write(decided.value) : decided
    if (done.ok || done.problem.advice === 'wait') onDone()
    else setProblem(done.problem.code === 'treatment.ends-before-start' ? t`It ends before it starts. Which date is right?` : t`That was not kept: ${done.problem.code}`)
  }
  const kinds: readonly Form[] = before === undefined ? ['medicine', ...treatmentForms] : before.is === 'medicine' ? ['medicine'] : treatmentForms
  return (
    <Sheet asks title={before === undefined ? <Trans>A treatment or a medicine</Trans> : <Trans>Say it anew</Trans>}>
      <Select label={<Trans>Kind</Trans>} none={t`Choose`} value={form} onChange={setForm} choices={kinds.map(value => ({ value, name: value === 'medicine' ? t`Medicine` : i18n._(FORMS[value]) }))} />
      {form === 'medicine' && (
        <div className={css['two']}>
          <Select label={<Trans>Medicine</Trans>} none={t`Choose`} value={medicine} onChange={setMedicine} choices={MEDICINE_IDS.map(value => ({ value, name: nameOf(value) }))} />
          <NumberLine label={<Trans>In a day</Trans>} unit="mg" value={milligrams} onLeave={value => setMilligrams(value ?? undefined)} />
        </div>
      )}
      <TextField label={form === 'medicine' ? <Trans>As it stands on the packet</Trans> : <Trans>What</Trans>} optional={form === 'medicine' ? <Trans>may be left</Trans> : undefined} value={what} onChange={setWhat} maxLength={200} />
      <ChooseOne label={t`Given or agreed`} chosen={is} onChoose={chosen => setIs(chosen ?? 'given')} choices={[{ value: 'given', name: t`Given` }, { value: 'agreed', name: t`Agreed, not yet given` }]} />
      <DateField label={<Trans>From</Trans>} value={from} onChange={setFrom} {...(is === 'given' ? { max: today } : {})} />
      <ChooseOne label={t`How long`} chosen={lasts} onChoose={chosen => setLasts(chosen ?? 'day')} choices={[{ value: 'day', name: form === 'medicine' ? t`End not known` : t`One day` }, { value: 'still', name: t`It goes on` }, { value: 'until', name: t`Until` }]} />
      {lasts === 'until' && <DateField label={<Trans>Until</Trans>} value={to} onChange={setTo} />}
      {problem !== undefined && <p role="alert">{problem}</p>}
      <span className={css['choices']}>
        <Button kind="main" left={left} onPress={() => void keep()}><Trans>Keep it</Trans></Button>
        <Button kind="quiet" onPress={onDone}><Trans>Not now</Trans></Button>
      </span>
    </Sheet>
  )
}
