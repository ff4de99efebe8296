import { Trans, useLingui } from '@lingui/react/macro'
import { dateInWords } from '#features/limb/person/moments.ts'
import type { Goal } from '../goal.ts'
import css from './ReadPlan.module.css'

const WIDTH = 350
const at = (place: number, of: number): { x: number; y: number } => {
  const along = of === 1 ? 0.5 : place / (of - 1)
  return { x: 24 + along * (WIDTH - 48), y: 62 - along * along * 26 }
}

/** A goal as a stem: a leaf at each step that was reached, a ring at the aim; and the same in words. */
export function GoalStem({ goal }: { goal: Goal }) {
  const { i18n } = useLingui()
  const steps = [...(goal.steps ?? [])].sort((one, other) => one.step - other.step)
  const now = steps.find(one => one.step === goal.now)
  const aim = steps.find(one => one.step === 0)
  const points = steps.map((step, place) => ({ ...step, ...at(place, steps.length), reached: goal.now !== undefined && step.step <= goal.now }))
  return (
    <section className={css['goal']}>
      <h2>“{goal.words}”</h2>
      {points.length > 1 && (
        <svg viewBox={`0 0 ${WIDTH} 78`} className={css['stem']} aria-hidden="true">
          <path d={`M8 ${points[0]?.y ?? 62} ${points.map(point => `L${point.x} ${point.y}`).join(' ')} L${WIDTH - 6} ${(points.at(-1)?.y ?? 36) - 3}`} fill="none" stroke="var(--line-strong)" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round" />
          {points.map(({ step, x, y, reached }) => (
            <g key={step}>
              {reached && <path d={`M${x} ${y}c-1-14 4-24 14-30c5 14-2 25-14 30Z`} fill="var(--fern-fill)" />}
              <circle cx={x} cy={y} r="6" fill={reached ? 'var(--fern)' : 'var(--paper)'} stroke={reached ? 'var(--fern)' : 'var(--line-strong)'} strokeWidth="2.5" />
              {step === 0 && <circle cx={x} cy={y} r="11.5" fill="none" stroke="var(--fern)" strokeWidth="2.5" />}
            </g>
          ))}
        </svg>
      )}
      {(now !== undefined || aim !== undefined) && (
        <p>
          {now !== undefined && <><b><Trans>Now:</Trans></b> {now.words}. </>}
          {aim !== undefined && (now === aim ? <Trans>That was the aim.</Trans> : <><b>{goal.by === undefined ? <Trans>The aim:</Trans> : <Trans>The aim by {dateInWords(i18n, goal.by)}:</Trans>}</b> {aim.words}.</>)}
        </p>
      )}
      {aim === undefined && goal.by !== undefined && <p className="soft"><Trans>Looked at again on {dateInWords(i18n, goal.by)}.</Trans></p>}
    </section>
  )
}
