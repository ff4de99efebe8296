/** *Not ready for the next step*: the person tells the team; nothing is changed by it but what was agreed for this case. */
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
import { dayShape } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** Not ready for the step of that day; it stands until it is taken back or the medicine is agreed anew. */
export const notReadySaid = defineKind({
  name: 'next-step.not-ready', category: 'medicines', writers: bothSides,
  /** `answers` is the very agreement that was read: once it is agreed anew, this is answered. */
  shape: z.strictObject({ medicine: entryIdShape, answers: entryIdShape, step: dayShape, words: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(500))) }),
})
export type NotReady = BodyOf<typeof notReadySaid>

/** Says it, once for a step. */
export function sayNotReady(agreed: { readonly id: EntryId; readonly entry: { readonly id: EntryId } }, step: Day, words: string, before?: Told<NotReady>, telling?: Telling): Outcome<Draft<typeof notReadySaid>[]> {
  if (before !== undefined && before.body.step === step) return refuse('next-step.said-already', { where: 'body.step' })
  const said = words.trim()
  return accept([draft(notReadySaid, { medicine: agreed.id, answers: agreed.entry.id, step, ...(said === '' ? {} : { words: said }) }, knownBy(telling))])
}

/** Takes it back: the step goes on as agreed. */
export function readyAfterAll(before: Told<NotReady>): Outcome<Draft<typeof notReadySaid>[]> {
  return accept([draft(notReadySaid, 'withdrawn', { at: before.entry.at, zone: before.entry.zone, ...(before.entry.onBehalf ? { onBehalf: true, voice: before.entry.voice } : {}), replaces: before.heads })])
}
