/** A medicine as it is taken: the person's own list, or what a named clinician agreed with them, with its steps by day. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { bothSides, theTeamsSide } from '#log/role.ts'
import { dayShape, partialDateShape } from '#log/time.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** Taken every day at its times, or only when it is needed. The two are never added up. */
export const uses = ['preventive', 'rescue'] as const
export type Use = (typeof uses)[number]

/** What one piece is. */
export const pieceForms = ['tablet', 'capsule', 'drop', 'millilitre', 'patch', 'spray', 'sachet', 'other'] as const
export type PieceForm = (typeof pieceForms)[number]

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
/** A time on the person's own clock, `HH:MM`. */
export const timeShape = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
/** How many pieces, in halves and quarters where tablets are broken. */
export const piecesShape = z.number().check(z.gt(0), z.lte(200))

/** One dose of a day: its time, and how many pieces where that is known. */
export const doseShape = z.strictObject({ time: timeShape, pieces: z.optional(piecesShape) })
export type Dose = z.infer<typeof doseShape>

const taken = {
  /** The medicine by the medicine's own word list; what that list does not have is `other`. */
  medicine: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/), z.maxLength(60)),
  /** As it stands on the packet. */
  packet: line,
  use: z.enum(uses),
  form: z.enum(pieceForms),
  /** Milligrams in one piece, where the packet says so. */
  milligrams: z.optional(z.number().check(z.gt(0), z.lte(10_000))),
  /** The doses of a usual day; none for what is taken only when needed. */
  doses: z.array(doseShape).check(z.maxLength(12)),
  from: z.optional(partialDateShape),
  /** The last day; without one it goes on. */
  to: z.optional(partialDateShape),
  /** For what is taken when needed: the agreed most times in a day, and the hours between two, where somebody agreed them. */
  most: z.optional(z.int().check(z.gte(1), z.lte(24))),
  hoursBetween: z.optional(z.number().check(z.gt(0), z.lte(72))),
  note: z.optional(line),
}

function checkTaken(body: { readonly use: Use; readonly doses: readonly Dose[]; readonly from?: string | undefined; readonly to?: string | undefined }): Outcome<true> {
  const times = body.doses.map(dose => dose.time)
  if (new Set(times).size !== times.length) return refuse('medicine.same-time-twice', { where: 'body.doses' })
  if (body.use === 'rescue' && times.length > 0) return refuse('medicine.rescue-has-no-times', { where: 'body.doses' })
  if (body.from !== undefined && body.to !== undefined) {
    const shared = Math.min(body.from.length, body.to.length)
    if (body.to.slice(0, shared) < body.from.slice(0, shared)) return refuse('medicine.ends-before-start', { where: 'body.to' })
  }
  return accept(true)
}

/** A medicine on the person's own list, as they take it. It has no steps: those are agreed with somebody who prescribes. */
export const medicineListed = defineKind({
  name: 'medicine.listed', category: 'medicines', writers: bothSides, shape: z.strictObject(taken), check: body => checkTaken(body),
})
export type ListedMedicine = BodyOf<typeof medicineListed>

/** One step of what was agreed: from this day on, these doses; none at all when it ends. */
export const stepShape = z.strictObject({ from: dayShape, doses: z.array(doseShape).check(z.maxLength(12)) })
export type AgreedStep = z.infer<typeof stepShape>

function checkAgreed(body: { readonly use: Use; readonly doses: readonly Dose[]; readonly steps: readonly AgreedStep[]; readonly from?: string | undefined; readonly to?: string | undefined }): Outcome<true> {
  const { steps } = body
  if (body.use === 'rescue' && steps.length > 0) return refuse('medicine.rescue-has-no-times', { where: 'body.steps' })
  if (steps.some((step, place) => place > 0 && step.from <= (steps[place - 1]?.from ?? ''))) return refuse('medicine.steps-out-of-order', { where: 'body.steps' })
  const each = steps.map(step => checkTaken({ use: 'preventive', doses: step.doses })).find(judged => !judged.ok)
  return each ?? checkTaken(body)
}

/** A medicine as a named clinician agreed it with the person: its doses, its steps by day, whether a step may wait. */
export const medicineAgreed = defineKind({
  name: 'medicine.agreed', category: 'medicines', writers: theTeamsSide, authority: 'prescribe',
  shape: z.strictObject({
    ...taken,
    /** Who agreed it, by name, as the person knows them. */
    by: line,
    steps: z.array(stepShape).check(z.maxLength(60)),
    /** Agreed beforehand: when the person is not ready, the step before goes on until the team has answered. */
    mayWait: z.boolean(),
    /** The line of the person's own list that this takes the place of. */
    instead: z.optional(entryIdShape),
  }),
  check: body => checkAgreed(body),
})
export type AgreedMedicine = BodyOf<typeof medicineAgreed>

/** Puts a medicine on the own list, or says it anew. */
export function listMedicine(said: ListedMedicine, before?: Told<ListedMedicine>, telling?: Telling): Outcome<Draft<typeof medicineListed>[]> {
  const judged = checkTaken(said)
  if (!judged.ok) return judged
  return accept([draft(medicineListed, inOrder(said), { ...knownBy(telling), ...(before ? { replaces: before.heads } : {}) })])
}

/** Agrees a medicine with the person, or agrees it anew; who may not prescribe is refused by the record. */
export function agreeMedicine(said: AgreedMedicine, before?: Told<AgreedMedicine>): Outcome<Draft<typeof medicineAgreed>[]> {
  const judged = checkAgreed(said)
  if (!judged.ok) return judged
  return accept([draft(medicineAgreed, { ...inOrder(said), steps: said.steps.map(inOrder) }, before ? { replaces: before.heads } : {})])
}

/** Doses stand in the order of the day. */
function inOrder<Body extends { readonly doses: readonly Dose[] }>(body: Body): Body & { doses: Dose[] } {
  return { ...body, doses: [...body.doses].sort((one, other) => (one.time < other.time ? -1 : 1)) }
}
