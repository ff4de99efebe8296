/** What is measured at a visit, each with its unit, its method and its error. */
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
import type { Limb } from './limb.ts'
import { limbFields, limbOf } from './limb.ts'

/** How a joint was brought to its end: by the examiner awake, by the person, lying as it rests, or by the examiner asleep, sedated or with a block. */
export const rangeWays = ['passive-awake', 'active', 'resting', 'passive-asleep-or-block'] as const
export type RangeWay = (typeof rangeWays)[number]

const degrees = z.number().check(z.gte(-180), z.lte(180))
const celsius = z.number().check(z.gte(15), z.lte(42))
const centimetres = z.number().check(z.gte(1), z.lte(150))
const rest = { method: z.optional(noteShape), note: z.optional(noteShape) }

const range = z.strictObject({
  what: z.literal('range'),
  /** Joint and motion in the words of the clinic: *ring finger, middle joint, straightening*. */
  joint: z.string().check(z.regex(/^[a-z][a-z-]*$/), z.maxLength(60)),
  way: z.enum(rangeWays),
  degrees,
  /** Whether a larger angle means a freer joint. */
  direction: z.enum(['more-is-better', 'less-is-better']),
  /** The limit it is compared with: the other side, or a reference value. */
  reference: z.optional(z.strictObject({ degrees, from: z.enum(['other-side', 'reference-value', 'own-usual']) })),
  errorDegrees: z.number().check(z.gte(0), z.lte(90)),
  ...rest,
})

const temperature = z.strictObject({
  what: z.literal('temperature'),
  /** The same landmark on both sides, in one sitting. */
  place: z.string().check(z.minLength(1), z.maxLength(60)),
  celsius,
  /** Nothing where both sides are affected. */
  otherCelsius: z.optional(celsius),
  errorCelsius: z.number().check(z.gte(0), z.lte(5)),
  ...rest,
})

const girth = z.strictObject({
  what: z.literal('girth'),
  place: z.string().check(z.minLength(1), z.maxLength(60)),
  centimetres,
  otherCentimetres: z.optional(centimetres),
  errorCentimetres: z.number().check(z.gte(0), z.lte(10)),
  ...rest,
})

const measuredShape = z.discriminatedUnion('what', [range, temperature, girth])
export type Measured = z.infer<typeof measuredShape>

function checkOtherSide({ measured, side }: { measured: Measured; side: Limb['side'] }): Outcome<true> {
  const compared = (measured.what === 'temperature' && measured.otherCelsius !== undefined)
    || (measured.what === 'girth' && measured.otherCentimetres !== undefined)
    || (measured.what === 'range' && measured.reference?.from === 'other-side')
  return side === 'both' && compared ? refuse('measure.no-other-side', { where: 'body.measured' }) : accept(true)
}

/** One measurement at one visit. */
export const measureRecorded = defineKind({
  name: 'measure.recorded',
  category: 'clinical',
  writers: theTeamsSide,
  shape: z.strictObject({ visit: entryIdShape, ...limbFields, measured: measuredShape }),
  check: checkOtherSide,
})
export type Measure = BodyOf<typeof measureRecorded>

/** Which measurement it is within a visit: measuring the same again corrects the first. */
export function measuredKey(measured: Measured): string {
  if (measured.what === 'range') return `range:${measured.joint}:${measured.way}`
  return `${measured.what}:${measured.place}`
}

/** Keeps one measurement of a visit; `null` takes an earlier one back. */
export function recordMeasure(visit: EntryId, limb: Limb, measured: Measured | null, before?: Told<Measure>): Outcome<Draft<typeof measureRecorded>[]> {
  if (measured === null) return accept(before ? [draft(measureRecorded, 'withdrawn', { replaces: before.heads })] : [])
  const body: Measure = { visit, ...limbOf(limb), measured }
  if (before && JSON.stringify(before.body.measured) === JSON.stringify(measured)) return accept([])
  const parsed = measuredShape.safeParse(measured)
  if (!parsed.success) return refuse('measure.impossible', { where: ['body.measured', ...(parsed.error.issues[0]?.path ?? []).map(String)].join('.') })
  const judged = checkOtherSide(body)
  if (!judged.ok) return judged
  return accept([draft(measureRecorded, body, before ? { replaces: before.heads } : {})])
}
