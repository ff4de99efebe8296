import { useToday, zoneHere } from '#device/use-clock.ts'
import { useFolded } from '#device/use-log.ts'
import { cardOf } from '../shown.ts'
import css from './Emergency.module.css'
import { EmergencyCall } from './EmergencyCall.tsx'

/** The number to press where a screen has just said that something is an emergency: the one on the person's card, else that of the place. */
export function CallNow() {
  const { card } = cardOf(useFolded(), useToday())
  return <div className={css['now']}><EmergencyCall zone={zoneHere()} own={card?.emergencyNumber} /></div>
}
