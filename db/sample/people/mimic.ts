/** A hand that looked like it and had another explanation. */
import { markEvent } from '#features/events/say-event.ts'
import { listMedicine } from '#features/medicines/regimen.ts'
import { examine } from '../clinic-visit.ts'
import { between, tellDiary } from '../diary-year.ts'
import type { SamplePerson } from '../sample-person.ts'

export const mimic: SamplePerson = {
  name: 'mimic',
  identity: { given: 'Sample E', family: '(another explanation)', hospitalNumber: 'SAMPLE-E', sex: 'male', age: 57 },
  joins: 'device',
  shares: ['diary'],
  tell(teller) {
    tellDiary(teller, {
      by: 'person', days: 70, from: 120,
      limb: { part: 'hand', side: 'right', joints: ['fingers'], word: 'locks', behaviour: 'only-when-used', since: teller.day(150) },
      level: ago => (ago < 26 ? null : between(119, { pain: 5, use: 5, sleep: 4, spells: 1, minutes: 12 }, 26, { pain: 4, use: 6, sleep: 6, spells: 0.6, minutes: 8 })(ago)),
    })
    examine(teller, {
      ago: 88, limb: { region: 'arm', side: 'right' }, signed: true,
      yes: ['history.pain.continuing', 'symptom.sensory.hyperaesthesia', 'symptom.motor.weakness', 'sign.motor.weakness', 'sign.sudomotor.sweating_change'],
      no: [
        'history.pain.disproportionate', 'symptom.sensory.allodynia', 'symptom.vasomotor.temp_asymmetry', 'symptom.vasomotor.skin_colour_change', 'symptom.sudomotor.oedema', 'symptom.motor.dystonia',
        'sign.sensory.allodynia', 'sign.motor.dystonia', 'sign.vasomotor.skin_colour_asymmetry',
      ],
      exclusion: { causes: { 'nerve-or-root': 'possible' }, betterExplained: 'yes', byWhat: 'Nerve conduction: median nerve at the wrist' },
    })
    // Written down, and not shared with the team.
    teller.say('person', listMedicine({ medicine: 'naproxen', packet: 'Naproxen 250 mg', use: 'preventive', form: 'tablet', milligrams: 250, doses: [{ time: '08:00', pieces: 1 }] }), teller.at(110, 10))
    teller.say('person', markEvent({ what: 'operation', on: teller.day(30), note: 'Wrist, as a day patient.' }), teller.at(27, 12))
  },
}
