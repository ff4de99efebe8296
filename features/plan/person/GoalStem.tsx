import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { Icon } from '#ui/Icon.tsx'
import { dateInWords } from '#features/limb/person/moments.ts'
import { steps as allSteps } from '../goal.ts'
import type { Goal } from '../goal.ts'
import type { GoalNow } from '../plans.ts'
import css from './ReadPlan.module.css'
import { STEP_NAMES } from './step-words.ts'

const WIDTH = 350
const at = (place: number, of: number): { x: number; y: number } => {
  const along = of === 1 ? 0.5 : place / (of - 1)
  return { x: 26 + along * (WIDTH - 52), y: 62 - along * along * 26 }
}

/** A goal as a stem: a leaf at each step that was reached, a ring at the aim; and the same in words. It opens the goal. */
export function GoalStem({ goal: { id, body, placed } }: { goal: GoalNow }) {
  const { i18n } = useLingui()
  const steps = body.steps ?? []
  const now = steps.find(one => one.step === body.now)
  const aim = steps.find(one => one.step === 0)
  const [where, at_] = [body.now === undefined ? undefined : now?.words ?? i18n._(STEP_NAMES[body.now]), body.by === undefined ? undefined : dateInWords(i18n, body.by)]
  return (
    <Link href={`/plan/goal/${id}`} className={css['goal']}>
      <h2><span><Trans>“{body.words}”</Trans></span><Icon name="onward" size={22} /></h2>
      <Stem goal={body} />
      <p>
        {where === undefined ? <Trans>How far is it? Nobody has said yet.</Trans> : <><b><Trans>Now:</Trans></b> {where}{placed?.body.words !== undefined && <>. <Trans>“{placed.body.words}”</Trans></>}. </>}
        {aim !== undefined && (body.now === 0 ? <Trans>That was the aim.</Trans> : <><b>{at_ === undefined ? <Trans>The aim:</Trans> : <Trans>The aim by {at_}:</Trans>}</b> {aim.words}.</>)}
        {aim === undefined && at_ !== undefined && <Trans>Looked at again on {at_}.</Trans>}
      </p>
    </Link>
  )
}

/** The stem alone; nothing while there are neither steps nor a place on them. */
export function Stem({ goal }: { goal: Goal }) {
  const { t } = useLingui()
  const named = (goal.steps ?? []).map(one => one.step).toSorted((one, other) => one - other)
  const shown = named.length > 1 ? named : goal.now === undefined && named.length === 0 ? [] : allSteps
  const points = shown.map((step, place) => ({ step, ...at(place, shown.length), reached: goal.now !== undefined && step <= goal.now }))
  if (points.length < 2) return null
  const label = (step: number, place: number): string | undefined => (step === goal.now ? t`now` : step === 0 ? t`aim` : place === 0 ? t`start` : undefined)
  return (
    <svg viewBox={`0 0 ${WIDTH} 92`} className={css['stem']} aria-hidden="true">
      <path d={`M6 ${points[0]?.y ?? 62} ${points.map(point => `L${point.x} ${point.y}`).join(' ')} L${WIDTH - 4} ${(points.at(-1)?.y ?? 36) - 3}`} fill="none" stroke="var(--line-strong)" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round" />
      {points.map(({ step, x, y, reached }, place) => (
        <g key={step}>
          {reached && <path d={`M${x} ${y}c-1-14 4-24 14-30c5 14-2 25-14 30Z`} fill="var(--fern-fill)" />}
          <circle cx={x} cy={y} r="6" fill={reached ? 'var(--fern)' : 'var(--paper)'} stroke={reached ? 'var(--fern)' : 'var(--line-strong)'} strokeWidth="2.5" />
          {step === 0 && <circle cx={x} cy={y} r="11.5" fill="none" stroke="var(--fern)" strokeWidth="2.5" />}
          <text x={x} y={88} textAnchor="middle">{label(step, place)}</text>
        </g>
      ))}
    </svg>
  )
}
