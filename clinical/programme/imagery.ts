import { daySpan } from '../dates.ts'
import { missingFact, type Facts } from '../facts.ts'
import type { LocalValues } from '../local-values.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { IMAGERY_STAGES, STEPS_DOWN } from './imagery-stages.ts'
import { PROGRAMME_SOURCES } from './sources.ts'

/** What keeps a stage from going on. */
export type NotYet = 'accuracy' | 'speed' | 'side-difference' | 'too-few-pictures' | 'days' | 'green' | 'time-in-stage' | 'practised' | 'vividness' | 'spasm' | 'mirror-minutes'

/** What comes next in graded motor imagery, and why. */
export type ImageryNext = {
  readonly stage: number
  readonly next: 'stay' | 'progress' | 'step-down' | 'therapist-review'
  readonly toStage: number
  readonly dose: string
  readonly notYet: readonly NotYet[]
  readonly stepsDown: readonly string[]
  readonly dayInStage: number
}

/** With both sides affected there is no healthy side to mirror. */
export const WITHOUT_MIRROR = 'Films of slow movements instead of the mirror, 5 minutes, 5 times a day'

/** While nobody said which sides are affected, the mirror waits for the answer. */
export const MIRROR_IF_ONE_SIDE = 'With one side affected the mirror, 5 minutes, 5 times a day; with both sides films of slow movements instead. Ask which first'

type Session = NonNullable<Facts['imagery.sessions']>[number]

/**
 * The next step of graded motor imagery from the sessions of this stage. A red session steps down. Stages go on when the
 * conditions hold; the first stage is never held back for ever: at day 28 a therapist looks.
 */
export function imageryNext(facts: Facts, local: LocalValues): Verdict<ImageryNext> {
  const stage = facts['imagery.stage']
  const began = daySpan(facts['imagery.stage_began'] ?? '')
  const today = daySpan(facts['visit.on'] ?? '')
  const sessions = facts['imagery.sessions']
  if (stage === undefined || began === null || today === null || sessions === undefined)
    return unknown((['imagery.stage', 'imagery.stage_began', 'imagery.sessions', 'visit.on'] as const).filter(id => facts[id] === undefined).map(id => missingFact(id)))
  const dayInStage = today.first - began.first
  const ordered = sessions.map((session, index) => ({ session, index })).sort((a, b) => dayOf(a.session) - dayOf(b.session) || a.index - b.index).map(({ session }) => session)
  const last = ordered.at(-1)
  const answer = (next: ImageryNext['next'], toStage: number, notYet: readonly NotYet[], why: string): Verdict<ImageryNext> =>
    known({ stage, next, toStage, dose: toStage === 3 && facts['limb.side'] === 'both' ? WITHOUT_MIRROR : toStage === 3 && facts['limb.side'] === undefined ? MIRROR_IF_ONE_SIDE : (IMAGERY_STAGES[toStage]?.start ?? ''), notYet, stepsDown: next === 'step-down' ? STEPS_DOWN : [], dayInStage },
      [{ text: why, facts: [{ fact: 'imagery.sessions', value: `${sessions.length} sessions` }, { fact: 'imagery.stage', value: stage }], source: PROGRAMME_SOURCES.moseley2006 }])
  if (last?.colour === 'red') return answer('step-down', Math.max(0, stage - 1), [], 'The last session was red: rest, breathe, and go down by the smallest step that works.')
  if (stage === 4) return answer('stay', 4, [], 'The last stage goes on with graded tasks.')
  if (stage === 0) return greens(ordered, local) ? answer('progress', 1, [], 'Watching went well three times in a row.') : answer('stay', 0, ['green'], 'Watching goes on until three sessions in a row are green.')

  const notYet = stage === 1 ? firstStage(ordered, today.first, dayInStage, facts, local) : laterStage(stage, ordered, today.first, dayInStage, facts, local)
  if (notYet === 'age-decides') return unknown([missingFact('person.age_years')], [{ text: 'From 65 a slower answer is accepted: the age decides.', facts: [] }])
  if (notYet.length === 0) return answer('progress', stage + 1, [], 'Every condition of this stage is reached.')
  if (stage === 1 && dayInStage >= local.imageryReviewDay.value) return answer('therapist-review', 1, notYet, 'Four weeks in this stage: a therapist looks, since the trials went on by time.')
  return answer('stay', stage, notYet, `Not yet: ${notYet.join(', ')}.`)
}

