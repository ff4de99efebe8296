/** Care of a shut hand or a turned foot: what was done, and how the skin looked. Nothing here is a duty, and *not looked* is an answer. */
import * as z from 'zod/mini'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import { accept, refuse } from '#log/problem.ts'
import type { Outcome } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { dayIn } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** What may have been done, hand and foot together. */
export const careActs = ['washed', 'dried', 'nails-cut', 'dry-roll-put-in', 'between-toes-dried', 'creamed'] as const
/** Where shoes, splints and the floor press on a foot. */
export const pressurePlaces = ['heel', 'inner-ankle', 'outer-ankle', 'outer-edge', 'ball', 'toe-tips', 'top-of-toes'] as const
/** How the skin looked: 0 clean and dry, 1 moist, 2 white and soft, 3 broken or nail marks, 4 infected. */
export const skinGrades = [0, 1, 2, 3, 4] as const
/** One such grade. */
export type SkinGrade = (typeof skinGrades)[number]

const yesNo = z.enum(['yes', 'no'])

/** Care at one time, as far as it was said. */
export const careDone = defineKind({
  name: 'care.done',
  category: 'body',
  writers: bothSides,
  shape: z.strictObject({
    limb: z.union([entryIdShape, z.literal('not-said')]),
    done: z.array(z.enum(careActs)).check(z.maxLength(careActs.length)),
    nailsBy: z.optional(z.enum(['me', 'somebody-close', 'nurse-or-podiatrist'])),
    skin: z.optional(z.union([z.literal(skinGrades), z.literal('not-looked')])),
    smell: z.optional(yesNo),
    darkSpot: z.optional(yesNo),
    pressureMarks: z.optional(z.union([z.array(z.enum(pressurePlaces)).check(z.minLength(1), z.maxLength(pressurePlaces.length)), z.literal('none')])),
    corns: z.optional(yesNo),
    note: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
  }),
})
export type CareDone = BodyOf<typeof careDone>

/** Keeps what was done and seen; nothing chosen is nothing said. */
export function sayCare(said: CareDone, telling?: Telling): Outcome<Draft<typeof careDone>[]> {
  const { limb: _limb, done, ...seen } = said
  if (done.length === 0 && Object.values(seen).every(one => one === undefined)) return refuse('care.nothing-said')
  return accept([draft(careDone, said, knownBy(telling))])
}

/** Takes it back. */
export function withdrawCare(told: Told<CareDone>): Draft<typeof careDone>[] {
  return [draft(careDone, 'withdrawn', { replaces: told.heads })]
}

/** What was told of the care of a limb, the latest first. */
export function careOf(folded: Folded, limb?: EntryId | 'not-said'): Told<CareDone>[] {
  return standingOf(folded, careDone).filter(({ body }) => limb === undefined || body.limb === limb).reverse()
}

/** Whether skin like this is for somebody to see on the same day: broken or infected skin, a smell, a new dark spot. */
export function isForToday({ skin, smell, darkSpot }: Pick<CareDone, 'skin' | 'smell' | 'darkSpot'>): boolean {
  return (typeof skin === 'number' && skin >= 3) || smell === 'yes' || darkSpot === 'yes'
}

/** The skin as it was graded last, and when: what a hand therapist looks for first. *Not looked* is never a grade. */
export function skinGradesOf(folded: Folded, limb?: EntryId | 'not-said'): readonly { readonly grade: SkinGrade; readonly day: Day; readonly told: Told<CareDone> }[] {
  return careOf(folded, limb).flatMap(told => (typeof told.body.skin === 'number' ? [{ grade: told.body.skin, day: dayIn(told.entry.at, told.entry.zone), told }] : []))
}

/** What was told last of each limb's skin, where that is for somebody to see on the same day; *not looked* tells nothing. */
export function skinForToday(folded: Folded): Told<CareDone>[] {
  const latest = new Map<CareDone['limb'], Told<CareDone>>()
  for (const told of standingOf(folded, careDone)) {
    const { limb, skin, smell, darkSpot } = told.body
    if (typeof skin === 'number' || smell !== undefined || darkSpot !== undefined) latest.set(limb, told)
  }
  return [...latest.values()].filter(told => isForToday(told.body))
}
