/**
 * An examination: it begins, its findings are statements of their own, and a signature lists what it signs and carries the facts it
 * used, so that it stands alone when sharing ends. Who lacks the authority proposes the same act to who has it.
 */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import type { BodyOf } from '#log/kind.ts'
import { defineKind } from '#log/kind.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Authority } from '#log/role.ts'
import { theTeamsSide, thePersonsSide } from '#log/role.ts'
import { dayShape, instantShape } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { knownBy, onlyTold } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'
import { factIdShape, noteShape } from './finding.ts'
import type { Limb } from './limb.ts'
import { limbFields, limbOf } from './limb.ts'

/** An examination of one limb began; its id is what its findings point to as their visit. */
export const examinationBegun = defineKind({
  name: 'examination.begun',
  category: 'clinical',
  writers: theTeamsSide,
  shape: z.strictObject(limbFields),
})

const short = z.string().check(z.minLength(1), z.maxLength(200))

/** One fact as it stood when it was used: what, when, who said it, and by which way it came in. */
export const factUsedShape = z.strictObject({
  fact: factIdShape,
  value: z.union([z.number(), short, z.boolean(), z.array(short).check(z.maxLength(40))]),
  at: z.optional(instantShape),
  /** The role of who said it; an account's id would say nothing to who reads this in ten years. */
  by: z.optional(short),
  from: z.enum(['this-visit', 'earlier-visit', 'diary', 'record', 'worked-out']),
})
export type FactUsed = z.infer<typeof factUsedShape>

/** One answer of the medicine as it was shown when somebody signed. */
export const verdictShownShape = z.strictObject({
  /** Which question: `budapest.clinical`, `severity`, `contracture.ring-middle-straightening`. */
  question: z.string().check(z.regex(/^[a-z][a-z0-9.-]*$/), z.maxLength(120)),
  answer: z.enum(['met', 'not-met', 'cannot-tell', 'value']),
  /** The value in words, for what is neither met nor not met. */
  value: z.optional(short),
  because: z.array(z.strictObject({ text: noteShape, source: z.optional(short) })).check(z.maxLength(20)),
  missing: z.array(factIdShape).check(z.maxLength(80)),
})
export type VerdictShown = z.infer<typeof verdictShownShape>

const circumstances = {
  place: z.optional(short),
  /** Interpreter, chaperone, carer: who was there besides the two. */
  present: z.optional(z.array(short).check(z.maxLength(10))),
  consentToTouch: z.optional(z.enum(['given', 'for-some', 'not-given'])),
  hoursSinceSedatingDose: z.optional(z.number().check(z.gte(0), z.lte(10_000))),
}

const act = {
  visit: entryIdShape,
  ...limbFields,
  /** The very statements that are signed: a correction after this is not signed. */
  statements: z.array(entryIdShape).check(z.minLength(1), z.maxLength(400)),
  facts: z.array(factUsedShape).check(z.maxLength(300)),
  verdicts: z.array(verdictShownShape).check(z.maxLength(40)),
  /** Which medicine was asked. */
  medicine: short,
  ...circumstances,
  note: z.optional(noteShape),
}

/** *Sign this examination*: what I found, with what was concluded from it as it was shown. */
export const examinationSigned = defineKind({
  name: 'examination.signed',
  category: 'clinical',
  writers: theTeamsSide,
  authority: 'examine',
  shape: z.strictObject({ ...act, proposal: z.optional(entryIdShape) }),
})
export type SignedExamination = BodyOf<typeof examinationSigned>

/** The same act, laid before who may sign. */
export const examinationProposed = defineKind({
  name: 'examination.proposed',
  category: 'clinical',
  writers: theTeamsSide,
  shape: z.strictObject(act),
})
export type ProposedExamination = BodyOf<typeof examinationProposed>

/** Positive functional signs were explained to the person on this day; before that they are not shown to them as words on a screen. */
export const functionalSignsExplained = defineKind({
  name: 'functional-signs.explained',
  category: 'clinical',
  writers: theTeamsSide,
  shape: z.strictObject({ visit: entryIdShape, on: dayShape }),
})

/** The person sees a signed examination differently, in their own words. Neither side corrects the other. */
export const examinationDisputed = defineKind({
  name: 'examination.disputed',
  category: 'clinical',
  writers: thePersonsSide,
  shape: z.strictObject({ visit: entryIdShape, words: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)) }),
})

/** Begins an examination; its id is made beforehand, so that the first finding can point to it. */
export function beginExamination(limb: Limb, id: EntryId): Outcome<Draft<typeof examinationBegun>[]> {
  return accept([draft(examinationBegun, limbOf(limb), { id })])
}

/** What is laid before the signer: the visit as it stands, the facts used and what was shown. */
export type Signing = Omit<ProposedExamination, 'statements'> & { readonly statements: readonly EntryId[]; readonly alreadySigned: boolean; readonly proposal?: EntryId | undefined }

/** Whether pressing the button signs or proposes. */
export function signsOrProposes(authorities: readonly Authority[]): 'sign' | 'propose' {
  return authorities.includes('examine') ? 'sign' : 'propose'
}

/** Signs an examination, or proposes it where the authority is missing. */
export function signExamination(signing: Signing, authorities: readonly Authority[]): Outcome<Draft[]> {
  const { alreadySigned, proposal, statements, ...rest } = signing
  if (alreadySigned) return refuse('examination.already-signed')
  if (statements.length === 0) return refuse('examination.nothing-to-sign')
  const body = { ...rest, statements: [...statements] }
  if (signsOrProposes(authorities) === 'propose') return accept([draft(examinationProposed, body)])
  return accept([draft(examinationSigned, proposal === undefined ? body : { ...body, proposal })])
}

/** Says that functional signs were explained to the person, and when. */
export function explainFunctionalSigns(visit: EntryId, on: Day, today: Day): Outcome<Draft<typeof functionalSignsExplained>[]> {
  return on > today ? refuse('explained.in-future', { where: 'body.on' }) : accept([draft(functionalSignsExplained, { visit, on })])
}

/** The person's own words on an examination they see differently. */
export function disputeExamination(visit: EntryId, words: string, telling?: Telling): Outcome<Draft<typeof examinationDisputed>[]> {
  const told = onlyTold(telling)
  if (!told.ok) return told
  const said = words.trim()
  return said === '' ? refuse('dispute.no-words', { where: 'body.words' }) : accept([draft(examinationDisputed, { visit, words: said }, knownBy(telling))])
}
