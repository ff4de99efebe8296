/** Today's questions, as the budget leaves them. */
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import type { Told } from '#log/line.ts'
import type { Day } from '#log/time.ts'
import { isAlwaysThere, limbsOf } from '#features/limb/limbs.ts'
import { wereAlike } from './alike.ts'
import { withinBudget } from './budget.ts'
import type { Wish } from './budget.ts'
import { activitiesOf, answerTo, answersOn } from './check-ins.ts'
import { askedByClinicOn, pauseOn } from './prescriptions.ts'
import type { PrescribedQuestion } from './prescription.ts'

/** One question to ask. */
export type Asked =
  | { readonly question: 'use' | 'opens' | 'skin'; readonly limb: EntryId | 'not-said' }
  | { readonly question: 'activity'; readonly activity: EntryId }
  | { readonly question: 'sleep' }
  | { readonly question: 'pain' }

/** One question of today: whether it belongs to the three of every day, or who asked for it. */
export type TodaysQuestion = Wish & { readonly asked: Asked; readonly by?: Told<PrescribedQuestion> | undefined }

/** Which form of the check-in it is today. */
export type TodaysForm = 'whole' | 'short' | 'paused'

/** While weeks are alike, the whole form comes on each seventh day; on the others, one question. */
const WHOLE_FORM_EVERY_DAYS = 7

/** Whether today is asked in whole, in short, or not at all. */
export function formOn(folded: Folded, today: Day): TodaysForm {
  if (pauseOn(folded, today) !== undefined) return 'paused'
  return wereAlike(folded, today) && dayNumber(today) % WHOLE_FORM_EVERY_DAYS !== 0 ? 'short' : 'whole'
}

/** Every question of the check-in today, function first. While paused, none: also not what a clinic asked for. */
export function questionsOn(folded: Folded, today: Day): TodaysQuestion[] {
  const form = formOn(folded, today)
  return form === 'paused' ? [] : withinBudget([...usual(folded, today).slice(0, form === 'short' ? 1 : undefined), ...prescribed(folded, today)], today)
}

/** The questions that are asked when somebody takes up the check-in by themself, also in a pause: the three of the day. */
export function questionsAnyway(folded: Folded, today: Day): TodaysQuestion[] {
  return withinBudget(usual(folded, today), today)
}

/**
 * What one sitting asks: each question once. Taken up again on the same day, only what was asked for several times a day and is
 * still open, or else the usual three, because somebody wishes to say how it is now.
 */
export function questionsToAsk(folded: Folded, today: Day, again: boolean): TodaysQuestion[] {
  const asked = questionsOn(folded, today)
  const answers = answersOn(folded, today)
  const open = asked.filter(one => one.by !== undefined && asked.filter(other => other.by?.id === one.by?.id).indexOf(one) >= answers.filter(answer => answerTo([answer], one.asked) !== undefined).length)
  const chosen = !again && asked.length > 0 ? asked : open.length > 0 ? open : questionsAnyway(folded, today)
  return chosen.filter((one, place) => chosen.findIndex(({ asked: other }) => keyOf(other) === keyOf(one.asked)) === place)
}

/** A number that rises by one with each day, for questions that take turns. */
export function dayNumber(day: Day): number {
  return Math.floor(Date.parse(`${day}T00:00:00.000Z`) / 86_400_000)
}

/** Use of a limb, one own activity where one was named, and one of the others in turn; limbs and activities take turns too. */
function usual(folded: Folded, today: Day): TodaysQuestion[] {
  const turn = dayNumber(today)
  const limbs = limbsOf(folded)
  const limb = inTurn(limbs, turn)
  const id = limb?.id ?? 'not-said'
  const activity = inTurn(activitiesOf(folded), turn)
  const marks: Asked[] = limb !== undefined && isAlwaysThere(limb.behaviour)
    ? [{ question: 'opens', limb: id }, { question: 'sleep' }, { question: 'skin', limb: id }, { question: 'pain' }]
    : [{ question: 'sleep' }, { question: 'pain' }]
  const first = inTurn(marks, turn) as Asked
  const second = inTurn(marks, turn + 1) as Asked
  const asked: Asked[] = [{ question: 'use', limb: id }, ...(activity === undefined ? [second] : [{ question: 'activity' as const, activity: activity.id }]), first]
  return asked.map(one => ({ key: keyOf(one), about: aboutOf(one), asked: one }))
}

function prescribed(folded: Folded, today: Day): TodaysQuestion[] {
  const limb = limbsOf(folded)[0]?.id ?? 'not-said'
  return askedByClinicOn(folded, today).flatMap((by): TodaysQuestion[] => {
    const { asks, timesADay, reason, from, until } = by.body
    if (asks !== 'use' && asks !== 'opens' && asks !== 'skin' && asks !== 'sleep' && asks !== 'pain') return []
    const asked: Asked = asks === 'sleep' || asks === 'pain' ? { question: asks } : { question: asks, limb }
    return Array.from({ length: timesADay }, (_none, time) => ({ key: `${keyOf(asked)} for ${by.id} ${time}`, about: aboutOf(asked), askedFor: { reason, from, until }, asked, by }))
  })
}

function inTurn<T>(things: readonly T[], turn: number): T | undefined {
  return things[turn % Math.max(1, things.length)]
}

/** The same question has the same key, whoever asks it. */
export function keyOf(asked: Asked): string {
  return asked.question === 'activity' ? `activity ${asked.activity}` : 'limb' in asked ? `${asked.question} ${asked.limb}` : asked.question
}

function aboutOf({ question }: Asked): Wish['about'] {
  switch (question) {
    case 'use': case 'activity': case 'opens': return 'function'
    case 'sleep': case 'pain': return question
    case 'skin': return 'other'
  }
}
