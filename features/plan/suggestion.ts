/** What a clinician decided on a suggestion, with the suggestion as it was shown. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import { entryIdShape } from '#log/ids.ts'
import type { BodyOf } from '#log/kind.ts'
import { defineKind } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Authority } from '#log/role.ts'
import { theTeamsSide } from '#log/role.ts'
import { factUsedShape } from '#features/assessment/examination.ts'

const short = z.string().check(z.minLength(1), z.maxLength(300))
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))

/** The four groups of care, and the two kinds of warning that stand above them. */
export const groups = ['urgent', 'safety', 'pain-relief', 'physical', 'psychological', 'self-management'] as const

/** A suggestion as it was shown: which rule in which version, what it said, on which facts, how strong, from where, and what speaks against it. */
export const suggestionShownShape = z.strictObject({
  rule: z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9.-]*$/), z.maxLength(60)),
  version: short,
  group: z.enum(groups),
  action: z.enum(['urgent', 'stop', 'avoid', 'recommend', 'consider', 'inform']),
  /** What it is about: two rules on one item are decided together. */
  item: short,
  text: words,
  facts: z.array(factUsedShape).check(z.maxLength(60)),
  strength: short,
  sources: z.array(short).check(z.maxLength(20)),
  against: z.array(words).check(z.maxLength(20)),
})
export type SuggestionShown = z.infer<typeof suggestionShownShape>

const act = {
  suggestion: suggestionShownShape,
  decision: z.enum(['accept', 'change', 'decline']),
  reason: words,
  /** What is to be done instead, where it was changed. */
  instead: z.optional(words),
  visit: z.optional(entryIdShape),
}

function checkInstead(body: { decision: string; instead?: string | undefined }): Outcome<true> {
  if (body.decision === 'change' && body.instead === undefined) return refuse('suggestion.change-to-what', { where: 'body.instead' })
  if (body.decision !== 'change' && body.instead !== undefined) return refuse('suggestion.not-changed', { where: 'body.instead' })
  return accept(true)
}

/** Accepted, changed or declined: always with a reason, and never silently forgotten. */
export const suggestionDecided = defineKind({
  name: 'suggestion.decided', category: 'clinical', writers: theTeamsSide, authority: 'agree-plan', shape: z.strictObject(act), check: checkInstead,
})
export type Decision = BodyOf<typeof suggestionDecided>

/** The same, laid before who may decide. */
export const suggestionProposed = defineKind({
  name: 'suggestion.proposed', category: 'clinical', writers: theTeamsSide, shape: z.strictObject(act), check: checkInstead,
})

/** Decides on a suggestion, or proposes how to decide where the authority is missing. What is urgent is acted on, not decided. Deciding anew keeps the earlier decision in its history. */
export function decideSuggestion(decision: Decision, authorities: readonly Authority[], before?: Told<Decision>): Outcome<Draft[]> {
  if (decision.suggestion.group === 'urgent') return refuse('suggestion.urgent', { where: 'body.suggestion' })
  const reason = decision.reason.trim()
  if (reason === '') return refuse('suggestion.reason-missing', { where: 'body.reason' })
  const body: Decision = { ...decision, reason }
  const judged = checkInstead(body)
  if (!judged.ok) return judged
  if (!authorities.includes('agree-plan')) return accept([draft(suggestionProposed, body)])
  return accept([draft(suggestionDecided, body, before ? { replaces: before.heads } : {})])
}
