/** A goal in the person's own words, with as many steps as they wish to say. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation, useParams } from 'wouter'
import { useToday } from '#device/use-clock.ts'
import { screenAbout, useDraft, useForgetDrafts } from '#device/use-draft.ts'
import { useFolded } from '#device/use-log.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Foot, Page } from '#ui/Page.tsx'
import { useOpenEntry } from '#ui/open-entry.ts'
import { TextField } from '#ui/TextField.tsx'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { TypedBefore } from '#features/limb/person/TypedBefore.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useVoice, VoiceChoice } from '#features/limb/person/VoiceChoice.tsx'
import { setGoal, steps } from '../goal.ts'
import type { Goal, Step } from '../goal.ts'
import { goalsOf } from '../plans.ts'
import css from './ReadPlan.module.css'
import { STEP_NAMES } from './step-words.ts'

/** Only the words are needed. The steps say how far it is; they can be written with somebody who treats. */
export function SetMyGoal() {
  const { t, i18n } = useLingui()
  const [, go] = useLocation()
  const { id } = useParams<{ id?: string }>()
  const today = useToday()
  const before = goalsOf(useFolded()).find(one => one.id === id)
  const { voice, setVoice, told } = useVoice()
  const { say, problem } = useSay()
  const screen = screenAbout(`goal ${id ?? ''}`, before)
  const forget = useForgetDrafts(screen)
  const [words, setWords] = useDraft(screen, 'words', before?.body.words ?? '')
  const [by, setBy] = useDraft<string | undefined>(screen, 'by', before?.body.by)
  const [said, setSaid] = useDraft<Partial<Record<Step, string>>>(screen, 'steps', () => Object.fromEntries((before?.body.steps ?? []).map(one => [one.step, one.words])))
  useOpenEntry(words !== (before?.body.words ?? ''))
  const hints: Partial<Record<Step, string>> = { '-2': t`For example: my hand cannot hold it`, '-1': t`For example: an empty cup, both hands`, 0: t`For example: a half-full mug, this hand` }
  const keep = async (): Promise<void> => {
    const named = steps.flatMap(step => { const text = said[step]?.trim() ?? ''; return text === '' ? [] : [{ step, words: text }] })
    const now = before?.body.now ?? (named.some(one => one.step === -2) ? -2 : undefined)
    const goal: Goal = {
      ...(before?.body.limb === undefined ? {} : { limb: before.body.limb }), ...(before?.body.closed === undefined ? {} : { closed: before.body.closed }),
      words, ...(named.length === 0 ? {} : { steps: named }), ...(by === undefined ? {} : { by }), ...(now === undefined || (named.length > 0 && !named.some(one => one.step === now)) ? {} : { now }),
    }
    if (!(await say(setGoal(goal, before, told)))) return
    forget()
    go(before === undefined ? '/plan' : `/plan/goal/${before.id}`)
  }
  return (
    <Page
      top={<Trans>A goal</Trans>} back={{ to: before === undefined ? '/plan' : `/plan/goal/${before.id}`, name: t`Back` }} title={<Trans>What do you want to be able to do?</Trans>} lead={<Trans>One thing of your own day.</Trans>}
      dock={<Foot><Button kind="main" wide left={words.trim() === '' ? t`Your words first` : undefined} onPress={() => void keep()}><Trans>Keep the goal</Trans></Button></Foot>}
    >
      <TypedBefore screen={screen} />
      <VoiceChoice voice={voice} onChange={setVoice} onlyTold />
      <TextField label={<Trans>In your own words</Trans>} hint={<Trans>For example: hold a mug with my left hand</Trans>} value={words} onChange={setWords} maxLength={200} />
      <section className={css['part']}>
        <h2><Trans>How far is it?</Trans></h2>
        <p className="soft"><Trans>Write as many steps as you like, or none. You can also do it together with your team.</Trans></p>
        {steps.map(step => <TextField key={step} label={i18n._(STEP_NAMES[step])} hint={hints[step]} value={said[step] ?? ''} onChange={text => setSaid({ ...said, [step]: text })} maxLength={200} />)}
      </section>
      <DateField label={<Trans>When do you want to look at it again?</Trans>} optional={<Trans>if there is a day</Trans>} precisions={['day']} min={today} value={by} onChange={setBy} />
      {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
    </Page>
  )
}
