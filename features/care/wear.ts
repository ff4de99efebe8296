/** A splint, a brace, a glove: put on and taken off by one tap each, closed later if it was forgotten, with an end that nobody knows as its own answer. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { dayShape, daysBetween } from '#log/time.ts'
import type { Day, Instant } from '#log/time.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** What is worn on a limb for it. */
export const wornThings = ['splint', 'brace', 'glove', 'cast', 'insole', 'other'] as const
export type WornThing = (typeof wornThings)[number]

const limb = z.union([entryIdShape, z.literal('not-said')])

/** It was put on; the statement's own time says when. */
export const wearStarted = defineKind({ name: 'wear.started', category: 'body', writers: bothSides, shape: z.strictObject({ limb, thing: z.enum(wornThings) }) })
export type WearStarted = BodyOf<typeof wearStarted>

/** It was taken off at the statement's own time, or at a time that nobody knows. */
export const wearEnded = defineKind({ name: 'wear.ended', category: 'body', writers: bothSides, shape: z.strictObject({ wear: entryIdShape, end: z.enum(['at', 'not-known']) }) })
export type WearEnded = BodyOf<typeof wearEnded>

/** How the skin under it was half an hour later, and whether it was too tight. */
export const wearChecked = defineKind({
  name: 'wear.checked', category: 'body', writers: bothSides,
  shape: z.strictObject({ wear: entryIdShape, redMark: z.enum(['none', 'gone', 'still-there', 'not-looked']), tight: z.optional(z.enum(['no', 'yes'])) }),
})
export type WearChecked = BodyOf<typeof wearChecked>

/** How long a day it is meant to be worn, as it was agreed: by the team itself, or as the person was told. A reason for nearly all day is written down. */
export const wearAgreed = defineKind({
  name: 'wear.agreed', category: 'body', writers: bothSides,
  shape: z.strictObject({
    limb, thing: z.enum(wornThings),
    hoursPerDay: z.number().check(z.gte(0.5), z.lte(24)),
    from: dayShape,
    until: z.optional(dayShape),
    reason: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
  }),
  check: body => (body.until !== undefined && daysBetween(body.from, body.until) < 0 ? refuse('wear.ends-before-start', { where: 'body.until' }) : accept(true as const)),
})
export type WearAgreed = BodyOf<typeof wearAgreed>

/** Puts it on, unless the same is on already. */
export function putOn(said: WearStarted, running: readonly Told<WearStarted>[], at: Instant | undefined, telling?: Telling): Outcome<Draft<typeof wearStarted>[]> {
  if (running.some(({ body }) => body.limb === said.limb && body.thing === said.thing)) return refuse('wear.on-already')
  return accept([draft(wearStarted, said, { ...knownBy(telling), ...(at === undefined ? {} : { at }) })])
}

/** Takes it off now, at a time given later, or says that nobody knows when. */
export function takeOff(worn: Told<WearStarted>, end: { readonly at: Instant } | 'not-known', now: Instant, telling?: Telling): Outcome<Draft<typeof wearEnded>[]> {
  if (end === 'not-known') return accept([draft(wearEnded, { wear: worn.id, end: 'not-known' }, knownBy(telling))])
  if (end.at < worn.entry.at) return refuse('wear.ends-before-start', { where: 'at' })
  if (end.at > now) return refuse('entry.in-future', { where: 'at' })
  return accept([draft(wearEnded, { wear: worn.id, end: 'at' }, { at: end.at, zone: worn.entry.zone, ...knownBy(telling) })])
}

/** Keeps how the skin under it was; asked once for each wearing. */
export function checkSkinUnder(said: WearChecked, before: Told<WearChecked> | undefined, telling?: Telling): Draft<typeof wearChecked>[] {
  return [draft(wearChecked, said, { ...knownBy(telling), ...(before === undefined ? {} : { replaces: before.heads }) })]
}

/** Keeps how long a day was agreed; it takes the place of what was agreed before for the same thing. */
export function agreeHours(said: WearAgreed, before: Told<WearAgreed> | undefined, telling?: Telling): Draft<typeof wearAgreed>[] {
  return [draft(wearAgreed, said, { ...knownBy(telling), ...(before === undefined ? {} : { replaces: before.heads }) })]
}

/** Takes back a wearing that was a slip, with its end. */
export function withdrawWear(worn: Told<WearStarted>, ended: Told<WearEnded> | undefined): Draft[] {
  return [draft(wearStarted, 'withdrawn', { replaces: worn.heads }), ...(ended === undefined ? [] : [draft(wearEnded, 'withdrawn', { replaces: ended.heads })])]
}

/** Whether an agreement runs on a day. */
export function runsOn({ from, until }: WearAgreed, day: Day): boolean {
  return from <= day && (until === undefined || day <= until)
}
