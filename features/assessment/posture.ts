/** The posture of one joint at a visit, and how it behaves. */
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
import { partialDateShape } from '#log/time.ts'
import { noteShape } from './finding.ts'
import type { Limb } from './limb.ts'
import { limbFields, limbOf } from './limb.ts'

/** The postures seen at each joint, by the medicine's names. */
export const posturesByJoint = {
  fingers: ['clenched-fist', 'finger-flexion', 'knuckles-bent-fingers-straight'],
  thumb: ['thumb-in-palm'],
  wrist: ['wrist-flexion', 'pronation'],
  elbow: ['elbow-flexion'],
  shoulder: ['shoulder-held-in'],
  ankle: ['equinovarus', 'foot-inversion', 'foot-eversion', 'ankle-plantarflexion', 'ankle-dorsiflexion'],
  arch: ['arched-foot'],
  toes: ['toe-clawing'],
  'great-toe': ['great-toe-extension', 'great-toe-flexion'],
  knee: ['knee-flexion'],
  hip: ['hip'],
  trunk: ['trunk'],
  neck: ['neck'],
  jaw: ['jaw'],
  elsewhere: ['generalised', 'other'],
} as const

export type Joint = keyof typeof posturesByJoint
export type PostureName = (typeof posturesByJoint)[Joint][number]
export const joints = Object.keys(posturesByJoint) as readonly Joint[]

/** The joints looked at in an arm, in a leg, and elsewhere. */
export const jointsOf: Readonly<Record<Limb['region'], readonly Joint[]>> = {
  arm: ['fingers', 'thumb', 'wrist', 'elbow', 'shoulder'],
  leg: ['ankle', 'arch', 'toes', 'great-toe', 'knee', 'hip'],
  other: ['trunk', 'neck', 'jaw', 'elsewhere'],
}

/** How it behaves: always there, always there with worse spells, comes and goes, or only when the limb is used. */
export const courses = ['always', 'always-with-worse-spells', 'comes-and-goes', 'only-on-use'] as const
export type Course = (typeof courses)[number]

function checkJoint(body: { joint: Joint; posture: string }): Outcome<true> {
  const known: readonly string[] = posturesByJoint[body.joint]
  return body.posture === 'none' || known.includes(body.posture) ? accept(true) : refuse('posture.not-at-this-joint', { where: 'body.posture' })
}

/** The posture of one joint: `none` says that it was looked at and held in no posture. */
export const postureRecorded = defineKind({
  name: 'posture.recorded',
  category: 'clinical',
  writers: theTeamsSide,
  shape: z.strictObject({
    visit: entryIdShape,
    ...limbFields,
    joint: z.enum(joints as unknown as readonly [Joint, ...Joint[]]),
    posture: z.enum(['none', ...Object.values(posturesByJoint).flat()] as ['none', ...PostureName[]]),
    course: z.optional(z.enum(courses)),
    since: z.optional(partialDateShape),
    note: z.optional(noteShape),
  }),
  check: checkJoint,
})
export type Posture = BodyOf<typeof postureRecorded>

/** What an examiner says of one joint. */
export type PostureSaid = Pick<Posture, 'joint' | 'posture' | 'course' | 'since' | 'note'>

/** Keeps the posture of one joint; saying it anew corrects it, `null` takes it back (not looked at). */
export function recordPosture(visit: EntryId, limb: Limb, said: PostureSaid | null, before?: Told<Posture>): Outcome<Draft<typeof postureRecorded>[]> {
  if (said === null) return accept(before ? [draft(postureRecorded, 'withdrawn', { replaces: before.heads })] : [])
  const body: Posture = { visit, ...limbOf(limb), ...said }
  if (before && before.body.posture === said.posture && before.body.course === said.course && before.body.since === said.since && before.body.note === said.note) return accept([])
  const judged = checkJoint(body)
  if (!judged.ok) return judged
  return accept([draft(postureRecorded, body, before ? { replaces: before.heads } : {})])
}
