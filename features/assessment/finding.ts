/** One finding: what the person said or the examiner found, kept the moment the field is left. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import type { BodyOf } from '#log/kind.ts'
import { defineKind } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { theTeamsSide } from '#log/role.ts'
import type { Limb } from './limb.ts'
import { limbFields, limbOf } from './limb.ts'

/** What may be answered. *Could not be tested* is an answer of its own and is not asked again at this visit. */
export const findingValues = ['yes', 'no', 'not-asked', 'could-not-be-tested'] as const
/** Why something could not be tested. */
export const hindrances = ['posture', 'pain', 'refused', 'dressing', 'other'] as const

export type FindingValue = (typeof findingValues)[number]
export type Hindrance = (typeof hindrances)[number]

/**
 * The id of a fact in the medicine's catalogue. Only its form is asked here, because a server must hold what a newer clinic says;
 * a fact that this version does not know is kept and takes part in nothing.
 */
export const factIdShape = z.string().check(z.regex(/^[a-z][a-z0-9_-]*(\.[a-z0-9_-]+)+$/), z.maxLength(80))
/** A short text that a clinician types. */
export const noteShape = z.string().check(z.minLength(1), z.maxLength(1000))

function checkWhy(body: { value: FindingValue; why?: Hindrance | undefined }): Outcome<true> {
  if (body.value === 'could-not-be-tested' && body.why === undefined) return refuse('finding.why-missing', { where: 'body.why' })
  if (body.value !== 'could-not-be-tested' && body.why !== undefined) return refuse('finding.why-without-hindrance', { where: 'body.why' })
  return accept(true)
}

/** One finding at one visit. Never carried to another visit: earlier ones are shown as *said on* or *seen on*, with their day. */
export const findingRecorded = defineKind({
  name: 'finding.recorded',
  category: 'clinical',
  writers: theTeamsSide,
  shape: z.strictObject({
    visit: entryIdShape,
    finding: factIdShape,
    ...limbFields,
    value: z.enum(findingValues),
    why: z.optional(z.enum(hindrances)),
    /** With what and where: a soft brush on the back of the hand, by eye, to the hand. */
    method: z.optional(noteShape),
    note: z.optional(noteShape),
  }),
  check: checkWhy,
})
export type Finding = BodyOf<typeof findingRecorded>

/** What an examiner answers in one field. */
export interface Answered {
  readonly finding: string
  readonly value: FindingValue
  readonly why?: Hindrance | undefined
  readonly method?: string | undefined
  readonly note?: string | undefined
}

/** Keeps one answer of a visit; a second answer to the same question corrects the first, the same answer again says nothing. */
export function recordFinding(visit: EntryId, limb: Limb, answered: Answered, before?: Told<Finding>): Outcome<Draft<typeof findingRecorded>[]> {
  const { finding, value, why, method, note } = answered
  const body: Finding = {
    visit, finding, ...limbOf(limb), value,
    ...(why === undefined ? {} : { why }), ...(method === undefined ? {} : { method }), ...(note === undefined ? {} : { note }),
  }
  if (before && before.body.finding !== finding) return refuse('finding.other-question')
  if (!before && value === 'not-asked') return accept([])
  if (before && same(before.body, body)) return accept([])
  const judged = checkWhy(body)
  if (!judged.ok) return judged
  return accept([draft(findingRecorded, body, before ? { replaces: before.heads } : {})])
}

function same(one: Finding, other: Finding): boolean {
  return one.value === other.value && one.why === other.why && one.method === other.method && one.note === other.note
}
