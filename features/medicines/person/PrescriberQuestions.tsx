import { Trans, useLingui } from '@lingui/react/macro'
import { msg } from '@lingui/core/macro'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { interactionsAmong } from '#clinical/interactions/interactions.ts'
import type { Severity } from '#clinical/interactions/table.ts'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import { classesOf } from '#clinical/medicine-ids.ts'
import type { MedicineId } from '#clinical/medicine-ids.ts'
import { MEDICINE_IDS } from '#clinical/medicine-ids.ts'
import { formulary } from '#clinical/medicines/formulary.ts'
import type { Mark, Source } from '#clinical/source.ts'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { Fold } from '#features/episodes/person/Fold.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useMedicineSays } from '#features/medicine-words/person/use-medicine-says.ts'
import { askQuestion, questionsOf } from '#features/questions/question.ts'
import type { Regimen } from '../regimens.ts'
import { takenOn } from '../regimens.ts'
import css from './Medicines.module.css'

const STRENGTH: Record<Severity, MessageDescriptor> = {
  contraindicated: msg`The list says: not together.`, avoid: msg`The list says: better not together.`, caution: msg`The list says: together only with care.`, inform: msg`The list says: good to know.`,
}
const CHECKED: Record<Mark, MessageDescriptor> = {
  V: msg`read in its text`, V2: msg`read in a second text`, M: msg`general knowledge, not checked`, 'M-low': msg`uncertain`, D: msg`our own choice, awaits approval`,
}

type Says = ReturnType<typeof useMedicineSays>
type Asked = { readonly key: string; readonly words: string; readonly strength?: string; readonly source: string; readonly lang: 'en' | undefined }

/** What the list asks of this person's medicines: of two together, and of each one. Never an instruction to change anything, and no doses. */
export function PrescriberQuestions() {
  const { t, i18n } = useLingui()
  const taken = takenOn(useFolded(), useToday())
  const says = useMedicineSays()
  const pairs = together(i18n, says, taken)
  const each = taken.map(regimen => ({ regimen, asked: alone(i18n, says, regimen) })).filter(({ asked }) => asked.length > 0)
  const nothing = pairs.length + each.length === 0
  const unknown = taken.filter(({ body }) => body.medicine === 'other')
  return (
    <Page back={{ to: '/medicines', name: t`Back to medicines` }} top={<Trans>Medicines</Trans>} title={nothing ? <Trans>Nothing to ask from this list</Trans> : <Trans>Questions for who prescribes</Trans>} lead={<Trans>They come from what is on your list, and from nothing else.</Trans>}>
      <Banner kind="caution" title={<Trans>Do not change or stop anything because of this page.</Trans>}><Trans>Ask first. Who prescribes it may have good reasons.</Trans></Banner>
      {nothing && <EmptyState title={<Trans>The list knows no question for these</Trans>}><Trans>That does not mean that there is none. A pharmacist can look at them together.</Trans></EmptyState>}
      {pairs.length > 0 && <section><h2><Trans>Together</Trans></h2>{pairs.map(one => <Question key={one.key} asked={one} />)}</section>}
      {each.length > 0 && <section><h2><Trans>One by one</Trans></h2>{each.map(({ regimen, asked }) => <Fold key={regimen.id} title={regimen.body.packet} value={String(asked.length)}>{asked.map(one => <Question key={one.key} asked={one} />)}</Fold>)}</section>}
      {unknown.length > 0 && <p className="soft"><Trans>Not looked at, because the list does not know them: {unknown.map(({ body }) => body.packet).join(', ')}.</Trans></p>}
      <p className="soft"><Trans>Frond’s list of medicines awaits review by a named clinician.</Trans></p>
    </Page>
  )
}

function Question({ asked }: { asked: Asked }) {
  const { t } = useLingui()
  const folded = useFolded()
  const { say } = useSay()
  const { telling } = useVoice()
  const there = questionsOf(folded).some(({ body }) => body.words === asked.words)
  const add = async (): Promise<void> => {
    await say(askQuestion(asked.words, questionsOf(folded), undefined, telling))
  }
  return (
    <article className={css['question']}>
      <h3>{asked.words}</h3>
      {asked.strength !== undefined && <p>{asked.strength}</p>}
      <p lang={asked.lang}>{asked.source}</p>
      <div>{there ? <p><Trans>Among your questions for the next visit.</Trans></p> : <Button label={t`Keep for the next visit: ${asked.words}`} onPress={() => void add()}><Trans>Keep for the next visit</Trans></Button>}</div>
    </article>
  )
}

const isKnown = (id: string): id is MedicineId => id !== 'other' && (MEDICINE_IDS as readonly string[]).includes(id)

function together(i18n: I18n, says: Says, taken: readonly Regimen[]): readonly Asked[] {
  const named = new Map(taken.flatMap(({ body }) => (isKnown(body.medicine) ? [[body.medicine, body.packet] as const] : [])))
  return interactionsAmong([...named.keys()]).map(found => {
    const names = found.between.map(id => named.get(id) ?? id).join(' + ')
    const checked = i18n._(CHECKED[found.mark])
    const count = found.between.length
    const why = found.id === 'I21' ? { words: i18n._(msg`${count} medicines that act on the brain: falls, fractures, breathing.`), lang: undefined } : says(found.why)
    return { key: `${found.id} ${found.between.join()}`, words: i18n._(msg`Is it right for me to take these together: ${names}?`).slice(0, 200), strength: i18n._(STRENGTH[found.severity]), source: `${found.id}: ${why.words} (${checked})`, lang: why.lang }
  })
}

function alone(i18n: I18n, says: Says, { id, body }: Regimen): readonly Asked[] {
  const medicine = isKnown(body.medicine) ? formulary(LOCAL_VALUES).get(body.medicine) : undefined
  if (medicine === undefined) return []
  const name = body.packet
  const from = (source: Source, mark: Mark): Pick<Asked, 'source' | 'lang'> => {
    const checked = i18n._(CHECKED[mark])
    if (source.id === 'field' || source.id === 'design') return { source: checked, lang: undefined }
    const { words, lang } = says(source.cite)
    return { source: `${words} (${checked})`, lang }
  }
  return [
    ...(medicine.taper === null ? [] : [{ key: `${id} stop`, words: i18n._(msg`${name}: if it is to end one day, how is it brought down?`), ...from(medicine.stopping.source, medicine.stopping.mark) }]),
    ...(medicine.kidney.length === 0 ? [] : [{ key: `${id} kidney`, words: i18n._(msg`${name}: do my kidneys need to be checked?`), ...from(medicine.organs.kidney.source, medicine.organs.kidney.mark) }]),
    ...(!classesOf(medicine.id).includes('sedating') ? [] : [{ key: `${id} drive`, words: i18n._(msg`${name}: may I drive, and may I drink alcohol?`), ...from(medicine.driving.source, medicine.driving.mark) }]),
    ...(medicine.pregnancy.action === 'acceptable' ? [] : [{ key: `${id} pregnancy`, words: i18n._(msg`${name}: what if I am pregnant, or want to be?`), ...from(medicine.pregnancy.note.source, medicine.pregnancy.note.mark) }]),
  ]
}
