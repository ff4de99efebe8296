/** The judgement that nothing else explains the picture better, attested by who may. */
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
import { noteShape } from './finding.ts'

/** The other causes gone through before criterion D is attested, by groups. */
export const otherCauses = [
  'infection', 'clot', 'arteries', 'compartment', 'fracture-or-instability', 'nerve-or-root', 'cord-or-brain', 'inflammatory-joint',
  'lymph-or-constriction', 'disuse', 'tumour', 'other-dystonia',
] as const
export type OtherCause = (typeof otherCauses)[number]

/** How far one cause was thought of. */
export const causeStates = ['ruled-out', 'thought-of-unlikely', 'awaited', 'possible'] as const
export type CauseState = (typeof causeStates)[number]

function checkAwaited(body: { betterExplained: string; causes: Partial<Record<OtherCause, CauseState>>; note?: string | undefined }): Outcome<true> {
  const awaited = Object.values(body.causes).includes('awaited')
  return body.betterExplained === 'no' && awaited && body.note === undefined ? refuse('exclusion.awaited-without-reason', { where: 'body.note' }) : accept(true)
}

/** A clinician's word on criterion D: the causes gone through, and whether another explains it better. */
export const exclusionAttested = defineKind({
  name: 'exclusion.attested',
  category: 'clinical',
  writers: theTeamsSide,
  authority: 'sign-diagnosis',
  shape: z.strictObject({
    visit: entryIdShape,
    causes: z.partialRecord(z.enum(otherCauses), z.enum(causeStates)),
    /** Whether another diagnosis explains it better; not judged yet is its own answer. */
    betterExplained: z.enum(['no', 'yes', 'not-judged']),
    byWhat: z.optional(noteShape),
    note: z.optional(noteShape),
  }),
  check: checkAwaited,
})
export type Exclusion = BodyOf<typeof exclusionAttested>

/** Whether every other cause was gone through, whatever was thought of it. */
export function allGoneThrough({ causes }: Pick<Exclusion, 'causes'>): boolean {
  return otherCauses.every(cause => causes[cause] !== undefined)
}

/** Every cause not named yet as thought of and unlikely: the rest of a checklist in one act. */
export function withTheRestUnlikely(causes: Exclusion['causes']): Exclusion['causes'] {
  return { ...Object.fromEntries(otherCauses.map(cause => [cause, 'thought-of-unlikely' as const])), ...causes }
}

/** Attests what was excluded; a later word at the same visit corrects the earlier. */
export function attestExclusion(visit: EntryId, said: Omit<Exclusion, 'visit'>, before?: Told<Exclusion>): Outcome<Draft<typeof exclusionAttested>[]> {
  const body: Exclusion = { visit, ...said }
  if (before && JSON.stringify(before.body) === JSON.stringify(body)) return accept([])
  const judged = checkAwaited(body)
  if (!judged.ok) return judged
  return accept([draft(exclusionAttested, body, before ? { replaces: before.heads } : {})])
}
