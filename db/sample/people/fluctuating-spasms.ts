/** A left hand that clenches and lets go, logged well, with a year of ups and downs. */
import { accept } from '#log/problem.ts'
import { draft } from '#log/draft.ts'
import { writeHelps } from '#features/flare/flare-plan.ts'
import { treatmentNoted } from '#features/treatments/treatment.ts'
import { agree } from '../clinic-plan.ts'
import { examine } from '../clinic-visit.ts'
import { tellDiary } from '../diary-year.ts'
import type { SamplePerson } from '../sample-person.ts'

export const fluctuatingSpasms: SamplePerson = {
  name: 'fluctuating-spasms',
  identity: { given: 'Sample D', family: '(hand, comes and goes)', hospitalNumber: 'SAMPLE-D', sex: 'female', age: 35 },
  joins: 'device',
  tell(teller) {
    tellDiary(teller, {
      by: 'person', days: 82,
      limb: { part: 'hand', side: 'left', joints: ['fingers', 'wrist'], word: { own: 'snaps shut' }, behaviour: 'comes-and-goes', since: '2024-10' },
      level: ago => (ago > 205 && ago < 226 ? null : { pain: 5.5 + 1.5 * Math.sin(ago / 40), use: 4 - 1.4 * Math.sin(ago / 40), sleep: 5, spells: 2.6 + 1.6 * Math.sin(ago / 40), minutes: 42 }),
      details: { postures: ['clenched-fist', 'wrist-flexion'], manner: 'both', before: ['nothing-noticed'], helped: ['warmth', 'breathing'] },
    })
    teller.say('person', writeHelps(['Warm towel around the forearm', 'Breathe slowly, out is longer', 'Rest it on the cushion'], undefined), teller.at(340, 12))
    teller.say('clinic', accept([draft(treatmentNoted, { form: 'occupational-therapy', what: 'Hand tasks', is: 'given', from: teller.day(140), to: 'still' })]), teller.at(140, 12))
    examine(teller, {
      ago: 148, limb: { region: 'arm', side: 'left' }, signed: true,
      yes: [
        'history.pain.continuing', 'history.pain.disproportionate', 'symptom.sensory.allodynia', 'symptom.vasomotor.skin_colour_change', 'symptom.sudomotor.sweating_change', 'symptom.motor.dystonia',
        'sign.vasomotor.skin_colour_change', 'sign.motor.dystonia',
      ],
      no: ['sign.sudomotor.oedema', 'sign.sensory.allodynia'],
      postures: [{ joint: 'fingers', posture: 'clenched-fist', course: 'comes-and-goes', since: '2024-10' }],
      exclusion: { causes: { 'cord-or-brain': 'ruled-out', 'other-dystonia': 'thought-of-unlikely' }, betterExplained: 'no' },
    })
    agree(teller, {
      ago: 141, goals: ['Type for twenty minutes'], sentence: 'Shorter tasks with rests, and the warm towel early.',
      items: [{ what: 'Type ten minutes, rest ten', why: 'To stop before it snaps shut', who: 'You', when: 'On working days' }],
      reviewIn: 40, reviewWith: 'Occupational therapist',
      answers: [{ item: 0, answer: 'yes', words: '', by: 'person' }],
    })
  },
}
