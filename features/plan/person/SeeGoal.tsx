/** One goal: its steps, where it stands by whose word, and where the person says it stands now. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useParams } from 'wouter'
import { useFolded } from '#device/use-log.ts'
import { dayIn } from '#log/time.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { ChooseOne } from '#ui/ChipGroup.tsx'
import { FieldProblem } from '#ui/Field.tsx'
import { Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'
import { emptied } from '#ui/emptied.ts'
import { roleWords } from '#features/accounts/role-words.ts'
import { dateInWords } from '#features/limb/person/moments.ts'
import { ProblemWords } from '#features/limb/person/ProblemWords.tsx'
import { useSay } from '#features/limb/person/use-say.tsx'
import { useVoice, VoiceChoice } from '#features/limb/person/VoiceChoice.tsx'
import { isPersonsOwn, placeGoal, setGoal, steps } from '../goal.ts'
import type { Goal, Step } from '../goal.ts'
import { goalsOf } from '../plans.ts'
import type { GoalNow } from '../plans.ts'
import { Stem } from './GoalStem.tsx'
import css from './ReadPlan.module.css'
import { STEP_NAMES } from './step-words.ts'

/** A goal that was reached or put aside stays readable. */
export function SeeGoal() {
  const { t, i18n } = useLingui()
  const { id } = useParams<{ id: string }>()
  const goal = goalsOf(useFolded()).find(one => one.id === id)
  const { say } = useSay()
  const frame = { top: <Trans>A goal</Trans>, back: { to: '/plan', name: t`Back to the plan` } }
  if (goal === undefined) return <Page {...frame} title={<Trans>This goal is not here</Trans>} />
  const { now: _now, closed, ...rest } = goal.body
  const close = (how: Goal['closed']): void => void say(setGoal({ ...rest, ...(goal.body.now === undefined ? {} : { now: goal.body.now }), ...(how === undefined ? {} : { closed: how }) }, goal))
  return (
    <Page {...frame} title={<Trans>“{goal.body.words}”</Trans>} lead={goal.body.by === undefined ? undefined : <Trans>Looked at again on {dateInWords(i18n, goal.body.by)}.</Trans>}>
      <Stem goal={goal.body} />
      <WhereNow key={goal.placed?.id ?? 'none'} goal={goal} />
      {isPersonsOwn(goal)
        ? <section className={css['part']}>
            <h2><Trans>This goal</Trans></h2>
            <div className={css['ends']}>
              <ButtonLink icon="pencil" to={`/plan/goal/${goal.id}/words`}><Trans>Change the words</Trans></ButtonLink>
              {closed === undefined
                ? <><Button icon="tick" onPress={() => close('reached')}><Trans>It is done</Trans></Button><Button kind="quiet" onPress={() => close('put-aside')}><Trans>Put it aside</Trans></Button></>
                : <Button icon="undo" onPress={() => close(undefined)}><Trans>Take it up again</Trans></Button>}
            </div>
          </section>
        : <p className="soft"><Trans>Your team wrote this with you. To change its words, tell them at a visit.</Trans></p>}
    </Page>
  )
}

function WhereNow({ goal }: { goal: GoalNow }) {
  const { t, i18n } = useLingui()
  const { voice, setVoice, telling } = useVoice()
  const { say, problem } = useSay()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<Step | undefined>(goal.body.now)
  const named = goal.body.steps ?? []
  const offered = named.length === 0 ? [...steps] : steps.filter(step => named.some(one => one.step === step))
  const keep = async (): Promise<void> => {
    if (chosen !== undefined && await say(placeGoal(goal.id, goal.body, chosen, words, telling))) setWords(emptied(words))
  }
  const { placed } = goal
  const [by, on] = placed === null ? [undefined, undefined] : [placed.entry.receipt?.role, dateInWords(i18n, dayIn(placed.entry.at, placed.entry.zone))]
  return (
    <section className={css['part']}>
      <h2><Trans>Where is it now?</Trans></h2>
      {placed !== null && <p className="soft">{by === undefined || by === 'person' ? <Trans>Said on {on}.</Trans> : <Trans>Said on {on}: {i18n._(roleWords[by])}.</Trans>}{placed.body.words !== undefined && <> <Trans>“{placed.body.words}”</Trans></>}</p>}
      <div className={css['steps']}>
        <ChooseOne
          label={t`Where is it now?`} layout="columns" chosen={chosen === undefined ? undefined : `${chosen}`} onChoose={value => setChosen(steps.find(step => `${step}` === value))}
          choices={offered.map(step => { const said = named.find(one => one.step === step)?.words; return { value: `${step}`, name: said === undefined ? i18n._(STEP_NAMES[step]) : <>{i18n._(STEP_NAMES[step])}: {said}</> } })}
        />
      </div>
      {chosen !== undefined && (
        <div className={css['words']}>
          <VoiceChoice voice={voice} onChange={setVoice} />
          <TextField label={<Trans>In your own words</Trans>} optional={<Trans>if you wish</Trans>} value={words} onChange={setWords} maxLength={500} />
          {problem !== undefined && <FieldProblem><ProblemWords problem={problem} /></FieldProblem>}
          <Button kind="main" onPress={() => void keep()}><Trans>It stands here now</Trans></Button>
        </div>
      )}
    </section>
  )
}
