/** The emergency card as it is shown: what the person wrote, and what the record knows of limb, pump and medicines. */
import { standingOf } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import type { Day } from '#log/time.ts'
import { limbsOf } from '#features/limb/limbs.ts'
import type { Limb } from '#features/limb/limbs.ts'
import { isBaclofen } from '#features/medicines/recognised.ts'
import { takenOn } from '#features/medicines/regimens.ts'
import { holdsBaclofen, pumpsOf } from '#features/procedures/devices.ts'
import type { PumpNow } from '#features/procedures/devices.ts'
import type { EmergencyCard } from './card.ts'
import { emergencyCardWritten } from './card.ts'

/** What the largest words are about. A pump whose drug is not noted is treated as a baclofen pump would be, without naming the drug. */
export type CardAbout = 'baclofen-pump' | 'pump' | 'baclofen-tablets' | 'limb'

/** Everything the card needs to know. */
export type ShownCard = {
  readonly about: CardAbout
  readonly card: EmergencyCard | undefined
  readonly told: Told<EmergencyCard> | undefined
  readonly limbs: readonly Limb[]
  readonly pump: PumpNow | undefined
  /** The names on the packets of what is taken; empty says that nothing is noted, not that nothing is taken. */
  readonly takes: readonly string[]
  /** The oldest day on which anything of it was checked or written; doses may have changed since. */
  readonly checkedOn: Day | undefined
}

/** The card of a day. */
export function cardOf(folded: Folded, today: Day): ShownCard {
  const told = standingOf(folded, emergencyCardWritten).at(-1)
  const taken = takenOn(folded, today)
  const pumps = pumpsOf(folded, today)
  const pump = pumps.find(isBaclofenPump) ?? pumps.at(-1)
  return {
    about: pump !== undefined ? (isBaclofenPump(pump) ? 'baclofen-pump' : 'pump') : taken.some(({ body }) => isBaclofen(body)) ? 'baclofen-tablets' : 'limb',
    card: told?.body, told, limbs: limbsOf(folded), pump, takes: taken.map(({ body }) => body.packet), checkedOn: told?.body.checkedOn,
  }
}

const isBaclofenPump = (pump: PumpNow): boolean => holdsBaclofen(pump) === 'yes'

/** The most bytes that one square holds so that it is still read from a wallet card or a cracked screen. */
export const MOST_BYTES_IN_SQUARE = 700

/** One line of the card as text, with the name by which it is said to be left out. */
export type CardLine = { readonly name: string; readonly text: string }

/** As many lines as fit, in their order, and the names of those that do not; a short line after a long one may still fit. */
export function fitting(lines: readonly CardLine[], most = MOST_BYTES_IN_SQUARE): { readonly text: string; readonly leftOut: readonly string[] } {
  let text = ''
  const leftOut: string[] = []
  for (const line of lines) {
    const longer = text === '' ? line.text : `${text}\n${line.text}`
    if (new TextEncoder().encode(longer).length <= most) text = longer
    else leftOut.push(line.name)
  }
  return { text, leftOut }
}
