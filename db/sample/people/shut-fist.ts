/** A left hand that is always a fist, three toxin cycles in the year, baclofen stepping down. */
import { accept } from '#log/problem.ts'
import { draft } from '#log/draft.ts'
import { usualPosture } from '#features/limb/limb.ts'
import { medicineNoted, treatmentNoted } from '#features/treatments/treatment.ts'
import { askQuestion } from '#features/questions/question.ts'
import { questionsOf } from '#features/questions/question.ts'
import { agree } from '../clinic-plan.ts'
import { examine } from '../clinic-visit.ts'
import { tellDiary } from '../diary-year.ts'
import type { SamplePerson } from '../sample-person.ts'

const SESSIONS = [270, 178, 84]

export const shutFist: SamplePerson = {
  name: 'shut-fist',
  identity: { given: 'Sample C', family: '(hand that stays shut)', hospitalNumber: 'SAMPLE-C', sex: 'male', age: 43 },
  joins: 'device',
  tell(teller) {
    const limb = tellDiary(teller, {
      by: 'person', days: 74,
      limb: { part: 'hand', side: 'left', joints: ['fingers', 'thumb', 'wrist'], word: 'clenches', behaviour: 'always-there', since: '2023' },
      level: ago => {
        const since = Math.min(...SESSIONS.filter(session => session >= ago).map(session => session - ago), 400)
        const eased = since < 400 ? Math.max(0, 1 - Math.abs(since - 35) / 45) : 0
        return ago > 118 && ago < 132 ? null : { pain: 6.5 - 1.6 * eased, use: 1.5 + 2.4 * eased, sleep: 4.5 + eased, spells: 0, minutes: 0 }
      },
    })
    teller.say('person', accept([draft(usualPosture, { limb, joint: 'fingers', posture: 'bent', since: '2023', yields: 'a-little', asleep: 'not-seen', onWaking: 'there-already' })]), teller.at(363, 10))
    SESSIONS.forEach((ago, index) => teller.say('clinic', accept([draft(treatmentNoted, { form: 'toxin-session', what: `Injection ${index + 1}`, is: 'given', from: teller.day(ago), limb: { part: 'hand', side: 'left' } })]), teller.at(ago, 16)))
    teller.say('clinic', accept([draft(medicineNoted, { medicine: 'baclofen', what: 'Baclofen', is: 'given', from: teller.day(320), to: teller.day(30), detail: 'stepped down and ended' })]), teller.at(29, 16))
    teller.say('clinic', accept([draft(medicineNoted, { medicine: 'gabapentin', what: 'Gabapentin', is: 'given', from: teller.day(250), to: 'still' })]), teller.at(249, 16))
    for (const [ago, degrees] of [[286, 62], [66, 38]] as const) {
      examine(teller, {
        ago, limb: { region: 'arm', side: 'left' }, signed: true,
        yes: [
          'history.pain.continuing', 'history.pain.disproportionate', 'symptom.sensory.allodynia', 'symptom.vasomotor.skin_colour_change', 'symptom.sudomotor.sweating_change', 'symptom.motor.dystonia',
          'sign.sensory.allodynia', 'sign.vasomotor.skin_colour_asymmetry', 'sign.motor.dystonia', 'sign.motor.decreased_rom',
        ],
        no: ['diagnosis.major_nerve_injury', 'sign.sudomotor.oedema'], couldNotBeTested: ['sign.sudomotor.sweating_asymmetry'],
        postures: [{ joint: 'fingers', posture: 'clenched-fist', course: 'always', since: '2023' }, { joint: 'thumb', posture: 'thumb-in-palm', course: 'always', since: '2023' }],
        measures: [{ what: 'range', joint: 'ring-middle-straightening', way: 'passive-awake', degrees, direction: 'less-is-better', reference: { degrees: 0, from: 'reference-value' }, errorDegrees: 10 }],
        exclusion: { causes: { 'cord-or-brain': 'ruled-out', 'nerve-or-root': 'ruled-out', 'other-dystonia': 'thought-of-unlikely' }, betterExplained: 'no' },
      })
    }
    agree(teller, {
      ago: 66, goals: ['Wash my palm without help', 'Hold a mug with my left hand'], sentence: 'Keep the palm clean and the hand open enough to hold.',
      items: [
        { what: 'Wash and dry the palm every day', why: 'So that the skin stays whole', who: 'You, with the hand nurse', when: 'Daily' },
        { what: 'Rest the hand open on the roll', why: 'To keep what the injection opened', who: 'You', when: 'When it is easiest' },
      ],
      reviewIn: 9, reviewWith: 'Pain nurse, by telephone',
      answers: [{ item: 0, answer: 'yes', words: 'Mornings are best.', by: 'person' }, { item: 1, answer: 'yes', words: '', by: 'person' }],
    })
    for (const words of ['Can the next injection come before the holidays?', 'Is it safe to drive on the smaller dose?']) teller.say('person', askQuestion(words, questionsOf(teller.folded)), teller.at(2, 20))
  },
}
