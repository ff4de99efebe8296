/** A goal's steps on a stem, from where it began upwards; what was reached is a leaf, the aim has a ring. */
import { Trans } from '@lingui/react/macro'
import type { Goal } from './goal.ts'
import css from './GoalSteps.module.css'

/** Steps from the highest down, as the stem grows. Without steps there is nothing to draw. */
export function GoalSteps({ goal }: { goal: Goal }) {
  const steps = [...(goal.steps ?? [])].sort((one, other) => other.step - one.step)
  if (steps.length === 0) return null
  return (
    <ol className={css['stem']}>
      {steps.map(({ step, words }) => {
        const reached = goal.now !== undefined && step <= goal.now
        return (
          <li key={step} data-reached={reached || undefined} data-aim={step === 0 || undefined}>
            <span className={css['mark']} aria-hidden="true" />
            <span>{words} {goal.now === step && <b><Trans>now</Trans></b>}{goal.now === step && step === 0 && <b>, </b>}{step === 0 && <b><Trans>the aim</Trans></b>}</span>
          </li>
        )
      })}
    </ol>
  )
}
