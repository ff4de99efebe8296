import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useParams } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { accept } from '#log/problem.ts'
import { dayIn } from '#log/time.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { ChooseAny, ChooseOne } from '#ui/ChipGroup.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Page } from '#ui/Page.tsx'
import { Row, RowLink, Rows } from '#ui/Row.tsx'
import { TextArea } from '#ui/TextField.tsx'
import { sayDate } from '#ui/dates.ts'
import { useOpenEntry } from '#ui/open-entry.ts'
import { emptied } from '#ui/emptied.ts'
import { CallNow } from '#features/emergency/person/CallNow.tsx'
import { Fold } from '#features/episodes/person/Fold.tsx'
import { limbsOf } from '#features/limb/limbs.ts'
import { limbLabel } from '#features/limb/person/limb-words.ts'
import { todayHere } from '#features/limb/person/moments.ts'
import { Kept } from '#features/limb/person/Kept.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useLocale } from '#features/timeline/StoryWords.tsx'
import { ACT_NAMES, NAILS_NAMES, PRESSURE_NAMES, SKIN_NAMES } from '../care-words.ts'
import { CareInWords } from '../CareInWords.tsx'
import { careOf, isForToday, pressurePlaces, sayCare, skinGrades, withdrawCare } from '../cared.ts'
import type { CareDone } from '../cared.ts'
import css from './Care.module.css'
import { HowToGetIn } from './HowToGetIn.tsx'
import { RemindOfCare } from './RemindOfCare.tsx'

type Seen = Omit<CareDone, 'limb'>
const NOTHING: Seen = { done: [] }

/** The grade that also holds pus: the gravest of what it may be counts. */
const SPREADS = 4

