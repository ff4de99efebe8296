/** What stands on the emergency card beside what the record knows: who, whom to ring, which arm, allergies, and when it was checked. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { dayShape } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
const number = z.string().check(z.trim(), z.minLength(2), z.maxLength(40), z.regex(/^[+\d][\d\s()/*#-]*$/))
const known = z.enum(['yes', 'no'])

/** Which arm is kept free of needles, cuffs and drips, unless life depends on it. */
export const keptArms = ['left', 'right', 'both', 'neither'] as const

/** The card as the person wrote it. What is missing is shown as *not noted*, never as *none*. */
export const emergencyCardWritten = defineKind({
  name: 'emergency-card.written', category: 'medicines', writers: bothSides,
  shape: z.strictObject({
    name: z.optional(line),
    born: z.optional(dayShape),
    /** What a doctor calls it, in the person's words. */
    condition: z.optional(line),
    contacts: z.array(z.strictObject({ name: line, number })).check(z.maxLength(2)),
    language: z.optional(line),
    /** How the person speaks when in pain. */
    speaks: z.optional(line),
    keptArm: z.optional(z.enum(keptArms)),
    allergies: z.optional(z.union([z.literal('none-known'), z.strictObject({ words: line })])),
    steroid: z.optional(known),
    anticoagulant: z.optional(known),
    pumpTeam: z.optional(z.strictObject({ number, hours: z.optional(line) })),
    /** The line for evenings and weekends. */
    outOfHours: z.optional(number),
    /** An emergency number of the person's own choice, instead of the region's. */
    emergencyNumber: z.optional(number),
    checkedOn: dayShape,
  }),
})
export type EmergencyCard = BodyOf<typeof emergencyCardWritten>

/** Writes the card, checked today, or writes it anew. */
export function writeCard(said: Omit<EmergencyCard, 'checkedOn'>, today: Day, before?: Told<EmergencyCard>, telling?: Telling): Outcome<Draft<typeof emergencyCardWritten>[]> {
  if (said.born !== undefined && said.born > today) return refuse('emergency-card.born-in-future', { where: 'born' })
  const numbers: readonly (readonly [string, string | undefined])[] = [...said.contacts.map((one, place) => [`contacts.${place}`, one.number] as const), ['pumpTeam', said.pumpTeam?.number], ['outOfHours', said.outOfHours], ['emergencyNumber', said.emergencyNumber]]
  const wrong = numbers.find(([, one]) => one !== undefined && !number.safeParse(one).success)
  if (wrong !== undefined) return refuse('emergency-card.no-number', { where: wrong[0] })
  return accept([draft(emergencyCardWritten, { ...said, checkedOn: today }, { ...knownBy(telling), ...(before ? { replaces: before.heads } : {}) })])
}

/** Says that everything on the card still holds today. */
export function checkCard(before: Told<EmergencyCard>, today: Day, telling?: Telling): Outcome<Draft<typeof emergencyCardWritten>[]> {
  return accept([draft(emergencyCardWritten, { ...before.body, checkedOn: today }, { ...knownBy(telling), replaces: before.heads })])
}
