/** What somebody must know before anything is done: allergies, devices, what is not stopped suddenly, skin and splint. Not noted is never none. */
import { MEDICINES } from '#clinical/medicine-ids.ts'
import { isNeverStoppedSuddenly } from '#clinical/medicines/never-suddenly.ts'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import type { Folded } from '#log/fold.ts'
import { standingOf } from '#log/fold.ts'
import { dayIn } from '#log/time.ts'
import type { Day, PartialDate } from '#log/time.ts'
import type { FactUsed } from '#features/assessment/examination.ts'
import { examinationsOf } from '#features/assessment/examinations.ts'
import { emergencyCardWritten } from '#features/emergency/card.ts'
import type { EmergencyCard } from '#features/emergency/card.ts'
import { pumpsOf, stimulatorsOf } from '#features/procedures/devices.ts'
import { listWhole } from '#features/treatments/medicine-list.ts'
import { medicinesTaken } from '#features/treatments/medicines-taken.ts'
import { treatmentNoted } from '#features/treatments/treatment.ts'
import { goesOn } from '#features/treatments/treatments.ts'

/** A line that may be known, not noted, or in a part of the record that is not shared. */
export type SafetyLine<T> = { readonly is: 'known'; readonly value: T; readonly on?: Day } | { readonly is: 'not-noted' } | { readonly is: 'not-shared' }

/** One device in the body, as it was noted. */
export interface DeviceLine {
  readonly device: 'pump' | 'stimulator'
  readonly words: readonly string[]
  /** What a pump gives in a day, as it was written. */
  readonly perDay?: string
  /** A pump's last refill, and before when it must be filled again; `not-known` where that was not said. */
  readonly refill?: { readonly last: Day | 'not-known'; readonly next: Day | 'not-known' }
  readonly batteryUntil?: PartialDate
}

/** The safety lines of the page. */
export interface SafetyLines {
  readonly allergies: SafetyLine<Exclude<EmergencyCard['allergies'], undefined>>
  readonly keptArm: SafetyLine<Exclude<EmergencyCard['keptArm'], undefined>>
  readonly devices: SafetyLine<readonly DeviceLine[]>
  /** Names of what is taken and not stopped suddenly; an empty list only where the whole list was said and our reference holds all of it. */
  readonly notSuddenly: SafetyLine<readonly string[]>
  /** Signed findings of the skin, the latest examination that asked. */
  readonly skin: SafetyLine<readonly FactUsed[]>
  readonly splint: SafetyLine<readonly string[]>
}

const SKIN: ReadonlySet<string> = new Set(['skin.grade', 'skin.broken', 'care.palm_or_nail_problem', 'sign.urgent.wound_pus', 'sign.urgent.new_blister_or_black'])

/** The safety lines as the readable streams give them. */
export function safetyLinesOf(folded: Folded, today: Day): SafetyLines {
  const [clinical, medicines] = [folded.streams.has('clinical'), folded.streams.has('medicines')]
  const of = <T>(shared: boolean, value: T | undefined, on?: Day): SafetyLine<T> => (value !== undefined ? { is: 'known', value, ...(on === undefined ? {} : { on }) } : shared ? { is: 'not-noted' } : { is: 'not-shared' })
  const card = standingOf(folded, emergencyCardWritten).at(-1)?.body
  const treated = standingOf(folded, treatmentNoted).map(told => told.body).filter(body => body.is === 'given')
  const pumps = pumpsOf(folded, today).map(({ told, strength, perDay, last, next }): DeviceLine => ({ device: 'pump', words: [told.body.drug, told.body.model, strength].filter(word => word !== undefined), ...(perDay === undefined ? {} : { perDay }), refill: { last: last ?? 'not-known', next: next ?? 'not-known' } }))
  const stimulators = stimulatorsOf(folded, today).map(({ told, batteryUntil }): DeviceLine => ({ device: 'stimulator', words: told.body.model === undefined ? [] : [told.body.model], ...(batteryUntil === undefined ? {} : { batteryUntil }) }))
  // A pump or stimulator that was put in and of which no end is noted is still there.
  const noted = treated.flatMap((body): DeviceLine[] => {
    const { form } = body
    const described = form === 'pump' ? pumps.length > 0 : stimulators.length > 0
    return (form === 'pump' || form === 'stimulator') && !described && goesOn(body, today, true) ? [{ device: form, words: [body.what] }] : []
  })
  const devices = [...pumps, ...stimulators, ...noted]
  // Noted and on the list is one medicine; as it stands on the packet it is known best.
  const listed = medicinesTaken(folded, today)
  const taken = [...new Map(listed.filter(one => isNeverStoppedSuddenly(one.medicine)).map(one => [one.medicine === 'other' ? one.words : one.medicine, one.words])).values()]
  // Of a medicine that the reference does not name, *other* or *another of its class*, nobody here knows whether it may be stopped suddenly.
  const unjudged = listed.some(({ medicine }) => medicine.startsWith('other') || !Object.hasOwn(MEDICINES, medicine))
  const whole = listWhole(folded, today, LOCAL_VALUES.medicineListDays.value)
  const splints = treated.filter(body => (body.form === 'splint' || body.form === 'cast') && goesOn(body, today, false)).map(body => [body.what, body.detail].filter(word => word !== undefined).join(', '))
  const skin = skinOf(folded)
  return {
    allergies: of(medicines, card?.allergies, card?.checkedOn),
    keptArm: of(medicines, card?.keptArm, card?.checkedOn),
    devices: of(clinical, devices.length > 0 ? devices : undefined),
    notSuddenly: of(medicines, taken.length > 0 || (whole?.body.whole === 'yes' && !unjudged) ? taken : undefined, whole?.body.on),
    skin: of(clinical, skin?.facts, skin?.on),
    splint: of(clinical, splints.length > 0 ? splints : undefined),
  }
}

function skinOf(folded: Folded): { readonly facts: readonly FactUsed[]; readonly on: Day } | undefined {
  for (const { signed } of examinationsOf(folded)) {
    const facts = signed?.body.facts.filter(used => SKIN.has(used.fact) && used.from === 'this-visit' && used.value !== 'could-not-be-tested') ?? []
    if (signed !== null && facts.length > 0) return { facts, on: dayIn(signed.entry.at, signed.entry.zone) }
  }
  return undefined
}
