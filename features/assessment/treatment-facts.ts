/**
 * What is noted of medicines and treatments, as facts of a visit. Nothing noted says nothing: it is not *no medicines*, unless
 * somebody said on a day that the list is whole.
 */
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import { latestDay } from '#clinical/dates.ts'
import { MEDICINE_IDS } from '#clinical/medicine-ids.ts'
import type { Folded } from '#log/fold.ts'
import { standingOf } from '#log/fold.ts'
import type { Day } from '#log/time.ts'
import { listWhole } from '#features/treatments/medicine-list.ts'
import { medicinesTaken, milligramsTaken } from '#features/treatments/medicines-taken.ts'
import { treatmentNoted } from '#features/treatments/treatment.ts'
import { factsFromDevices } from './device-facts.ts'
import type { Said } from './said.ts'
import { saidBy } from './said.ts'

const KNOWN: ReadonlySet<string> = new Set(MEDICINE_IDS)
const PER_DAY: Readonly<Record<string, string>> = {
  gabapentin: 'medicines.gabapentin_mg_per_day',
  pregabalin: 'medicines.pregabalin_mg_per_day',
  tramadol: 'medicines.tramadol_mg_per_day',
  baclofen: 'medicines.baclofen_mg_per_day',
}

/** The facts that medicine and treatment notes hold on a day. */
export function factsFromTreatments(folded: Folded, day: Day): Said[] {
  const said: Said[] = []
  if (folded.streams.has('medicines')) {
    const now = medicinesTaken(folded, day)
    const whole = listWhole(folded, day, LOCAL_VALUES.medicineListDays.value)
    const last = now.map(one => one.told).sort((one, other) => (one.entry.at < other.entry.at ? -1 : 1)).at(-1) ?? (whole?.body.whole === 'yes' ? whole : undefined)
    if (last !== undefined) {
      const list = [...new Set(now.map(one => (KNOWN.has(one.medicine) ? one.medicine : 'other')))]
      said.push({ fact: 'medicines.current', value: list, at: last.entry.at, by: saidBy(last) ?? 'person', from: 'record' })
    }
    if (whole !== null) said.push({ fact: 'medicines.all_listed', value: whole.body.whole, at: whole.entry.at, by: saidBy(whole) ?? 'person', from: 'record' })
    for (const [medicine, fact] of Object.entries(PER_DAY)) {
      const amount = milligramsTaken(now, medicine)
      const told = now.findLast(one => one.medicine === medicine)?.told
      if (amount !== undefined && told !== undefined) said.push({ fact, value: amount, at: told.entry.at, by: saidBy(told) ?? 'person', from: 'record' })
    }
  }
  const sessions = standingOf(folded, treatmentNoted).filter(told => told.body.form === 'toxin-session' && told.body.is === 'given' && told.body.from <= day)
  const latest = latestDay(sessions.map(told => told.body.from))
  const toxin = sessions.find(told => told.body.from === latest)
  said.push(...factsFromDevices(folded, day))
  if (toxin !== undefined) said.push({ fact: 'toxin.last_session', value: toxin.body.from, at: toxin.entry.at, by: saidBy(toxin), from: 'record' })
  return said
}
