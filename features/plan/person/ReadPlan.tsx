/** The person's plan: their goals in their own words, what, why, who, when, what they think of it, and what is next. Works offline. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useFolded, useSharing } from '#device/use-log.ts'
import { dayIn } from '#log/time.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Page } from '#ui/Page.tsx'
import { LatestExamination } from '#features/assessment/person/LatestExamination.tsx'
import { dateInWords, dayInWords, todayHere } from '#features/limb/person/moments.ts'
import { useVoice, VoiceChoice } from '#features/limb/person/VoiceChoice.tsx'
import { agreedPlan, nextReview, openGoals } from '../plans.ts'
import { AnswerItem } from './AnswerItem.tsx'
import { GoalStem } from './GoalStem.tsx'
import css from './ReadPlan.module.css'

/** What is agreed, as the person reads and answers it. What is only proposed is not shown. */
export function ReadPlan() {
  const { i18n } = useLingui()
  const folded = useFolded()
  const { voice, setVoice, told } = useVoice()
  const { connection } = useSharing()
  const plan = agreedPlan(folded)
  const goals = openGoals(folded)
  const review = nextReview(folded, todayHere())
  const agreed = plan === null ? undefined : dateInWords(i18n, dayIn(plan.told.entry.at, plan.told.entry.zone))
  return (
    <Page top={agreed === undefined ? <Trans>Plan</Trans> : <Trans>Plan, agreed {agreed}</Trans>} title={plan === null ? <Trans>There is no plan yet</Trans> : plan.told.body.sentence}>
      {plan === null && goals.length === 0 && (
        <EmptyState title={<Trans>What you agree with a team stands here</Trans>}>{connection === 'connected' ? <Trans>What, why, who and when, in plain words. You say what you think of each point. Your team has not agreed one with you here.</Trans> : <Trans>What, why, who and when, in plain words. You say what you think of each point. You are not connected with a team.</Trans>}</EmptyState>
      )}
      {goals.map(goal => <GoalStem key={goal.id} goal={goal.body} />)}
      {plan !== null && (
        <>
          <VoiceChoice voice={voice} onChange={setVoice} onlyTold />
          <ul className={css['items']}>{plan.items.map(item => <AnswerItem key={item.key} plan={plan.told.id} item={item} telling={told} />)}</ul>
        </>
      )}
      {review !== null && (
        <section className={css['next']}>
          <h2><Trans>Next: {dayInWords(i18n, review.on)}</Trans></h2>
          <p>{review.with}{review.how !== undefined && <>, {review.how}</>}</p>
        </section>
      )}
      <LatestExamination telling={told} />
    </Page>
  )
}
