/** Treatments as marks and bands on the story: given, or only agreed. Medicines are a stream of their own, so they are a kind of their own. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { partialDateShape } from '#log/time.ts'
import type { PartialDate } from '#log/time.ts'
import { parts, sides } from '#features/limb/limb.ts'

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))

/** What is not a medicine taken at home. */
export const treatmentForms = [
  'toxin-session', 'physiotherapy', 'occupational-therapy', 'psychology', 'splint', 'cast', 'block', 'pump', 'stimulator', 'operation',
  'tens', 'rtms', 'biofeedback', 'other',
] as const

const when = {
  /** Given, or only agreed and not yet done. */
  is: z.enum(['given', 'agreed']),
  from: partialDateShape,
  /** The day it ended, *still* for what goes on; nothing for a single day. */
  to: z.optional(z.union([partialDateShape, z.literal('still')])),
  detail: z.optional(line),
}

/** Whether an end lies surely before its beginning; a year or a month is read as far as it is known. */
function checkTimes(body: { from: PartialDate; to?: PartialDate | 'still' | undefined }): Outcome<true> {
  if (body.to === undefined || body.to === 'still') return accept(true)
  const shared = Math.min(body.from.length, body.to.length)
  return body.to.slice(0, shared) < body.from.slice(0, shared) ? refuse('treatment.ends-before-start', { where: 'body.to' }) : accept(true)
}

/** A treatment that is not a medicine: one mark, or a band from one date to another. */
export const treatmentNoted = defineKind({
  name: 'treatment.noted', category: 'clinical', writers: bothSides,
  shape: z.strictObject({ form: z.enum(treatmentForms), what: line, limb: z.optional(z.strictObject({ part: z.enum(parts), side: z.enum(sides) })), ...when }),
  check: checkTimes,
})
export type Treatment = BodyOf<typeof treatmentNoted>

/** A medicine taken or agreed, as far as it is known; never a dose advice. */
export const medicineNoted = defineKind({
  name: 'medicine.noted', category: 'medicines', writers: bothSides,
  shape: z.strictObject({
    /** The medicine by the medicine's own word list; what that list does not have is `other`. */
    medicine: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/), z.maxLength(60)),
    /** As it stands on the packet. */
    what: line,
    milligramsPerDay: z.optional(z.number().check(z.gt(0), z.lte(10_000))),
    ...when,
  }),
  check: checkTimes,
})
export type Medicine = BodyOf<typeof medicineNoted>

/** Notes a treatment, or says an earlier note anew. */
export function noteTreatment(said: Treatment, before?: Told<Treatment>): Outcome<Draft<typeof treatmentNoted>[]> {
  const judged = checkTimes(said)
  return judged.ok ? accept([draft(treatmentNoted, said, before ? { replaces: before.heads } : {})]) : judged
}

/** Notes a medicine, or says an earlier note anew. */
export function noteMedicine(said: Medicine, before?: Told<Medicine>): Outcome<Draft<typeof medicineNoted>[]> {
  const judged = checkTimes(said)
  return judged.ok ? accept([draft(medicineNoted, said, before ? { replaces: before.heads } : {})]) : judged
}
