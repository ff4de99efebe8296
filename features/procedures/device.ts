/** A device in the body: a pump or a stimulator, as well as it is known; and each refill. Frond is a second net for a refill, never the only one. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import { entryIdShape } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { dayShape, partialDateShape } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
const device = { model: z.optional(line), place: z.optional(line), from: z.optional(partialDateShape), to: z.optional(partialDateShape) }
const filled = { strength: z.optional(line), perDay: z.optional(line) }

/** What the stimulator works on. */
export const stimulatorSorts = ['spinal-cord', 'dorsal-root-ganglion', 'nerve', 'not-known'] as const

/** A pump or a stimulator that is in the body; `to` when it was taken out. */
export const deviceDescribed = defineKind({
  name: 'device.described', category: 'clinical', writers: bothSides,
  shape: z.union([
    z.strictObject({ device: z.literal('pump'), drug: z.optional(line), ...device, ...filled, lastRefill: z.optional(dayShape), nextRefill: z.optional(dayShape) }),
    z.strictObject({ device: z.literal('stimulator'), sort: z.enum(stimulatorSorts), ...device, batteryUntil: z.optional(partialDateShape) }),
  ]),
  check: body => (body.device === 'pump' ? inOrder(body.lastRefill, body.nextRefill) : accept(true)),
})
export type Device = BodyOf<typeof deviceDescribed>
export type Pump = Extract<Device, { device: 'pump' }>
export type Stimulator = Extract<Device, { device: 'stimulator' }>

/** A pump was filled on this day; strength and dose as they were said then, and before when it must be filled again. */
export const pumpRefilled = defineKind({
  name: 'pump.refilled', category: 'clinical', writers: bothSides,
  shape: z.strictObject({ pump: entryIdShape, on: dayShape, next: z.optional(dayShape), ...filled }),
  check: body => inOrder(body.on, body.next),
})
export type Refill = BodyOf<typeof pumpRefilled>

function inOrder(last: Day | undefined, next: Day | undefined): Outcome<true> {
  return last !== undefined && next !== undefined && next <= last ? refuse('refill.next-before-last', { where: 'body.next' }) : accept(true)
}

/** Describes a device, or says it anew. */
export function describeDevice(said: Device, before?: Told<Device>, telling?: Telling): Outcome<Draft<typeof deviceDescribed>[]> {
  const judged = said.device === 'pump' ? inOrder(said.lastRefill, said.nextRefill) : accept(true as const)
  return judged.ok ? accept([draft(deviceDescribed, said, { ...knownBy(telling), ...(before ? { replaces: before.heads } : {}) })]) : judged
}

/** Notes a refill that was done. */
export function noteRefill(said: Refill, today: Day, before?: Told<Refill>, telling?: Telling): Outcome<Draft<typeof pumpRefilled>[]> {
  if (said.on > today) return refuse('refill.in-future', { where: 'body.on' })
  const judged = inOrder(said.on, said.next)
  return judged.ok ? accept([draft(pumpRefilled, said, { ...knownBy(telling), ...(before ? { replaces: before.heads } : {}) })]) : judged
}
