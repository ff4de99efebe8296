/** A cold right foot with clawed toes, there all the time with worse spells, six years in. */
import { accept } from '#log/problem.ts'
import { draft } from '#log/draft.ts'
import { medicineNoted, treatmentNoted } from '#features/treatments/treatment.ts'
import { noticeChange } from '#features/events/say-event.ts'
import { agree } from '../clinic-plan.ts'
import { examine } from '../clinic-visit.ts'
import { tellDiary } from '../diary-year.ts'
import type { SamplePerson } from '../sample-person.ts'

export const coldFoot: SamplePerson = {
  name: 'cold-foot',
  identity: { given: 'Sample B', family: '(cold foot)', hospitalNumber: 'SAMPLE-B', sex: 'female', age: 41 },
  joins: 'device',
  tell(teller) {
    tellDiary(teller, {
      by: 'person', days: 62,
      limb: { part: 'foot', side: 'right', joints: ['toes', 'ankle'], word: 'turns-in', behaviour: 'always-with-worse-spells', since: '2020' },
      level: ago => (ago > 150 && ago < 185 ? null : { pain: 6 + Math.sin(ago / 26), use: 3.2 - Math.sin(ago / 31), sleep: 5, spells: 1.4, minutes: 70 }),
      details: { postures: ['toe-clawing', 'equinovarus'], manner: 'tonic', before: ['cold'], helped: ['warmth'] },
    })
    teller.say('person', accept([draft(medicineNoted, { medicine: 'gabapentin', what: 'Gabapentin', is: 'given', from: '2025-02', to: 'still' })]), teller.at(360, 10))
    teller.say('person', accept([draft(treatmentNoted, { form: 'physiotherapy', what: 'Physiotherapy', is: 'given', from: teller.day(300), to: teller.day(120) })]), teller.at(118, 10))
    examine(teller, {
      ago: 96, limb: { region: 'leg', side: 'right' }, signed: true,
      yes: [
        'history.pain.continuing', 'history.pain.disproportionate', 'symptom.sensory.allodynia', 'symptom.vasomotor.temp_asymmetry', 'symptom.vasomotor.skin_colour_change', 'symptom.sudomotor.sweating_change',
        'symptom.motor.dystonia', 'symptom.motor.weakness', 'sign.vasomotor.skin_colour_asymmetry', 'sign.motor.dystonia', 'sign.sensory.allodynia',
      ],
      no: ['sign.sudomotor.oedema', 'diagnosis.major_nerve_injury'],
      postures: [{ joint: 'toes', posture: 'toe-clawing', course: 'always-with-worse-spells', since: '2020' }, { joint: 'ankle', posture: 'equinovarus', course: 'always-with-worse-spells', since: '2021' }],
      measures: [
        { what: 'temperature', place: 'top of the foot', celsius: 26.1, otherCelsius: 28.4, errorCelsius: 0.6 },
        { what: 'range', joint: 'ankle-up', way: 'passive-awake', degrees: 25, direction: 'less-is-better', reference: { degrees: 0, from: 'other-side' }, errorDegrees: 10 },
      ],
      exclusion: { causes: { arteries: 'ruled-out', 'cord-or-brain': 'ruled-out', 'nerve-or-root': 'ruled-out' }, betterExplained: 'no', byWhat: 'MRI of the spine and nerve conduction, both without a finding' },
    })
    agree(teller, {
      ago: 96, goals: ['Walk to the shop and back', 'Wear a closed shoe for an hour'], sentence: 'Keep the foot warm and moving, and try one thing at a time.',
      items: [
        { what: 'Left or right pictures of feet', why: 'A gentle start before moving', who: 'You', when: 'Every day you can' },
        { what: 'Soft boot instead of a cast', why: 'A cast tightens some feet like this', who: 'Orthotist', when: 'Fitted by the next visit' },
      ],
      reviewIn: -12, reviewWith: 'Movement disorder clinic',
      answers: [{ item: 0, answer: 'yes', words: '', by: 'person' }, { item: 1, answer: 'not-for-me', words: 'The last boot hurt after ten minutes.', by: 'person' }],
    })
    teller.say('person', noticeChange({ what: 'somewhere-new', part: 'foot', side: 'left', note: 'My other foot felt tight twice.' }), teller.at(3, 19))
  },
}
