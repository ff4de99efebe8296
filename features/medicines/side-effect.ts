/** What the person notices since they take something: marked and said, never put down to a medicine by Frond. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** The plain list; everything else is said in own words. */
export const sideEffects = [
  'sleepy', 'dizzy', 'weak', 'unsteady', 'feeling-sick', 'dry-mouth', 'constipation', 'loose-bowels', 'swollen-legs', 'weight', 'blurred-sight',
  'forgetful', 'low-mood', 'bad-sleep', 'sweating', 'rash', 'fall', 'other',
] as const
export type SideEffect = (typeof sideEffects)[number]

/** Something noticed, perhaps with the medicine it is asked about. */
export const sideEffectNoticed = defineKind({
  name: 'side-effect.noticed', category: 'medicines', writers: bothSides,
  shape: z.strictObject({ what: z.enum(sideEffects), medicine: z.optional(entryIdShape), words: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))) }),
})
export type NoticedSideEffect = BodyOf<typeof sideEffectNoticed>

/** Writes down what is noticed, or says it anew. */
export function noticeSideEffect(said: NoticedSideEffect, before?: Told<NoticedSideEffect>, telling?: Telling): Outcome<Draft<typeof sideEffectNoticed>[]> {
  if (said.what === 'other' && said.words === undefined) return refuse('side-effect.no-words', { where: 'words' })
  return accept([draft(sideEffectNoticed, said, { ...knownBy(telling), ...(before ? { at: before.entry.at, zone: before.entry.zone, replaces: before.heads } : {}) })])
}
