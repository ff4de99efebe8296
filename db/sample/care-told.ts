/** Care of a shut hand or a turned foot through a year, and what is worn on it, put on and taken off day by day. */
import { standingOf } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import { instantOf, millisecondsOf } from '#log/time.ts'
import type { Voice } from '#log/statement.ts'
import { sayCare } from '#features/care/cared.ts'
import type { CareDone } from '#features/care/cared.ts'
import { checkSkinUnder, putOn, takeOff, wearStarted } from '#features/care/wear.ts'
import type { WearChecked, WornThing } from '#features/care/wear.ts'
import { onSomeDays } from './some-days.ts'
import type { SomeDays } from './some-days.ts'
import type { By, Teller } from './teller.ts'

/** Who tells it, of which limb. */
export interface Of { readonly by: By; readonly voice?: Voice; readonly limb: EntryId }

/** Tells care on some days; nothing on a day of which nothing is said. */
export function tellCare(teller: Teller, { by, voice, limb }: Of, days: SomeDays, care: (ago: number) => Omit<CareDone, 'limb'>): void {
  onSomeDays(teller, days, ago => teller.say(by, sayCare({ limb, ...care(ago) }), teller.at(ago, 9, teller.between(0, 50)), voice))
}

/** What is worn, from which hour on, and for how long; now and then nobody knows when it came off. */
export interface Worn { readonly thing: WornThing; readonly hour: number; readonly hours: (ago: number) => number; readonly redMark?: (ago: number) => WearChecked['redMark'] | undefined }

/** Tells each wearing with its end, and how the skin under it was where somebody looked. */
export function tellWear(teller: Teller, { by, voice, limb }: Of, days: SomeDays, { thing, hour, hours, redMark }: Worn): void {
  onSomeDays(teller, days, ago => {
    const start = teller.at(ago, hour, teller.between(0, 30))
    const end = instantOf(millisecondsOf(start) + Math.max(0.5, hours(ago) + (teller.chance() - 0.5)) * 3_600_000)
    teller.say(by, putOn({ limb, thing }, [], undefined), start, voice)
    const worn = standingOf(teller.folded, wearStarted).at(-1)
    if (worn === undefined) throw new Error('what is worn did not arrive')
    const known = teller.chance() > 0.06 || ago < 16
    teller.say(by, takeOff(worn, known ? { at: end } : 'not-known', end), end, voice)
    const seen = known ? redMark?.(ago) : undefined
    if (seen !== undefined) teller.say(by, checkSkinUnder({ wear: worn.id, redMark: seen, tight: seen === 'still-there' ? 'yes' : 'no' }, undefined), instantOf(millisecondsOf(end) + 1_800_000), voice)
  })
}