const dayOf = (session: Session): number => daySpan(session.on)?.first ?? 0
const greens = (ordered: readonly Session[], local: LocalValues): boolean => {
  const last = ordered.slice(-local.imageryGreens.value)
  return last.length === local.imageryGreens.value && last.every(session => session.colour === 'green')
}

function firstStage(ordered: readonly Session[], today: number, dayInStage: number, facts: Facts, local: LocalValues): readonly NotYet[] | 'age-decides' {
  const age = facts['person.age_years']
  const judged = (seconds: number): readonly NotYet[] => {
    const lately = ordered.filter(session => today - dayOf(session) < local.imageryWindowDays.value && dayOf(session) <= today)
    const days = [...new Set(lately.map(dayOf))].map(day => {
      const tries = lately.filter(session => dayOf(session) === day).map(session => sessionLacks(session, seconds, local))
      return tries.reduce((best, one) => (one.length < best.length ? one : best))
    })
    const good = days.filter(lacks => lacks.length === 0).length
    const lacking: NotYet[] = good >= local.imageryGoodDays.value ? [] : [...new Set<NotYet>([...days.flat(), ...(days.length < local.imageryGoodDays.value ? ['days' as const] : [])])]
    if (!greens(ordered, local)) lacking.push('green')
    if (dayInStage < local.imageryFirstStageDays.value) lacking.push('time-in-stage')
    return lacking
  }
  const younger = judged(local.imagerySeconds.value)
  const older = judged(local.imagerySecondsOlder.value)
  if (age === undefined) return younger.length === 0 || older.length > 0 ? younger : 'age-decides'
  return age >= local.imageryOlderFrom.value ? older : younger
}

function sessionLacks(session: Session, seconds: number, local: LocalValues): readonly NotYet[] {
  const { left_valid, left_correct, left_seconds, right_valid, right_correct, right_seconds } = session
  if (left_valid === undefined || right_valid === undefined || left_correct === undefined || right_correct === undefined || left_valid < local.imageryTrialsPerSide.value || right_valid < local.imageryTrialsPerSide.value) return ['too-few-pictures']
  const needed = local.imageryAccuracyPercent.value / 100
  const lacks: NotYet[] = []
  if (left_correct < needed * left_valid || right_correct < needed * right_valid) lacks.push('accuracy')
  if (left_seconds === undefined || right_seconds === undefined || left_seconds > seconds || right_seconds > seconds) lacks.push('speed')
  else if (Math.round(Math.abs(left_seconds - right_seconds) * 1000) > local.imagerySideSeconds.value * 1000) lacks.push('side-difference')
  return lacks
}

function laterStage(stage: number, ordered: readonly Session[], today: number, dayInStage: number, facts: Facts, local: LocalValues): readonly NotYet[] {
  const lately = ordered.filter(session => today - dayOf(session) < local.imageryStageDays.value && dayOf(session) <= today)
  const lacks: NotYet[] = []
  if (new Set(lately.map(dayOf)).size < local.imageryPractisedDays.value) lacks.push('days')
  const planned = facts['imagery.planned_per_day']
  if (stage === 2) {
    if (planned === undefined || lately.length < (local.imageryPractisedPercent.value / 100) * planned * local.imageryStageDays.value) lacks.push('practised')
    const vividness = lately.flatMap(session => (session.vividness === undefined ? [] : [session.vividness])).at(-1)
    if (vividness === undefined || vividness < local.imageryVividness.value) lacks.push('vividness')
    if (lately.some(session => session.spasm !== 'no')) lacks.push('spasm')
    if (dayInStage < local.imageryStageDays.value) lacks.push('time-in-stage')
  } else if ((lately.at(-1)?.minutes ?? 0) < local.mirrorMinutes.value) lacks.push('mirror-minutes')
  if (!greens(ordered, local)) lacks.push('green')
  return lacks
}
