import { Trans, useLingui } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import { useDraft } from '#device/use-draft.ts'
import { useFolded } from '#device/use-log.ts'
import { standingOf } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { Row, Rows } from '#ui/Row.tsx'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextField.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { momentOf } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { TypedBefore } from '#features/limb/person/TypedBefore.tsx'
import { VoiceChoice, useVoice } from '#features/limb/person/VoiceChoice.tsx'
import { WhoSees } from '#features/limb/person/Whereabouts.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { draft } from '#log/draft.ts'
import type { Told } from '#log/line.ts'
import { accept } from '#log/problem.ts'
import { showToast } from '#ui/toasts.ts'
import { emptied } from '#ui/emptied.ts'
import { takenOn } from '../regimens.ts'
import { noticeSideEffect, sideEffectNoticed, sideEffects } from '../side-effect.ts'
import type { NoticedSideEffect, SideEffect } from '../side-effect.ts'
import css from './Medicines.module.css'
import { EFFECT_NAMES } from './medicine-words.ts'

const SCREEN = 'side effects'

/** What is noticed: a plain list and own words, perhaps with the medicine it is asked about; and what was written before. */
export function SideEffects() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const taken = takenOn(folded, useToday())
  const { say, problem } = useSay()
  const { voice, setVoice, telling } = useVoice()
  const [what, setWhat] = useDraft<SideEffect | undefined>(SCREEN, 'what', undefined)
  const [medicine, setMedicine] = useDraft<EntryId | undefined>(SCREEN, 'medicine', undefined)
  const [words, setWords] = useDraft(SCREEN, 'words', '')
  useOpenEntry(what !== undefined || words !== '')
  const before = standingOf(folded, sideEffectNoticed).toReversed()
  const left = what === undefined ? t`First choose what it is` : what === 'other' && words.trim() === '' ? t`First a few words` : undefined
  const keep = async (): Promise<void> => {
    if (what === undefined) return
    if (!(await say(noticeSideEffect({ what, ...(medicine === undefined ? {} : { medicine }), ...(words.trim() === '' ? {} : { words: words.trim() }) }, undefined, telling)))) return
    showToast({ icon: 'tick', text: <Trans>Written down.</Trans> })
    setWhat(undefined)
    setWords(emptied(words))
    setMedicine(undefined)
  }
  return (
    <Page
      back={{ to: '/medicines', name: t`Back to medicines` }} top={<Trans>What I notice</Trans>} title={<Trans>What do you notice?</Trans>} lead={<Trans>It may come from a medicine, or not. Nobody has to know which.</Trans>}
      dock={<Foot><Button kind="main" wide left={left} onPress={() => void keep()}><Trans>Write it down</Trans></Button></Foot>}
    >
      <TypedBefore screen={SCREEN} />
      <ChooseOne layout="columns" label={t`What do you notice?`} chosen={what} onChoose={setWhat} choices={sideEffects.map(value => ({ value, name: i18n._(EFFECT_NAMES[value]) }))} />
      {what === 'rash' && <Banner kind="urgent" announced title={<Trans>Blisters, sores in the mouth, a swollen face or trouble breathing: emergency, now.</Trans>} />}
      {what === 'sleepy' && <Banner kind="caution" announced title={<Trans>Hard to wake, or breathing slowly: call an emergency number now.</Trans>} />}
      {what === 'low-mood' && <ButtonLink wide to="/not-safe"><Trans>I am not safe</Trans></ButtonLink>}
      {taken.length > 0 && <Select label={<Trans>Is it about a medicine?</Trans>} none={t`I do not know`} value={medicine} onChange={setMedicine} choices={taken.map(({ id, body }) => ({ value: id, name: body.packet }))} />}
      <TextArea label={<Trans>In your words</Trans>} optional={<Trans>if you like</Trans>} value={words} onChange={setWords} maxLength={2000} />
      <VoiceChoice voice={voice} onChange={setVoice} />
      <p className="soft"><WhoSees /></p>
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
      {before.length > 0 && <section className={css['part']}><h2><Trans>Written before</Trans></h2><Rows label={t`Written before`}>{before.map(told => <Before key={told.id} told={told} />)}</Rows></section>}
    </Page>
  )
}

function Before({ told }: { told: Told<NoticedSideEffect> }) {
  const { t, i18n } = useLingui()
  const { say } = useSay()
  const name = i18n._(EFFECT_NAMES[told.body.what])
  const { at, zone, voice, onBehalf } = told.entry
  const takeBack = (): void => void say(accept([draft(sideEffectNoticed, 'withdrawn', { at, zone, ...(onBehalf ? { onBehalf, voice } : {}), replaces: told.heads })]))
  return <Row title={name} note={<>{momentOf(i18n, at, zone)}{told.body.words !== undefined && <><br /><Trans>“{told.body.words}”</Trans></>}</>} action={<Button kind="quiet" label={t`Take back: ${name}`} onPress={takeBack}><Trans>Take back</Trans></Button>} />
}
