/**
 * What is measured at home or by hand: skin temperature, tape, how far a joint goes. A kind of its own beside the clinic's `measure.recorded`: that one
 * belongs to a visit and to the clinic's stream and only a team writes it; this one stands in the stream of the body, keeps every single reading, and says
 * who measured and how. Neither is ever written over the other; a reader who wants both takes both, each with its provenance.
 */
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
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** Two readings of a contact-free thermometer can differ by so much by chance. */
export const THERMOMETER_ERROR = { value: 0.6, unit: 'Cel', source: 'Our choice for a contact-free thermometer, unless a service says another', mark: 'D' } as const
/** The most readings of one sitting. */
export const MOST_READINGS = 6

/** Where skin temperature is taken: the same landmark each time, hand first. */
export const temperaturePlaces = ['back-of-hand', 'ball-of-thumb', 'little-finger-side', 'index-tip', 'little-tip', 'top-of-foot', 'inner-sole', 'outer-sole', 'big-toe', 'little-toe'] as const
/** Where the tape goes. */
export const tapePlaces = ['hand-figure-of-eight', 'middle-finger', 'wrist', 'forearm', 'ankle-figure-of-eight', 'mid-foot', 'calf'] as const
/** Joints whose range is measured, by the ids the clinic uses: most count what is missing to straight. */
export const motions = ['ring-middle-straightening', 'fingers-middle-straightening', 'knuckles-straightening', 'thumb-opening', 'wrist-straightening', 'elbow-straightening', 'ankle-up', 'heel-in-straightening', 'toes-straightening', 'knee-straightening'] as const
/** One such joint and motion. */
export type Motion = (typeof motions)[number]

const celsius = z.number().check(z.gte(15), z.lte(42))
const centimetres = z.number().check(z.gte(1), z.lte(150))
/** `asUsual`: the person says that this is how it usually is; later readings are told against it. */
const asUsual = z.boolean()

const measuredShape = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('temperature'), place: z.enum(temperaturePlaces),
    readings: z.array(z.strictObject({ celsius, otherCelsius: z.optional(celsius) })).check(z.minLength(1), z.maxLength(MOST_READINGS)),
    errorCelsius: z.number().check(z.gte(0), z.lte(5)), asUsual,
  }),
  z.strictObject({ what: z.literal('girth'), place: z.enum(tapePlaces), centimetres, otherCentimetres: z.optional(centimetres), asUsual }),
  z.strictObject({
    what: z.literal('range'), joint: z.enum(motions),
    /** Moved by somebody or something else, or by its own strength. */
    way: z.enum(['passive', 'active']),
    by: z.enum(['me', 'somebody-close', 'therapist']),
    degrees: z.number().check(z.gte(-90), z.lte(180)), asUsual,
  }),
  /** Not measured, and why: measuring may hurt. */
  z.strictObject({ what: z.literal('skipped'), measure: z.enum(['temperature', 'girth', 'range']), why: z.enum(['it-hurts', 'not-today']) }),
])
/** What was measured, or that it was not. */
export type Taken = z.infer<typeof measuredShape>

function checkTaken({ measured, side }: { measured: Taken; side: 'left' | 'right' | 'both' | 'middle' }): Outcome<true> {
  const compared = (measured.what === 'temperature' && measured.readings.some(({ otherCelsius }) => otherCelsius !== undefined)) || (measured.what === 'girth' && measured.otherCentimetres !== undefined)
  return side === 'both' && compared ? refuse('measure.no-other-side', { where: 'body.measured' }) : accept(true as const)
}

/** One measurement at home, with every reading it was made of. */
export const measureTaken = defineKind({
  name: 'measure.taken',
  category: 'body',
  writers: bothSides,
  shape: z.strictObject({ limb: z.union([entryIdShape, z.literal('not-said')]), side: z.enum(['left', 'right', 'both', 'middle']), measured: measuredShape }),
  check: checkTaken,
})
export type MeasureTaken = BodyOf<typeof measureTaken>

/** Keeps one measurement; numbers that no skin or tape can have are refused. */
export function takeMeasure(said: MeasureTaken, telling?: Telling): Outcome<Draft<typeof measureTaken>[]> {
  const parsed = measuredShape.safeParse(said.measured)
  if (!parsed.success) return refuse('measure.impossible', { where: ['body.measured', ...(parsed.error.issues[0]?.path ?? []).map(String)].join('.') })
  const checked = checkTaken(said)
  return checked.ok ? accept([draft(measureTaken, said, knownBy(telling))]) : checked
}

/** Takes a measurement back. */
export function withdrawMeasure(told: Told<MeasureTaken>): Draft<typeof measureTaken>[] {
  return [draft(measureTaken, 'withdrawn', { replaces: told.heads })]
}
