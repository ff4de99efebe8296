/** What somebody notices of a limb that has no name yet, and of a cast on it. Nothing here is a verdict. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { accept } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { dayIn, dayShape, daysBetween, daysLater, partialDateShape } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { answersOn } from '#features/check-ins/check-ins.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** What may be noticed, each by the fact that it fills. */
export const noticeable = [
  'history.pain.continuing', 'symptom.sensory.allodynia', 'symptom.vasomotor.temp_asymmetry', 'symptom.vasomotor.skin_colour_change', 'symptom.sudomotor.oedema', 'symptom.sudomotor.sweating_change',
  'symptom.motor.decreased_rom', 'symptom.motor.weakness', 'symptom.motor.tremor', 'symptom.motor.dystonia', 'symptom.motor.trophic',
] as const
export type Noticeable = (typeof noticeable)[number]

/** What a cast or tight bandage may do. */
export const castSigns = ['cast.colour_or_feeling', 'cast.pain_rising', 'cast.tight'] as const
export type CastSign = (typeof castSigns)[number]

/** One thing that is noticed or not, and since when. */
export const symptomNoticed = defineKind({
  name: 'symptom.noticed',
  category: 'diary',
  writers: bothSides,
  shape: z.strictObject({ what: z.enum(noticeable), is: z.enum(['yes', 'no']), since: z.union([partialDateShape, z.literal('unknown')]), limb: z.union([entryIdShape, z.literal('not-said')]) }),
})
export type Symptom = BodyOf<typeof symptomNoticed>

/** How a cast feels on a day: asked anew each day, because it changes within hours. */
export const castWatched = defineKind({
  name: 'cast.watched',
  category: 'diary',
  writers: bothSides,
  shape: z.strictObject({ sign: z.enum(castSigns), is: z.enum(['yes', 'no']) }),
})
export type CastWatch = BodyOf<typeof castWatched>

/** A wrist was broken on a day; in the week after it, pain is looked at early. */
export const wristBroken = defineKind({ name: 'wrist.broken', category: 'diary', writers: bothSides, shape: z.strictObject({ on: dayShape }) })

/** What stands of one thing that may be noticed. */
export function symptomsOf(folded: Folded): ReadonlyMap<Noticeable, Told<Symptom>> {
  return new Map(standingOf(folded, symptomNoticed).map(told => [told.body.what, told]))
}

/** What was said of the cast today. */
export function castToday(folded: Folded, today: Day): ReadonlyMap<CastSign, Told<CastWatch>> {
  return new Map(standingOf(folded, castWatched).filter(({ entry }) => dayIn(entry.at, entry.zone) === today).map(told => [told.body.sign, told]))
}

/** The day a wrist was broken, if somebody said so. */
export function wristOf(folded: Folded): Told<{ on: Day }> | undefined {
  return standingOf(folded, wristBroken).at(-1)
}

/** One thing is noticed, or not, or it is left open again. */
export function notice(what: Noticeable, said: { is: 'yes' | 'no'; since: Symptom['since'] } | 'open', limb: EntryId | 'not-said', before?: Told<Symptom>, telling?: Telling): Outcome<Draft[]> {
  const stands = before === undefined ? {} : { at: before.entry.at, zone: before.entry.zone, replaces: before.heads }
  if (said === 'open') return accept(before === undefined ? [] : [draft(symptomNoticed, 'withdrawn', { ...stands, voice: before.entry.voice, onBehalf: before.entry.onBehalf })])
  return accept([draft(symptomNoticed, { what, limb, ...said }, { ...stands, ...knownBy(telling) })])
}

/** How the cast is today. */
export function watchCast(sign: CastSign, is: 'yes' | 'no', before?: Told<CastWatch>, telling?: Telling): Outcome<Draft[]> {
  return accept([draft(castWatched, { sign, is }, { ...(before === undefined ? {} : { replaces: before.heads }), ...knownBy(telling) })])
}

/** When the wrist was broken, or that it was not after all. */
export function sayWrist(on: Day | undefined, before?: Told<{ on: Day }>, telling?: Telling): Outcome<Draft[]> {
  const replaces = before === undefined ? {} : { replaces: before.heads }
  if (on === undefined) return accept(before === undefined ? [] : [draft(wristBroken, 'withdrawn', { ...replaces, voice: before.entry.voice, onBehalf: before.entry.onBehalf })])
  return accept([draft(wristBroken, { on }, { ...replaces, ...knownBy(telling) })])
}

/** What the watch list of the medicine reads, from the record. What nobody said stays unsaid. */
export function watchFactsOf(folded: Folded, today: Day): Readonly<Record<string, string | number>> {
  const facts: Record<string, string | number> = {}
  for (const [what, { body }] of symptomsOf(folded)) facts[what] = body.is
  for (const [sign, { body }] of castToday(folded, today)) facts[sign] = body.is
  const wrist = wristOf(folded)
  if (wrist !== undefined && wrist.body.on <= today) facts['fracture.wrist_days_ago'] = daysBetween(wrist.body.on, today)
  const pain = [today, daysLater(today, -1)].flatMap(day => answersOn(folded, day)).filter(({ body }) => body.question === 'pain').map(({ body }) => body.answer)
  if (pain.length > 0) facts['fracture.mean_pain_2_days'] = pain.reduce((sum, one) => sum + one, 0) / pain.length
  return facts
}
