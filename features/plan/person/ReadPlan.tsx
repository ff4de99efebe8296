/** The place *Plan*: what the person wants, what was agreed and why, what is next, what is waited for, and the way to all that belongs to it. Works offline. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import { useFolded, useSharing } from '#device/use-log.ts'
import { dayIn } from '#log/time.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { latestSigned } from '#features/assessment/examinations.ts'
import { dateInWords, dayInWords } from '#features/limb/person/moments.ts'
import { isSample, useMyLog, useWhose } from '#features/limb/person/my-log.tsx'
import { questionsOf } from '#features/questions/question.ts'
import { TeamNotice } from '#features/sharing/person/TeamNotice.tsx'
import { agreedPlan, nextReview, openGoals } from '../plans.ts'
import { waitingOf } from '../waiting.ts'
import { ANSWER_NAMES } from './answer-words.ts'
import { GoalStem } from './GoalStem.tsx'
import { PlanTiles } from './PlanTiles.tsx'
import css from './ReadPlan.module.css'

/** What is agreed, as the person reads and answers it. What is only proposed is not shown. Without a team it is their own plan. */
export function ReadPlan() {
  const { i18n, t } = useLingui()
  const folded = useFolded()
  const today = useToday()
  const { connection } = useSharing()
  const mine = useWhose() === 'mine'
  const real = !isSample(useMyLog())
  const plan = agreedPlan(folded)
  const goals = openGoals(folded)
  const review = nextReview(folded, today)
  const waiting = waitingOf(folded)
  const signed = latestSigned(folded)?.signed
  const questions = questionsOf(folded)
  const agreed = plan === null ? undefined : dateInWords(i18n, dayIn(plan.told.entry.at, plan.told.entry.zone))
  const examined = signed === undefined ? undefined : dateInWords(i18n, dayIn(signed.entry.at, signed.entry.zone))
  const own = connection === 'connected'
    ? <Trans>Your team has not agreed a plan with you here yet. What you write yourself stands here already.</Trans>
    : <Trans>You need no team for it: what you want, what helps, what to ask.</Trans>
  return (
    <Page
      top={agreed === undefined ? <Trans>Plan</Trans> : <Trans>Plan, agreed {agreed}</Trans>}
      title={plan === null ? mine ? <Trans>My own plan</Trans> : <Trans>Their own plan</Trans> : plan.told.body.sentence}
      lead={plan === null ? own : undefined}
    >
      {real && <TeamNotice />}
      <section className={css['goals']} aria-label={t`Goals`}>
        {goals.map(goal => <GoalStem key={goal.id} goal={goal} />)}
        <ButtonLink icon="plus" kind={goals.length === 0 ? 'main' : 'quiet'} wide={goals.length === 0} to="/plan/goal">{goals.length === 0 ? <Trans>What do you want to be able to do?</Trans> : <Trans>Another goal</Trans>}</ButtonLink>
      </section>
      <Rows label={t`What is agreed, and what is next`}>
        {plan?.items.map(item => (
          <RowLink
            key={item.key} to={`/plan/item/${item.key}`} title={item.what}
            note={<><Trans>Why: {item.why}</Trans><br />{item.answer === null ? <b className={css['ask']}><Trans>What do you think of it?</Trans></b> : <Trans>You said: {i18n._(ANSWER_NAMES[item.answer.body.answer])}</Trans>}</>}
          />
        ))}
        {review !== null && <RowLink to="/plan/visit" title={<Trans>Next review: {dayInWords(i18n, review.on)}</Trans>} note={[review.with, review.how].filter(said => said !== undefined).join(', ')} />}
        {waiting.map(({ id, body }) => <RowLink key={id} to="/plan/waiting" title={body.what} note={<Trans>Asked for, waiting since {dateInWords(i18n, body.since)}</Trans>} />)}
        {examined !== undefined && <RowLink to="/plan/found" title={<Trans>What was found on {examined}</Trans>} note={<Trans>As your team signed it</Trans>} />}
        <RowLink to="/questions" title={<Trans>Questions for the next visit</Trans>} note={questions[0]?.body.words ?? <Trans>Write one down as it comes to you</Trans>} value={questions.length === 0 ? undefined : String(questions.length)} />
      </Rows>
      <PlanTiles />
      <Rows label={t`More`}>
        <RowLink to="/learn/help-now" title={<Trans>When to get help now</Trans>} note={<Trans>The signs that must not wait</Trans>} />
        {waiting.length === 0 && <RowLink to="/plan/waiting" title={<Trans>Waiting for something?</Trans>} note={<Trans>A therapy, an aid, a letter: since when</Trans>} />}
        {plan === null && review === null && <RowLink to="/plan/visit" title={<Trans>Before a visit</Trans>} note={<Trans>Questions, and one page to take along</Trans>} />}
        {connection !== 'connected' && plan === null && signed === undefined && <RowLink to="/watch" title={<Trans>No name for it yet?</Trans>} note={<Trans>What to notice, and a page for the doctor</Trans>} />}
        {real && <RowLink to="/my-data" title={<Trans>Take it with you, or erase it</Trans>} note={<Trans>A copy, tables, a page, another phone</Trans>} />}
      </Rows>
    </Page>
  )
}
