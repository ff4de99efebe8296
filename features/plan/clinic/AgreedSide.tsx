import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import type { EntryId } from '#log/ids.ts'
import type { Authority } from '#log/role.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { sayDate } from '#ui/dates.ts'
import { notInPlan } from '../compose.ts'
import { GoalSteps } from '../GoalSteps.tsx'
import type { AnsweredItem } from '../plans.ts'
import { agreedPlan, decisionsOf, nextReview, openGoals, proposedPlan } from '../plans.ts'
import { ComposePlan } from './ComposePlan.tsx'
import css from './DecidePlan.module.css'
import { PlanReview } from './PlanReview.tsx'
import { SetGoal } from './SetGoal.tsx'
import { ChoiceWords } from './SuggestionCard.tsx'
import { TheirFlareLetter } from './TheirFlareLetter.tsx'
import { WaitedFor } from './WaitedFor.tsx'

/** What is agreed: the sentence, the goals, each point with the person's answer, the decisions with their reasons, what is next. */
export function AgreedSide({ authorities }: { authorities: readonly Authority[] }) {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const [doing, setDoing] = useState<'plan' | 'goal' | 'review' | EntryId>()
  const plan = agreedPlan(folded)
  const proposed = proposedPlan(folded)
  const goals = openGoals(folded)
  const decisions = decisionsOf(folded)
  const review = nextReview(folded, today)
  const waiting = notInPlan(plan?.told.body ?? null, decisions).length
  const day = (date: string): string => sayDate(i18n.locale === 'en' ? 'en-GB' : i18n.locale, date.slice(0, 10), 'near')
  const done = (): void => setDoing(undefined)
  return (
    <>
      <h2>{plan === null ? <Trans>Nothing is agreed yet</Trans> : <Trans>Agreed on {day(plan.told.entry.at)}</Trans>}</h2>
      {plan !== null && <p className={css['sentence']}>{plan.told.body.sentence}</p>}
      {proposed !== null && doing !== 'plan' && <Banner kind="info" title={<Trans>A plan is proposed</Trans>} action={authorities.includes('agree-plan') ? <Button onPress={() => setDoing('plan')}><Trans>Look at it</Trans></Button> : undefined}><Trans>It waits for who may agree it.</Trans></Banner>}
      <div className={css['goals']}>
        {goals.map(goal => (
          <div key={goal.id}>
            {doing === goal.id ? <SetGoal before={goal} onDone={done} /> : <>
              <h3>“{goal.body.words}”</h3>
              {goal.body.by !== undefined && <p className="soft"><Trans>looked at again on {day(goal.body.by)}</Trans></p>}
              <GoalSteps goal={goal.body} />
              <Button kind="quiet" label={t`Say it anew: ${goal.body.words}`} onPress={() => setDoing(goal.id)}><Trans>Say it anew</Trans></Button>
            </>}
          </div>
        ))}
      </div>
      {doing === 'goal' ? <SetGoal onDone={done} /> : <Button icon="plus" onPress={() => setDoing('goal')}><Trans>Set a goal in their words</Trans></Button>}
      {plan !== null && <section className={css['lines']}><h3><Trans>What, why, who, when</Trans></h3>{plan.items.map(item => <ItemLine key={item.key} item={item} />)}</section>}
      {doing === 'plan' ? <ComposePlan authorities={authorities} onDone={done} /> : <>
        {waiting > 0 && plan !== null && <p className={css['unread']}><Plural value={waiting} one="# decision is not in the plan yet." other="# decisions are not in the plan yet." /></p>}
        <Button kind={waiting > 0 ? 'main' : 'plain'} icon="pencil" onPress={() => setDoing('plan')}>{plan === null ? <Trans>Put the plan together</Trans> : <Trans>Change the plan</Trans>}</Button>
      </>}
      {decisions.length > 0 && (
        <section className={css['lines']}>
          <h3><Trans>Decisions, with their reasons</Trans></h3>
          {decisions.map(told => (
            <div key={told.id} className={css['line']}>
              <span className="soft num">{day(told.entry.at)}</span>
              <p><b><ChoiceWords choice={told.body.decision} /></b> {told.body.instead ?? told.body.suggestion.text} <span className={css['reason']}>{told.body.reason}</span><small>{[told.entry.receipt?.role.replaceAll('-', ' '), told.body.suggestion.rule].filter(part => part !== undefined).join(', ')}</small></p>
            </div>
          ))}
        </section>
      )}
      <section className={css['lines']}>
        <h3><Trans>Next</Trans></h3>
        {review === null ? <p className="soft"><Trans>No review is planned.</Trans></p> : <div className={css['line']}><span className="soft num">{day(review.on)}</span><p>{review.with}{review.how !== undefined && <small>{review.how}</small>}</p></div>}
        {doing === 'review' ? <PlanReview onDone={done} /> : <div className={css['after']}><Button icon="plus" onPress={() => setDoing('review')}><Trans>Plan a review</Trans></Button></div>}
      </section>
      <WaitedFor />
      <TheirFlareLetter />
    </>
  )
}

function ItemLine({ item }: { item: AnsweredItem }) {
  return (
    <div className={css['item']}>
      <p><b>{item.what}</b></p>
      <p className="soft"><Trans>Why: {item.why}</Trans></p>
      <p className="soft"><Trans>Who: {item.who}</Trans></p>
      <p className="soft"><Trans>When: {item.when}</Trans></p>
      <p className={css['answer']} data-answer={item.answer?.body.answer ?? 'none'}>
        {item.answer === null ? <Trans>Not answered yet</Trans> : item.answer.body.answer === 'yes' ? <Trans>They say: yes</Trans> : item.answer.body.answer === 'not-sure' ? <Trans>They say: not sure</Trans> : <Trans>They say: not for me</Trans>}
        {item.answer?.body.words !== undefined && <> “{item.answer.body.words}”</>}
      </p>
    </div>
  )
}
