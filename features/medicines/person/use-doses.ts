/** Marking doses from a screen: what surrounds a dose is read from the record at the moment of the tap. */
import { useLog } from '#device/use-log.ts'
import { zoneHere } from '#device/use-clock.ts'
import { instantAt } from '#features/episodes/wall-clock.ts'
import type { Telling } from '#features/limb/telling.ts'
import type { Draft } from '#log/draft.ts'
import type { Outcome } from '#log/problem.ts'
import { instantOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { minutesBetween, takeDose } from '../dose.ts'
import { markOf, takingsOf } from '../doses.ts'
import type { DoseOfDay } from '../doses.ts'
import { dosesOn } from '../schedule.ts'

/** The way to say that a dose was taken, now or at another time. */
export function useTakeDose(): (dose: Pick<DoseOfDay, 'regimen' | 'slot'>, at: Instant | 'now', telling: Telling, anyway?: boolean) => Outcome<Draft[]> {
  const log = useLog()
  return ({ regimen, slot }, at, telling, anyway) => {
    const now = instantOf(Date.now())
    return takeDose(slot, at === 'now' ? now : at, {
      now, before: markOf(log.folded, slot), taken: takingsOf(log.folded, regimen.id), withinMinutes: minutesBetween(dosesOn(regimen, slot.day)), telling, anyway,
    })
  }
}

/** The moment of an agreed time on this device's clock. */
export function momentOfSlot(day: string, time: string): Instant {
  return instantAt(`${day}T${time}`, zoneHere()) ?? instantOf(Date.now())
}
