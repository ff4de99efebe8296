/** A spell: it began, it eased, and whatever somebody wishes to add. Each is a statement of its own, so one tap is enough. */
import * as z from 'zod/mini'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import { accept, refuse } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { instantShape } from '#log/time.ts'
import { onlyInTheirVoice } from '#features/limb/telling.ts'

/** The postures that may be named, arm first. */
export const postures = [
  'clenched-fist', 'finger-flexion', 'knuckle-flexion', 'thumb-in-palm', 'wrist-flexion', 'elbow-flexion', 'shoulder-in',
  'equinovarus', 'eversion', 'dorsiflexion', 'arched-foot', 'toe-clawing', 'great-toe-extension', 'knee-flexion',
  'trunk', 'neck', 'jaw', 'other',
] as const
export type Posture = (typeof postures)[number]

/** What was different beforehand; `nothing-noticed` is an answer, and the first one offered. */
export const differences = [
  'nothing-noticed', 'used-it-more', 'touch', 'cold', 'heat', 'knock', 'poor-sleep', 'worry', 'illness', 'period', 'medicine-change', 'splint-or-shoe', 'weather', 'other',
] as const
export type Difference = (typeof differences)[number]

/** What somebody may say helped; `nothing` is an answer. */
export const helps = ['nothing', 'by-itself', 'warmth', 'cool', 'support', 'breathing', 'rest', 'gentle-movement', 'medicine', 'company', 'sleep', 'distraction', 'other'] as const
export type Help = (typeof helps)[number]

const line = z.string().check(z.minLength(1), z.maxLength(200))

/** A spell began; `at` is when. A limb that was never described is `not-said`. */
export const episodeStarted = defineKind({
  name: 'episode.started',
  category: 'diary',
  writers: bothSides,
  shape: z.strictObject({
    limb: z.union([entryIdShape, z.literal('not-said')]),
    /** Where the posture is always there, a spell is what goes beyond the usual. */
    beyond: z.enum(['rest', 'usual']),
  }),
})

const bounds = { earliest: instantShape, latest: instantShape }

/** A spell eased; `at` is when, or the best guess. Whoever does not know exactly gives an earliest and a latest moment. */
export const episodeEased = defineKind({
  name: 'episode.eased',
  category: 'diary',
  writers: bothSides,
  shape: z.union([
    /** `kept` answers *Keep, or was that a slip?* for a spell under a minute. */
    z.strictObject({ episode: entryIdShape, how: z.literal('now'), kept: z.optional(z.literal(true)) }),
    z.strictObject({ episode: entryIdShape, how: z.literal('about'), ...bounds }),
    z.strictObject({ episode: entryIdShape, how: z.literal('not-known'), ...bounds }),
  ]),
  check: body => (body.how !== 'now' && body.latest < body.earliest ? refuse('episode.bounds-reversed', { where: 'body.latest' }) : accept(true as const)),
})

/** Something about a spell: any of these, now or years later. `still` says that it was going on at that moment. */
export const episodeDetailed = defineKind({
  name: 'episode.detailed',
  category: 'diary',
  writers: bothSides,
  shape: z.strictObject({
    episode: entryIdShape,
    postures: z.optional(z.array(z.enum(postures)).check(z.minLength(1), z.maxLength(postures.length))),
    /** What the posture `other` was. */
    otherPosture: z.optional(line),
    manner: z.optional(z.enum(['tonic', 'jerky', 'both'])),
    before: z.optional(z.array(z.enum(differences)).check(z.minLength(1), z.maxLength(differences.length))),
    /** 0 none, 10 the worst that can be imagined. */
    pain: z.optional(z.int().check(z.gte(0), z.lte(10))),
    helped: z.optional(z.array(z.enum(helps)).check(z.minLength(1), z.maxLength(helps.length))),
    /** A line of *What helps me* that was done. */
    tried: z.optional(line),
    otherPlace: z.optional(line),
    note: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
    still: z.optional(z.literal(true)),
  }),
  check: (body, voice) => {
    if (Object.keys(body).length < 2) return refuse('episode.detail-empty', { where: 'body' })
    return body.pain === undefined ? accept(true as const) : onlyInTheirVoice(voice)
  },
})

export type EpisodeStarted = BodyOf<typeof episodeStarted>
export type EpisodeEased = BodyOf<typeof episodeEased>
export type EpisodeDetail = BodyOf<typeof episodeDetailed>
