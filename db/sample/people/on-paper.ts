/** No phone: week sheets on paper, entered by the clinic. */
import { accept } from '#log/problem.ts'
import { draft } from '#log/draft.ts'
import { helpSaid } from '#features/daily-life/daily-life.ts'
import { sayDaily } from '#features/daily-life/days-of-life.ts'
import { markEvent } from '#features/events/say-event.ts'
import { describeDevice } from '#features/procedures/device.ts'
import { medicineNoted } from '#features/treatments/treatment.ts'
import { tellCare } from '../care-told.ts'
import { examine } from '../clinic-visit.ts'
import { tellDiary } from '../diary-year.ts'
import type { SamplePerson } from '../sample-person.ts'

export const onPaper: SamplePerson = {
  name: 'on-paper',
  identity: { given: 'Sample G', family: '(on paper)', hospitalNumber: 'SAMPLE-G', sex: 'female', age: 74 },
  joins: 'paper',
  shares: ['diary', 'body', 'medicines', 'mental-health'],
  tell(teller) {
    const limb = tellDiary(teller, {
      by: 'clinic', voice: 'they said', days: 55, from: 300,
      limb: { part: 'hand', side: 'right', joints: ['fingers', 'wrist'], word: 'clenches', behaviour: 'comes-and-goes', since: '2025' },
      level: ago => (ago < 34 ? null : { pain: 5, use: 4, sleep: 5, spells: 1.2, minutes: 55 }),
    })
    examine(teller, {
      ago: 190, limb: { region: 'arm', side: 'right' }, signed: false,
      yes: ['history.pain.continuing', 'symptom.sensory.allodynia', 'symptom.motor.dystonia', 'sign.motor.dystonia'],
      couldNotBeTested: ['sign.sensory.allodynia'],
    })
    teller.say('clinic', describeDevice({ device: 'stimulator', sort: 'spinal-cord', model: 'Sample stimulator', place: 'lower back, left', from: '2019', batteryUntil: teller.day(-70).slice(0, 7) }), teller.at(190, 15))
    teller.say('clinic', accept([draft(medicineNoted, { medicine: 'amitriptyline', what: 'Amitriptyline', is: 'given', from: '2025', to: 'still', detail: 'at night, as she says' })]), teller.at(190, 15, 2))
    tellCare(teller, { by: 'clinic', voice: 'they said', limb }, { from: 280, to: 40, every: 14, of100: 70 }, ago => ({ done: ['washed', ...(ago % 4 === 0 ? ['nails-cut' as const] : [])], ...(ago % 3 === 0 ? { skin: 1 } : {}) }))
    teller.say('clinic', sayDaily(helpSaid, { who: 'Daughter', hours: 5 }), teller.at(180, 15), 'they said')
    teller.say('clinic', markEvent({ what: 'new-splint', on: teller.day(170) }), teller.at(160, 15), 'they said')
  },
}
