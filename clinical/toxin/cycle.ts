import { dayOf, shiftedBy } from '../dates.ts'
import { missingFact, type Facts } from '../facts.ts'
import { LOCAL_VALUES, type LocalValues } from '../local-values.ts'
import { constant } from '../source.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { X } from './sources.ts'

/** Where in its course a treatment with toxin stands. */
export type CyclePhase = 'before-onset' | 'beginning' | 'rising' | 'peak' | 'holding' | 'wearing-off' | 'past'

/** The course since the last session: phase, when a next one is open at the earliest, and what is asked on which day. */
export type ToxinCycle = {
  readonly daysSince: number
  readonly phase: CyclePhase
  readonly nextSession: 'not-yet' | 'open' | 'cannot-tell'
  readonly earliest?: string
  readonly ask: readonly { readonly day: number; readonly about: 'safety' | 'peak-effect' | 'wearing-off'; readonly on?: string }[]
}

const day = (value: number, source: (typeof X)[keyof typeof X]) => constant<number>(value, 'd', source)
const PHASES = [
  { from: day(0, X.course), phase: 'before-onset' }, { from: day(3, X.course), phase: 'beginning' }, { from: day(15, X.course), phase: 'rising' }, { from: day(28, X.course), phase: 'peak' },
  { from: day(43, X.course), phase: 'holding' }, { from: day(70, X.course), phase: 'wearing-off' }, { from: day(113, X.course), phase: 'past' },
] as const satisfies readonly { readonly from: { readonly value: number }; readonly phase: CyclePhase }[]

/** Days between two sessions of abobotulinumtoxinA in the arm of a child; kept for every product, because a child’s next session is for a paediatric specialist (E8). */
export const CHILD_ARM_INTERVAL = day(112, X.dysport)

/** The course of the last toxin session: onset on days 3 to 14, peak in weeks 4 to 6, wearing off in weeks 10 to 16. */
export function toxinCycle(facts: Facts, local: LocalValues = LOCAL_VALUES): Verdict<ToxinCycle> {
  const daysSince = facts['toxin.days_since_last']
  const last = facts['toxin.last_session']
  if (daysSince === undefined) return unknown([missingFact('toxin.last_session')])
  const phase = PHASES.findLast(one => daysSince >= one.from.value)?.phase ?? 'before-onset'
  const on = (after: number) => (last === undefined || last.length !== 10 ? {} : { on: shiftedBy(dayOf(last), after) })
  // The arm of a child waits longer; while the limb is not known to be a leg, so does the child, and who may be one.
  const years = facts['person.age_years']
  const mayBeChild = (years === undefined || years < 18) && facts['limb.region'] !== 'leg'
  const needed = mayBeChild ? Math.max(CHILD_ARM_INTERVAL.value, local.toxinIntervalDays.value) : local.toxinIntervalDays.value
  const prompts = [[local.toxinSafetyDay.value, 'safety'], [local.toxinPeakDay.value, 'peak-effect'], [local.toxinWearingOffDay.value, 'wearing-off']] as const
  const earliest = last === undefined || last.length !== 10 ? {} : { earliest: shiftedBy(dayOf(last), needed) }
  return known({ daysSince, phase, nextSession: daysSince >= needed ? 'open' : years === undefined && daysSince >= local.toxinIntervalDays.value ? 'cannot-tell' : 'not-yet', ...(years === undefined && needed > local.toxinIntervalDays.value ? {} : earliest), ask: prompts.map(([after, about]) => ({ day: after, about, ...on(after) })) },
    [{ text: 'Onset on days 3 to 7 (up to 14), peak in weeks 4 to 6, wearing off in weeks 10 to 16.', facts: [{ fact: 'toxin.days_since_last', value: daysSince }], source: X.course }])
}
