import { Trans, useLingui } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { Banner } from '#ui/Banner.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Loading } from '#ui/EmptyState.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { CallNow } from '#features/emergency/person/CallNow.tsx'
import { Fold } from '#features/episodes/person/Fold.tsx'
import { limbsOf } from '#features/limb/limbs.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { castSigns, castToday, notice, sayWrist, symptomsOf, watchCast, wristOf } from '../symptom.ts'
import type { Noticeable } from '../symptom.ts'
import { CAST_WORDS, SYMPTOM_NAMES } from './cast-words.ts'
import { useWatchList } from './use-watch-list.ts'
import { MedicineSays } from '#features/medicine-words/person/MedicineSays.tsx'
import css from './WatchLimb.module.css'

/** For a limb without a name yet: what to notice and since when, what cannot wait, and what to show a doctor. */
export function WatchLimb() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const list = useWatchList(today)
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const back = { to: '/', name: t`Back to Now` }
  if (list === undefined) return <Page back={back} title={<Trans>What do you notice?</Trans>}><Loading what={<Trans>Opening the list</Trans>} /></Page>
  const limb = limbsOf(folded)[0]?.id ?? 'not-said'
  const [symptoms, cast, wrist] = [symptomsOf(folded), castToday(folded, today), wristOf(folded)]
  const yesOrNo = [{ value: 'yes' as const, name: t`Yes` }, { value: 'no' as const, name: t`No` }]
  const urgent = [...list.castNow, ...list.urgent.map(({ words }) => words)]
  return (
    <Page back={back} top={<Trans>No name for it yet</Trans>} title={<Trans>What do you notice?</Trans>} lead={<Trans>Answer what you like. Frond gives it no name. A doctor can.</Trans>}>
      {urgent.length > 0 && <Banner kind={list.showDoctor === 'now' ? 'urgent' : 'caution'} announced title={<MedicineSays english={list.words} />}><ul className={css['lines']}>{urgent.map(words => <li key={words}><MedicineSays english={words} /></li>)}</ul></Banner>}
      {urgent.length > 0 && list.showDoctor === 'now' && <CallNow />}
      {urgent.length === 0 && <p className={css['show']}><MedicineSays english={list.words} /></p>}
      <section>
        <h2><Trans>A cast or a tight bandage</Trans></h2>
        <p className={css['note']}><Trans>If you have one: how is it today?</Trans></p>
        {castSigns.map(sign => (
          <Fold key={sign} title={i18n._(CAST_WORDS[sign])} value={cast.get(sign) === undefined ? undefined : cast.get(sign)?.body.is === 'yes' ? t`Yes` : t`No`}>
            <ChooseOne label={i18n._(CAST_WORDS[sign])} chosen={cast.get(sign)?.body.is} onChoose={is => is !== undefined && void say(watchCast(sign, is, cast.get(sign), telling))} choices={yesOrNo} />
          </Fold>
        ))}
      </section>
      <section>
        <h2><Trans>The hand or foot</Trans></h2>
        {list.notice.map(({ fact }) => {
          const what = fact as Noticeable
          const question = i18n._(SYMPTOM_NAMES[what])
          const known = symptoms.get(what)
          const since = known?.body.since
          return (
            <Fold key={what} title={question} value={known === undefined ? undefined : known.body.is === 'no' ? t`No` : since === undefined || since === 'unknown' ? t`Yes` : t`Since ${dateInWords(i18n, since)}`}>
              <ChooseOne label={question} chosen={known?.body.is} onChoose={is => void say(notice(what, is === undefined ? 'open' : { is, since: 'unknown' }, limb, known, telling))} choices={yesOrNo} />
              {known?.body.is === 'yes' && <DateField label={<Trans>Since when</Trans>} optional={<Trans>if you know</Trans>} precisions={['day', 'month', 'year']} max={today} value={since === 'unknown' ? undefined : since} onChange={date => void say(notice(what, { is: 'yes', since: date ?? 'unknown' }, limb, known, telling))} />}
            </Fold>
          )
        })}
        <Fold title={t`Was a wrist broken?`} value={wrist === undefined ? undefined : dateInWords(i18n, wrist.body.on)}>
          <DateField label={<Trans>On which day</Trans>} precisions={['day']} max={today} value={wrist?.body.on} onChange={date => void say(sayWrist(date, wrist, telling))} />
        </Fold>
      </section>
      <VoiceChoice voice={voice} onChange={setVoice} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      <ButtonLink kind="main" wide icon="page" to="/watch/page"><Trans>A page for the doctor</Trans></ButtonLink>
      <Rows label={t`More`}>
        <RowLink to="/learn/help-now" title={<Trans>What cannot wait</Trans>} note={<Trans>Signs to get help for now, and whom to call</Trans>} />
        <RowLink to="/body/photos" title={<Trans>Photos of both sides</Trans>} note={<Trans>Same light, with the date</Trans>} />
        <RowLink to="/learn/what-is-crps" title={<Trans>What it may be</Trans>} />
        <RowLink to="/learn/why-move" title={<Trans>Why move a limb that hurts?</Trans>} />
        <RowLink to="/learn/swelling" title={<Trans>Swelling</Trans>} />
      </Rows>
    </Page>
  )
}