/** Skin, nails and care of one limb: what was done and how it looked, in a few taps; what is for today is said at once. */
export function CareForLimb() {
  const { t, i18n } = useLingui()
  const locale = useLocale()
  const { id } = useParams<{ id: string }>()
  const folded = useFolded()
  const limb = limbsOf(folded).find(one => one.id === id)
  const foot = limb?.part === 'foot' || limb?.part === 'leg'
  const about = limb?.id ?? 'not-said'
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const [kept, setKept] = useState(false)
  const [seen, setSeen] = useState<Seen>(NOTHING)
  const [note, setNote] = useState('')
  const empty = seen.done.length === 0 && Object.keys(seen).length === 1 && note.trim() === ''
  useOpenEntry(!empty)
  const set = (change: { readonly [K in keyof Seen]?: Seen[K] | undefined }): void => setSeen(before => Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined)) as Seen)
  const keep = async (): Promise<void> => {
    if (!(await say(sayCare({ limb: about, ...seen, ...(note.trim() === '' ? {} : { note: note.trim() }) }, telling)))) return
    setSeen(NOTHING)
    setNote(emptied(note))
    setKept(true)
  }
  const earlier = careOf(folded, about)
  const acts = foot ? (['washed', 'dried', 'between-toes-dried', 'nails-cut', 'creamed'] as const) : (['washed', 'dried', 'nails-cut', 'dry-roll-put-in', 'creamed'] as const)
  const yesNo = [{ value: 'no' as const, name: <Trans>No</Trans> }, { value: 'yes' as const, name: <Trans>Yes</Trans> }]
  const last = earlier[0]
  const urgent = isForToday(seen) || (empty && last !== undefined && dayIn(last.entry.at, last.entry.zone) === todayHere() && isForToday(last.body))
  return (
    <Page back={{ to: '/body', name: t`Back to Body` }} top={limb === undefined ? <Trans>Body</Trans> : limbLabel(i18n, limb)} title={<Trans>Skin, nails and care</Trans>} lead={<Trans>As far as it goes today. What hurts can wait.</Trans>}>
      {!foot && <Fold title={t`How to get in`}><HowToGetIn /></Fold>}
      <section className={css['question']}><h2><Trans>How does the skin look?</Trans></h2>
        <ChooseOne label={t`How does the skin look?`} chosen={seen.skin === undefined ? undefined : String(seen.skin)} onChoose={next => set({ skin: next === undefined ? undefined : next === 'not-looked' ? next : skinGrades.find(grade => String(grade) === next) })} choices={[...skinGrades.map(grade => ({ value: String(grade), name: i18n._(SKIN_NAMES[grade]) })), { value: 'not-looked', name: t`I did not look` }]} />
      </section>
      <section className={css['question']}><h2><Trans>Does it smell?</Trans></h2><ChooseOne label={t`Does it smell?`} chosen={seen.smell} onChoose={smell => set({ smell })} choices={yesNo} /></section>
      <section className={css['question']}><h2><Trans>A new dark spot or blister?</Trans></h2><ChooseOne label={t`A new dark spot or blister?`} chosen={seen.darkSpot} onChoose={darkSpot => set({ darkSpot })} choices={yesNo} /></section>
      {urgent && (
        <>
          {seen.skin === SPREADS || (empty && last?.body.skin === SPREADS)
            ? <Banner kind="urgent" announced title={<Trans>Go to emergency care now</Trans>}><Trans>For pus, or for hot skin that spreads. Do not pull it open to look further.</Trans></Banner>
            : <Banner kind="caution" announced title={<Trans>Show this to somebody today</Trans>}><Trans>Your team, your doctor or a nurse. Do not pull it open to look further. With a fever, pus, or red that spreads: go to emergency care now.</Trans></Banner>}
          <CallNow />
        </>
      )}
      {foot && (
        <>
          <section className={css['question']}><h2><Trans>Pressure marks?</Trans></h2>
            <ChooseAny label={t`Pressure marks?`} chosen={seen.pressureMarks === undefined ? [] : seen.pressureMarks === 'none' ? ['none'] : seen.pressureMarks} onChoose={chosen => set({ pressureMarks: marksFrom(chosen, seen.pressureMarks) })} choices={[{ value: 'none', name: t`None` }, ...pressurePlaces.map(value => ({ value: value as string, name: i18n._(PRESSURE_NAMES[value]) }))]} />
          </section>
          <section className={css['question']}><h2><Trans>Corns?</Trans></h2><ChooseOne label={t`Corns?`} chosen={seen.corns} onChoose={corns => set({ corns })} choices={yesNo} /></section>
        </>
      )}
      <section className={css['question']}><h2><Trans>What was done?</Trans></h2><ChooseAny label={t`What was done?`} chosen={seen.done} onChoose={done => set({ done: [...done], ...(done.includes('nails-cut') ? {} : { nailsBy: undefined }) })} choices={acts.map(value => ({ value, name: i18n._(ACT_NAMES[value]) }))} /></section>
      {seen.done.includes('nails-cut') && <ChooseOne label={t`Who cut the nails?`} chosen={seen.nailsBy} onChoose={nailsBy => set({ nailsBy })} choices={(['me', 'somebody-close', 'nurse-or-podiatrist'] as const).map(value => ({ value, name: i18n._(NAILS_NAMES[value]) }))} />}
      <TextArea label={<Trans>In your words</Trans>} optional={<Trans>if you like</Trans>} value={note} onChange={setNote} maxLength={2000} />
      <VoiceChoice voice={voice} onChange={setVoice} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      <Button kind="main" wide left={empty ? t`Choose at least one` : undefined} onPress={() => void keep()}><Trans>Keep it</Trans></Button>
      {kept && empty && <Kept />}
      <Rows label={t`More`}>
        <RowLink to="/body/photos" title={<Trans>Add a photo</Trans>} note={<Trans>If you wish</Trans>} />
        <RowLink to={`/body/range/${id}`} title={<Trans>How far it goes, over time</Trans>} />
      </Rows>
      <RemindOfCare limb={about} />
      {earlier.length > 0 && (
        <section className={css['question']}>
          <h2><Trans>Earlier</Trans></h2>
          <Rows label={t`Earlier`}>
            {earlier.slice(0, 14).map((told, place) => <Row key={told.id} title={<>{sayDate(locale, dayIn(told.entry.at, told.entry.zone), 'long')}{told.entry.voice !== undefined && <span className="soft"> · {told.entry.voice}</span>}</>} note={<CareInWords care={told.body} />} action={place === 0 ? <Button kind="quiet" onPress={() => void say(accept(withdrawCare(told)))}><Trans>Take it back</Trans></Button> : undefined} />)}
          </Rows>
        </section>
      )}
    </Page>
  )
}

/** *None* and a place exclude each other; the one pressed last stands. */
function marksFrom(chosen: readonly string[], before: Seen['pressureMarks']): Seen['pressureMarks'] {
  const places = pressurePlaces.filter(place => chosen.includes(place))
  if (chosen.includes('none') && (before !== 'none' || places.length === 0)) return 'none'
  return places.length === 0 ? undefined : places
}
