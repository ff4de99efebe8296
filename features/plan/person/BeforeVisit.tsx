/** What is planned next, and what to have ready for it. */
import { Trans, useLingui } from '@lingui/react/macro'
import { useToday } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { Page } from '#ui/Page.tsx'
import { RowLink, Rows } from '#ui/Row.tsx'
import { dayInWords } from '#features/limb/person/moments.ts'
import { questionsOf } from '#features/questions/question.ts'
import { agreedPlan, reviewsFrom } from '../plans.ts'
import css from './ReadPlan.module.css'

/** Every review from today on; what has passed is not asked about. */
export function BeforeVisit() {
  const { t, i18n } = useLingui()
  const folded = useFolded()
  const reviews = reviewsFrom(folded, useToday())
  const open = (agreedPlan(folded)?.items ?? []).filter(item => item.answer === null).length
  const questions = questionsOf(folded).length
  return (
    <Page top={<Trans>Plan</Trans>} back={{ to: '/plan', name: t`Back to the plan` }} title={reviews[0] === undefined ? <Trans>Before a visit</Trans> : <Trans>Next review: {dayInWords(i18n, reviews[0].on)}</Trans>} lead={reviews[0] === undefined ? <Trans>No day is known here yet.</Trans> : [reviews[0].with, reviews[0].how].filter(said => said !== undefined).join(', ')}>
      {reviews[0]?.about !== undefined && <p className={css['next']}>{reviews[0].about}</p>}
      <Rows label={t`To have ready`}>
        <RowLink to="/questions" title={<Trans>What do you want to ask?</Trans>} note={questions === 0 ? <Trans>Nothing yet</Trans> : <Trans>The first three stand on the page</Trans>} value={questions === 0 ? undefined : String(questions)} />
        {open > 0 && <RowLink to="/plan" title={<Trans>What do you think of the plan?</Trans>} note={<Trans>Points without a word from you</Trans>} value={String(open)} />}
        <RowLink to="/story/page" title={<Trans>One page to take along</Trans>} note={<Trans>To print, or to show on the phone</Trans>} />
      </Rows>
      {reviews.length > 1 && (
        <section className={css['part']}>
          <h2><Trans>After that</Trans></h2>
          <ul className={css['part']}>{reviews.slice(1).map(review => <li key={`${review.on} ${review.with}`}><b>{dayInWords(i18n, review.on)}</b><br /><span className="soft">{[review.with, review.how].filter(said => said !== undefined).join(', ')}</span></li>)}</ul>
        </section>
      )}
    </Page>
  )
}
