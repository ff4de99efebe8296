import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation, useParams } from 'wouter'
import { screenAbout, useDraft, useForgetDrafts } from '#device/use-draft.ts'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import { Button } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { todayHere } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { TypedBefore } from '#features/limb/person/TypedBefore.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { knownBy } from '#features/limb/telling.ts'
import { useSay } from '#features/limb/person/use-say.tsx'
import { TakeBackLine } from '#features/medicines/person/TakeBackLine.tsx'
import { noteTreatment, treatmentNoted } from '#features/treatments/treatment.ts'
import type { ProcedureForm } from '../procedures.ts'
import { procedureForms, proceduresOf } from '../procedures.ts'
import { PROCEDURE_NAMES } from './procedure-words.ts'

const COURSES: readonly ProcedureForm[] = ['tens', 'rtms']

/** Adds an injection, a block, an operation or a course, or changes one the person wrote. */
export function AddProcedure() {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const { id } = useParams<{ id?: EntryId }>()
  const before = proceduresOf(useFolded()).find(one => one.id === id)
  const old = before?.told.body
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const screen = screenAbout(`procedure ${id ?? ''}`, before?.told)
  const forget = useForgetDrafts(screen)
  const [form, setForm] = useDraft<ProcedureForm | undefined>(screen, 'form', before?.form)
  const [what, setWhat] = useDraft(screen, 'what', old?.what ?? '')
  const [is, setIs] = useDraft(screen, 'is', old?.is ?? 'given')
  const [from, setFrom] = useDraft<string | undefined>(screen, 'from', old?.from)
  const [to, setTo] = useDraft<string | undefined>(screen, 'to', old?.to === 'still' ? undefined : old?.to)
  const [detail, setDetail] = useDraft(screen, 'detail', old?.detail ?? '')
  useOpenEntry(form !== undefined || what !== '')
  const left = form === undefined ? t`First choose what it is` : from === undefined ? t`First a day, a month or a year` : undefined
  const keep = async (): Promise<void> => {
    if (form === undefined || from === undefined) return
    const course = COURSES.includes(form)
    const said = noteTreatment({
      form, is, from, what: what.trim() === '' ? i18n._(PROCEDURE_NAMES[form]) : what.trim(), ...(old?.limb === undefined ? {} : { limb: old.limb }),
      ...(course ? { to: to ?? ('still' as const) } : {}), ...(detail.trim() === '' ? {} : { detail: detail.trim() }),
    }, before?.told)
    if (!(await say(said.ok ? { ok: true, value: said.value.map(one => ({ ...one, ...knownBy(telling) })) } : said))) return
    forget()
    go(before === undefined ? '/procedures' : `/procedures/${before.id}`)
  }
  return (
    <Page
      back={{ to: before === undefined ? '/procedures' : `/procedures/${before.id}`, name: t`Back` }} top={<Trans>Injections, pump, procedures</Trans>} title={<Trans>What was it?</Trans>}
      dock={<Foot><Button kind="main" wide left={left} onPress={() => void keep()}><Trans>Keep it</Trans></Button></Foot>}
    >
      <TypedBefore screen={screen} />
      <ChooseOne layout="columns" label={t`What was it?`} chosen={form} onChoose={setForm} choices={procedureForms.map(value => ({ value, name: i18n._(PROCEDURE_NAMES[value]) }))} />
      <ChooseOne label={t`Done or agreed`} chosen={is} onChoose={chosen => setIs(chosen ?? is)} choices={[{ value: 'given', name: t`It was done` }, { value: 'agreed', name: t`It is agreed` }]} />
      <DateField label={form !== undefined && COURSES.includes(form) ? <Trans>From</Trans> : <Trans>When</Trans>} value={from} onChange={setFrom} {...(is === 'given' ? { max: todayHere() } : {})} />
      {form !== undefined && COURSES.includes(form) && <DateField label={<Trans>Until</Trans>} optional={<Trans>if it has ended</Trans>} value={to} onChange={setTo} />}
      <TextField label={<Trans>A name for it</Trans>} optional={<Trans>if you like</Trans>} hint={<Trans>For example: Injection 3, forearm</Trans>} value={what} onChange={setWhat} maxLength={200} />
      <TextField label={<Trans>What was done</Trans>} optional={<Trans>if you know</Trans>} value={detail} onChange={setDetail} maxLength={200} />
      {before !== undefined && <TakeBackLine told={before.told} kind={treatmentNoted} to="/procedures" />}
      <VoiceChoice voice={voice} onChange={setVoice} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}
