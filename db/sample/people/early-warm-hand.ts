/** A right hand after a broken wrist, warm and swollen, ten weeks in. */
import { markEvent } from '#features/events/say-event.ts'
import { agree } from '../clinic-plan.ts'
import { examine } from '../clinic-visit.ts'
import { between, tellDiary } from '../diary-year.ts'
import type { SamplePerson } from '../sample-person.ts'

export const earlyWarmHand: SamplePerson = {
  name: 'early-warm-hand',
  identity: { given: 'Sample A', family: '(early, warm hand)', hospitalNumber: 'SAMPLE-A', sex: 'female', age: 29 },
  joins: 'device',
  tell(teller) {
    tellDiary(teller, {
      by: 'person', days: 88, from: 58,
      limb: { part: 'hand', side: 'right', joints: ['fingers', 'thumb'], word: 'curls', behaviour: 'comes-and-goes', since: teller.day(40) },
      level: between(57, { pain: 7, use: 2, sleep: 4, spells: 1, minutes: 20 }, 0, { pain: 6, use: 3.5, sleep: 5, spells: 3, minutes: 45 }),
      details: { postures: ['finger-flexion'], manner: 'tonic', before: ['used-it-more'] },
    })
    teller.say('person', markEvent({ what: 'fracture', on: teller.day(74) }), teller.at(57, 9))
    teller.say('person', markEvent({ what: 'cast-off', on: teller.day(33) }), teller.at(33, 18))
    examine(teller, {
      ago: 16, limb: { region: 'arm', side: 'right' }, signed: true,
      yes: [
        'history.pain.continuing', 'history.pain.disproportionate', 'symptom.sensory.allodynia', 'symptom.vasomotor.skin_colour_change', 'symptom.sudomotor.oedema', 'symptom.motor.decreased_rom',
        'symptom.motor.dystonia', 'sign.vasomotor.skin_colour_asymmetry', 'sign.sudomotor.oedema', 'sign.motor.decreased_rom', 'sign.motor.dystonia',
      ],
      no: ['symptom.motor.tremor', 'sign.motor.tremor', 'diagnosis.major_nerve_injury'], couldNotBeTested: ['sign.sensory.hyperalgesia_pinprick'],
      postures: [{ joint: 'fingers', posture: 'finger-flexion', course: 'comes-and-goes', since: teller.day(40) }],
      measures: [{ what: 'temperature', place: 'back of the hand', celsius: 34.1, otherCelsius: 32.4, errorCelsius: 0.6 }],
      exclusion: { causes: { infection: 'ruled-out', clot: 'ruled-out', 'fracture-or-instability': 'ruled-out', 'nerve-or-root': 'thought-of-unlikely' }, betterExplained: 'no' },
    })
    agree(teller, {
      ago: 16, goals: ['Hold a cup with my right hand', 'Wash my hair with two hands'], sentence: 'Use the hand gently every day, and look together again soon.',
      items: [
        { what: 'Hand therapy twice a week', why: 'To keep the hand moving while it is early', who: 'Hand therapist', when: 'Tuesdays and Fridays' },
        { what: 'Left or right pictures, five minutes', why: 'A gentle first step before moving', who: 'You', when: 'Every day you can' },
        { what: 'Mirror, five minutes', why: 'It helped some people in the first months', who: 'You, after it was shown', when: 'From next week' },
      ],
      reviewIn: 5, reviewWith: 'Hand therapist and doctor',
      answers: [{ item: 0, answer: 'yes', words: '', by: 'person' }, { item: 2, answer: 'not-sure', words: 'I do not like to look at it.', by: 'person' }],
    })
  },
}
