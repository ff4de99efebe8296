/** How much is left: counted by hand, and counted down only by what was marked. What is not known stays not known. */
import * as z from 'zod/mini'
import type { Draft } from '#log/draft.ts'
import { draft } from '#log/draft.ts'
import type { Folded } from '#log/fold.ts'
import { standingOf } from '#log/fold.ts'
import { entryIdShape } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import { defineKind } from '#log/kind.ts'
import type { BodyOf } from '#log/kind.ts'
import type { Told } from '#log/line.ts'
import type { Outcome } from '#log/problem.ts'
import { accept, refuse } from '#log/problem.ts'
import { bothSides } from '#log/role.ts'
import { dayIn, daysLater } from '#log/time.ts'
import type { Day, Instant, Zone } from '#log/time.ts'
import { knownBy } from '#features/limb/telling.ts'
import type { Telling } from '#features/limb/telling.ts'
import { markOf, takingsOf } from './doses.ts'
import type { Regimen } from './regimens.ts'
import { dosesOn, runsOutOn } from './schedule.ts'

/** So many pieces were there at that moment. */
export const supplyCounted = defineKind({
  name: 'supply.counted', category: 'medicines', writers: bothSides,
  shape: z.strictObject({ medicine: entryIdShape, left: z.number().check(z.gte(0), z.lte(10_000)) }),
})
export type CountedSupply = BodyOf<typeof supplyCounted>

/** Counts what is there now. */
export function countSupply(medicine: EntryId, left: number, telling?: Telling): Outcome<Draft<typeof supplyCounted>[]> {
  if (!Number.isFinite(left) || left < 0 || left > 10_000) return refuse('supply.not-a-number', { where: 'left' })
  return accept([draft(supplyCounted, { medicine, left }, knownBy(telling))])
}

/** What is left: between what is there if everything unmarked was taken, and if none of it was. */
export type SupplyLeft = {
  readonly counted: Told<CountedSupply>
  readonly left: { readonly lowest: number; readonly highest: number } | 'unknown'
  readonly runsOut: { readonly earliest: Day | 'later'; readonly latest: Day | 'later' } | 'unknown' | 'as-needed'
}

/** The supply of a medicine; nothing when it was never counted. */
export function supplyOf(folded: Folded, regimen: Regimen, now: Instant, zone: Zone): SupplyLeft | undefined {
  const counted = standingOf(folded, supplyCounted).findLast(told => told.body.medicine === regimen.id)
  if (counted === undefined) return undefined
  const since = takingsOf(folded, regimen.id).filter(({ at }) => at > counted.entry.at)
  if (since.some(({ pieces }) => pieces === undefined)) return { counted, left: 'unknown', runsOut: regimen.body.use === 'rescue' ? 'as-needed' : 'unknown' }
  const highest = Math.max(0, counted.body.left - since.reduce((sum, { pieces }) => sum + (pieces ?? 0), 0))
  const unmarked = unmarkedSince(folded, regimen, counted, now, zone)
  const left = unmarked === 'unknown' ? 'unknown' : { lowest: Math.max(0, rounded(highest - unmarked)), highest: rounded(highest) }
  if (regimen.body.use === 'rescue') return { counted, left, runsOut: 'as-needed' }
  if (left === 'unknown') return { counted, left, runsOut: 'unknown' }
  const tomorrow = daysLater(dayIn(now, zone), 1)
  const rest = piecesLeftToday(folded, regimen, now, zone)
  const earliest = rest === 'unknown' ? 'unknown' : runsOutOn(regimen, left.lowest - rest, tomorrow)
  const latest = rest === 'unknown' ? 'unknown' : runsOutOn(regimen, left.highest - rest, tomorrow)
  return { counted, left, runsOut: earliest === 'unknown' || latest === 'unknown' ? 'unknown' : { earliest, latest } }
}

const rounded = (pieces: number): number => Math.round(pieces * 1000) / 1000

/** The time on the person's clock. */
function timeIn(at: Instant, zone: Zone): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at))
}

/** Pieces of doses since the count whose time has passed and of which nothing was said. */
function unmarkedSince(folded: Folded, regimen: Regimen, counted: Told<CountedSupply>, now: Instant, zone: Zone): number | 'unknown' {
  const [first, firstTime] = [dayIn(counted.entry.at, counted.entry.zone), timeIn(counted.entry.at, counted.entry.zone)]
  const [today, time] = [dayIn(now, zone), timeIn(now, zone)]
  let sum = 0
  for (let day = first; day <= today; day = daysLater(day, 1)) {
    for (const dose of dosesOn(regimen, day)) {
      if ((day === first && dose.time <= firstTime) || (day === today && dose.time > time) || markOf(folded, { medicine: regimen.id, day, time: dose.time }) !== undefined) continue
      if (dose.pieces === undefined) return 'unknown'
      sum += dose.pieces
    }
  }
  return sum
}

/** Pieces of the doses of today that are still to come and not marked. */
function piecesLeftToday(folded: Folded, regimen: Regimen, now: Instant, zone: Zone): number | 'unknown' {
  const [today, time] = [dayIn(now, zone), timeIn(now, zone)]
  let sum = 0
  for (const dose of dosesOn(regimen, today)) {
    if (dose.time <= time || markOf(folded, { medicine: regimen.id, day: today, time: dose.time }) !== undefined) continue
    if (dose.pieces === undefined) return 'unknown'
    sum += dose.pieces
  }
  return sum
}
