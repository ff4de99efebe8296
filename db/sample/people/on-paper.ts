/** No phone: week sheets on paper, entered by the clinic. */
import { examine } from '../clinic-visit.ts'
import { tellDiary } from '../diary-year.ts'
import type { SamplePerson } from '../sample-person.ts'

export const onPaper: SamplePerson = {
  name: 'on-paper',
  identity: { given: 'Sample G', family: '(on paper)', hospitalNumber: 'SAMPLE-G', sex: 'female', age: 74 },
  joins: 'paper',
  tell(teller) {
    tellDiary(teller, {
      by: 'clinic', voice: 'they said', days: 55, from: 300,
      limb: { part: 'hand', side: 'right', joints: ['fingers', 'wrist'], word: 'clenches', behaviour: 'comes-and-goes', since: '2025' },
      level: ago => (ago < 34 ? null : { pain: 5, use: 4, sleep: 5, spells: 1.2, minutes: 55 }),
    })
    examine(teller, {
      ago: 190, limb: { region: 'arm', side: 'right' }, signed: false,
      yes: ['history.pain.continuing', 'symptom.sensory.allodynia', 'symptom.motor.dystonia', 'sign.motor.dystonia'],
      couldNotBeTested: ['sign.sensory.allodynia'],
    })
  },
}
