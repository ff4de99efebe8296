/** What the person notices of an injection, a block or another procedure: one tap when it begins, one when it wears off. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import type { Instant } from '#log/time.ts'
import { knownBy, onlyInTheirVoice, onlyTold } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** What is marked: *done* gives the hour; *beginning* and *wearing off* are felt over days, *relief* and its end over hours. */
export const marks = ['done', 'beginning', 'wearing-off', 'relief', 'relief-over'] as const
export type EffectMark = (typeof marks)[number]

/** The person's own mark on a procedure. `at` is when it was. */
export const effectMarked = defineKind({
  name: 'effect.marked', category: 'diary', writers: bothSides,
  shape: z.strictObject({ treatment: entryIdShape, mark: z.enum(marks) }),
  check: (body, voice) => (body.mark === 'done' ? accept(true as const) : onlyInTheirVoice(voice)),
})
export type MarkedEffect = BodyOf<typeof effectMarked>

/** What therapy was done while a block held. */
export const windowUsed = defineKind({
  name: 'block-window.used', category: 'diary', writers: bothSides,
  shape: z.strictObject({ treatment: entryIdShape, what: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)) }),
})
export type UsedWindow = BodyOf<typeof windowUsed>

/** What stands of one procedure, by mark. */
export type EffectsSoFar = Partial<Readonly<Record<EffectMark, Told<MarkedEffect>>>>

/** Marks what is noticed; each mark stands once, and saying it anew corrects its time. */
export function markEffect(treatment: EntryId, mark: EffectMark, at: Instant, now: Instant, soFar: EffectsSoFar, telling?: Telling, correcting = false): Outcome<Draft<typeof effectMarked>[]> {
  const told = mark === 'done' ? accept(true as const) : onlyTold(telling)
  if (!told.ok) return told
  const before = soFar[mark]
  if (at > now) return refuse('effect.in-future', { where: 'at' })
  if (before !== undefined && !correcting) return refuse('effect.marked-already', { facts: { at: before.entry.at } })
  const begun = mark === 'wearing-off' ? soFar.beginning : mark === 'relief-over' ? soFar.relief : undefined
  const ended = mark === 'beginning' ? soFar['wearing-off'] : mark === 'relief' ? soFar['relief-over'] : undefined
  if ((begun !== undefined && at < begun.entry.at) || (ended !== undefined && at > ended.entry.at)) return refuse('effect.ends-before-start', { where: 'at' })
  return accept([draft(effectMarked, { treatment, mark }, { at, ...knownBy(telling), ...(before ? { replaces: before.heads } : {}) })])
}

/** Takes a mark back. */
export function takeBackEffect(told: Told<MarkedEffect>): Outcome<Draft<typeof effectMarked>[]> {
  const { at, zone, voice, onBehalf } = told.entry
  return accept([draft(effectMarked, 'withdrawn', { at, zone, ...(onBehalf ? { onBehalf, voice } : {}), replaces: told.heads })])
}

/** Writes down what was done while a block held. */
export function noteWindow(treatment: EntryId, words: string, telling?: Telling): Outcome<Draft<typeof windowUsed>[]> {
  const what = words.trim()
  return what === '' ? refuse('effect.no-words', { where: 'what' }) : accept([draft(windowUsed, { treatment, what }, knownBy(telling))])
}
