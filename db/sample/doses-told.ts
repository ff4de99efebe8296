/** Doses as they were marked, some of them not: an unmarked dose is not a missed one. */
import type { EntryId } from '#log/ids.ts'
import { instantOf, millisecondsOf } from '#log/time.ts'
import type { Voice } from '#log/statement.ts'
import { leaveDose, takeDose } from '#features/medicines/dose.ts'
import { regimensOf } from '#features/medicines/regimens.ts'
import { dosesOn } from '#features/medicines/schedule.ts'
import { onSomeDays } from './some-days.ts'
import type { SomeDays } from './some-days.ts'
import type { By, Teller } from './teller.ts'

/** Marks the doses of a medicine on some days, most as taken, each within half an hour of its time. */
export function tellDoses(teller: Teller, { by, voice, medicine }: { by: By; voice?: Voice; medicine: EntryId }, days: SomeDays): void {
  const regimen = regimensOf(teller.folded).find(one => one.id === medicine)
  if (regimen === undefined) throw new Error('the medicine did not arrive')
  onSomeDays(teller, days, ago => {
    const day = teller.day(ago)
    for (const dose of dosesOn(regimen, day)) {
      const at = instantOf(millisecondsOf(teller.at(ago, Number(dose.time.slice(0, 2)), Number(dose.time.slice(3)))) + teller.between(0, 30) * 60_000)
      const slot = { medicine, day, ...dose }
      const around = { now: at, taken: [], withinMinutes: 0 }
      teller.say(by, teller.chance() < 0.06 ? leaveDose(slot, { is: 'not-taken' }, around) : takeDose(slot, at, around), at, voice)
    }
  })
}
