/** Fifteen, a left foot that turns in; a parent writes what they see and what was said. */
import { agree } from '../clinic-plan.ts'
import { examine } from '../clinic-visit.ts'
import { tellDiary } from '../diary-year.ts'
import type { SamplePerson } from '../sample-person.ts'

export const teenagerWithParent: SamplePerson = {
  name: 'teenager-with-parent',
  identity: { given: 'Sample F', family: '(young person, with a parent)', hospitalNumber: 'SAMPLE-F', sex: 'female', age: 15 },
  joins: 'parent',
  tell(teller) {
    tellDiary(teller, {
      by: 'guardian', voice: 'I saw', days: 66, from: 240,
      limb: { part: 'foot', side: 'left', joints: ['ankle', 'toes'], word: 'turns-in', behaviour: 'comes-and-goes', since: teller.day(260) },
      level: ago => ({ pain: 6 - (240 - ago) / 90, use: 3 + (240 - ago) / 80, sleep: 6, spells: 2 - (240 - ago) / 200, minutes: 35 }),
      details: { postures: ['equinovarus'], manner: 'tonic' },
    })
    examine(teller, {
      ago: 110, limb: { region: 'leg', side: 'left' }, signed: true,
      yes: [
        'history.pain.continuing', 'history.pain.disproportionate', 'symptom.sensory.allodynia', 'symptom.vasomotor.temp_asymmetry', 'symptom.sudomotor.oedema', 'symptom.motor.dystonia',
        'sign.sensory.allodynia', 'sign.vasomotor.skin_colour_asymmetry', 'sign.motor.dystonia',
      ],
      postures: [{ joint: 'ankle', posture: 'equinovarus', course: 'comes-and-goes', since: teller.day(260) }],
      exclusion: { causes: { 'fracture-or-instability': 'ruled-out', 'cord-or-brain': 'ruled-out' }, betterExplained: 'no' },
    })
    agree(teller, {
      ago: 108, goals: ['Stay in class all morning', 'Dance at the end of term'], sentence: 'Back to school step by step, with physiotherapy for young people.',
      items: [{ what: 'Physiotherapy for young people', why: 'Moving gently, a little more each week', who: 'Children’s physiotherapist', when: 'Wednesdays' }],
      reviewIn: 21, reviewWith: 'The young people’s team',
      answers: [{ item: 0, answer: 'yes', words: 'OK if it is not in PE.', by: 'guardian' }],
    })
  },
}
