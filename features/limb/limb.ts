/** The limb that pulls, clenches or turns: which one, the person's own word for what it does, and the posture it may simply have. */
import * as z from 'zod/mini'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { partialDateShape } from '#log/time.ts'

/** Where in the body, as people speak of it. */
export const parts = ['hand', 'arm', 'foot', 'leg', 'neck', 'trunk'] as const
export type Part = (typeof parts)[number]

/** Which side; `middle` for what has none. */
export const sides = ['left', 'right', 'both', 'middle'] as const
export type Side = (typeof sides)[number]

/** The joints that may be named, from the tip inwards. */
export const joints = ['fingers', 'knuckles', 'thumb', 'wrist', 'elbow', 'shoulder', 'toes', 'great-toe', 'arch', 'ankle', 'knee', 'hip', 'neck', 'jaw', 'trunk'] as const
export type Joint = (typeof joints)[number]

/** The joints offered for each part. */
export const jointsOf: Readonly<Record<Part, readonly Joint[]>> = {
  hand: ['fingers', 'knuckles', 'thumb', 'wrist'],
  arm: ['fingers', 'knuckles', 'thumb', 'wrist', 'elbow', 'shoulder'],
  foot: ['toes', 'great-toe', 'arch', 'ankle'],
  leg: ['toes', 'great-toe', 'arch', 'ankle', 'knee', 'hip'],
  neck: ['neck', 'jaw'],
  trunk: ['trunk', 'hip', 'shoulder'],
}

/** What it does, in words to choose from; a person may always give their own. */
export const doings = ['clenches', 'curls', 'turns-in', 'locks', 'jerks'] as const
export type Doing = (typeof doings)[number]

/** How it behaves, which decides what the large control says. */
export const behaviours = ['comes-and-goes', 'always-there', 'always-with-worse-spells', 'only-when-used', 'not-said'] as const
export type Behaviour = (typeof behaviours)[number]

const ownWords = z.string().check(z.trim(), z.minLength(1), z.maxLength(40))
const sinceShape = z.union([partialDateShape, z.literal('unknown')])

/** One limb as the person describes it. Correcting it changes every sentence about it. */
export const limbDescribed = defineKind({
  name: 'limb.described',
  category: 'diary',
  writers: bothSides,
  shape: z.strictObject({
    part: z.enum(parts),
    side: z.enum(sides),
    joints: z.array(z.enum(joints)).check(z.maxLength(joints.length)),
    word: z.union([z.enum(doings), z.strictObject({ own: ownWords }), z.literal('not-said')]),
    behaviour: z.enum(behaviours),
    since: sinceShape,
  }),
})
export type LimbDescription = BodyOf<typeof limbDescribed>

/** How a joint usually lies: a fact of its own, that need not come and go. One joint a statement. */
export const usualPosture = defineKind({
  name: 'limb.usual-posture',
  category: 'diary',
  writers: bothSides,
  shape: z.strictObject({
    limb: entryIdShape,
    joint: z.enum(joints),
    posture: z.enum(['bent', 'straight', 'turned-in', 'turned-out', 'pulled-in', 'pulled-up', 'pointing-down', 'free']),
    since: sinceShape,
    /** How far it lets itself be moved, gently, by the person or somebody they trust. */
    yields: z.enum(['not-at-all', 'a-little', 'half-way', 'all-the-way', 'not-tried', 'not-known']),
    /** Sleep is not seen unless somebody saw it. */
    asleep: z.enum(['lets-go', 'partly', 'stays', 'not-seen']),
    onWaking: z.enum(['free', 'partly', 'there-already', 'not-known']),
  }),
})
export type UsualPosture = BodyOf<typeof usualPosture>

/** A limb described for the first time. */
export function describeLimb(said: LimbDescription, id?: EntryId): Outcome<Draft[]> {
  const fit = fitting(said)
  return fit.ok ? accept([draft(limbDescribed, said, id === undefined ? {} : { id })]) : fit
}

/** A limb described anew: the earlier description stays in its history. */
export function redescribeLimb(known: Told<LimbDescription>, said: LimbDescription): Outcome<Draft[]> {
  const fit = fitting(said)
  if (!fit.ok) return fit
  return accept([draft(limbDescribed, said, { at: known.entry.at, zone: known.entry.zone, replaces: known.heads })])
}

/** How a joint usually lies, new or in place of what was said of it before. */
export function sayUsualPosture(said: UsualPosture, before?: Told<UsualPosture>): Outcome<Draft[]> {
  return accept([draft(usualPosture, said, before ? { replaces: before.heads } : {})])
}

function fitting(said: LimbDescription): Outcome<true> {
  const hasSides = said.part !== 'neck' && said.part !== 'trunk'
  if (hasSides && said.side === 'middle') return refuse('limb.side-missing', { where: 'side' })
  const stranger = said.joints.find(joint => !jointsOf[said.part].includes(joint))
  if (stranger !== undefined) return refuse('limb.joint-elsewhere', { where: 'joints', facts: { joint: stranger } })
  return accept(true as const)
}
