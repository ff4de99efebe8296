/** How often somebody wishes to be reminded of care: their own choice, or a team's, and ended as easily. */
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
import { bothSides } from '#log/role.ts'
import { dayShape } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'

/** Care of one limb, every so many days from a day on. */
export const carePlanned = defineKind({
  name: 'care.planned', category: 'body', writers: bothSides,
  shape: z.strictObject({ limb: z.union([entryIdShape, z.literal('not-said')]), everyDays: z.int().check(z.gte(1), z.lte(14)), from: dayShape }),
})
export type CarePlanned = BodyOf<typeof carePlanned>

/** What is planned for a limb. */
export function carePlanOf(folded: Folded, limb: EntryId | 'not-said'): Told<CarePlanned> | undefined {
  return standingOf(folded, carePlanned).findLast(({ body }) => body.limb === limb)
}

/** Plans it, changes it, or ends it. */
export function planCare(limb: EntryId | 'not-said', everyDays: number | 'never', today: Day, before: Told<CarePlanned> | undefined, telling?: Telling): Draft<typeof carePlanned>[] {
  const replaces = before === undefined ? {} : { replaces: before.heads }
  if (everyDays === 'never') return before === undefined ? [] : [draft(carePlanned, 'withdrawn', { ...replaces, ...knownBy(telling) })]
  return [draft(carePlanned, { limb, everyDays, from: today }, { ...replaces, ...knownBy(telling) })]
}
