/** A cold right foot with clawed toes, there all the time with worse spells, six years in, with a pump since last year. */
import type { EntryId } from '#log/ids.ts'
import { accept } from '#log/problem.ts'
import { draft } from '#log/draft.ts'
import { sayHowItFeels } from '#features/body-chart/felt.ts'
import { paint } from '#features/body-chart/painted.ts'
import { noteShoes } from '#features/care/shoes.ts'
import { drivingSaid, equipmentSaid, helpSaid, workHoursSaid } from '#features/daily-life/daily-life.ts'
import { sayDaily, sayFall } from '#features/daily-life/days-of-life.ts'
import { writeCard } from '#features/emergency/card.ts'
import { takeMeasure } from '#features/measures/taken.ts'
import { agreeMedicine, listMedicine } from '#features/medicines/regimen.ts'
import { noticeSideEffect } from '#features/medicines/side-effect.ts'
import { countSupply } from '#features/medicines/supply.ts'
import { describeDevice, noteRefill } from '#features/procedures/device.ts'
import { askQuestion, questionsOf } from '#features/questions/question.ts'
import { treatmentNoted } from '#features/treatments/treatment.ts'
import { sayListWhole } from '#features/treatments/medicine-list.ts'
import { noticeChange } from '#features/events/say-event.ts'
import { tellCare, tellWear } from '../care-told.ts'
import { agree, place } from '../clinic-plan.ts'
import { examine } from '../clinic-visit.ts'
import { tellDiary } from '../diary-year.ts'
import { tellDoses } from '../doses-told.ts'
import { agreePractice, tellPractice } from '../practice-told.ts'
import type { SamplePerson } from '../sample-person.ts'
import type { Teller } from '../teller.ts'

export const coldFoot: SamplePerson = {
  name: 'cold-foot',
  identity: { given: 'Sample B', family: '(cold foot)', hospitalNumber: 'SAMPLE-B', sex: 'female', age: 41 },
  joins: 'device',
  shares: ['diary', 'body', 'medicines'],
  tell(teller) {
    const limb = tellDiary(teller, {
      by: 'person', days: 62,
      limb: { part: 'foot', side: 'right', joints: ['toes', 'ankle'], word: 'turns-in', behaviour: 'always-with-worse-spells', since: '2020' },
      level: ago => (ago > 150 && ago < 185 ? null : { pain: 6 + Math.sin(ago / 26), use: 3.2 - Math.sin(ago / 31), sleep: 5, spells: 1.4, minutes: 70 }),
      details: { postures: ['toe-clawing', 'equinovarus'], manner: 'tonic', before: ['cold'], helped: ['warmth'] },
    })
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
      ago: 96, goals: [
        {
          words: 'Walk to the shop and back', limb: { region: 'leg', side: 'right' }, now: -1, by: teller.day(-30),
          steps: [{ step: -2, words: 'to the front door' }, { step: -1, words: 'to the corner, with a stick' }, { step: 0, words: 'to the shop, with a stick' }, { step: 1, words: 'to the shop and back' }, { step: 2, words: 'to the shop and back, with a bag' }],
        },
        'Wear a closed shoe for an hour',
      ], sentence: 'Keep the foot warm and moving, and try one thing at a time.',
      items: [
        { what: 'Left or right pictures of feet', why: 'A gentle start before moving', who: 'You', when: 'Every day you can' },
        { what: 'Soft boot instead of a cast', why: 'A cast tightens some feet like this', who: 'Orthotist', when: 'Fitted by the next visit' },
      ],
      reviewIn: -12, reviewWith: 'Movement disorder clinic',
      answers: [{ item: 0, answer: 'yes', words: '', by: 'person' }, { item: 1, answer: 'not-for-me', words: 'The last boot hurt after ten minutes.', by: 'person' }],
    })
    teller.say('person', noticeChange({ what: 'somewhere-new', part: 'foot', side: 'left', note: 'My other foot felt tight twice.' }), teller.at(3, 19))
    place(teller, 'Walk to the shop and back', 0, 'Twice this month, with the stick.', 8)
    tellFoot(teller, limb)
    tellMedicines(teller)
    tellPump(teller)
    const pictures = agreePractice(teller, 90, { practice: 'imagery', name: 'Left or right pictures of feet', minutes: 5, timesPerDay: 1 })
    tellPractice(teller, { by: 'person', exercise: pictures, practice: 'imagery' }, { from: 80, to: 1, every: 2, of100: 55 }, ago => ({ seconds: 300, ended: 'time-up', ...(ago % 3 === 0 ? {} : { answer: 'same' as const }) }))
    tellLife(teller)
  },
}

function tellFoot(teller: Teller, limb: EntryId): void {
  const of = { by: 'person' as const, limb }
  tellCare(teller, of, { from: 200, every: 3, of100: 70 }, ago => ({
    done: ['washed', 'between-toes-dried', ...(ago % 4 === 0 ? ['creamed' as const] : [])], ...(ago % 5 === 0 ? { skin: 'not-looked' as const } : { skin: ago % 7 === 0 ? 1 : 0 }), ...(ago % 2 === 0 ? { pressureMarks: ['toe-tips', 'outer-edge'] } : {}), ...(ago < 40 ? { corns: 'yes' as const } : {}),
  }))
  teller.say('person', noteShoes({ limb, canWear: ['sandals', 'wide-shoes', 'slippers'], footFlat: 'with-help', orthosis: 'Soft insole, right' }), teller.at(60, 12))
  tellWear(teller, of, { from: 50, every: 1, of100: 60 }, { thing: 'brace', hour: 9, hours: ago => (ago < 20 ? 3 : 2), redMark: ago => (ago % 6 === 0 ? 'still-there' : 'gone') })
  for (const [ago, celsius, other] of [[180, 25.4, 28.2], [120, 26, 28.6], [60, 25.7, 28.1], [9, 26.2, 28.4]] as const) {
    const readings = [{ celsius, otherCelsius: other }, { celsius: celsius + 0.2, otherCelsius: other + 0.1 }]
    teller.say('person', takeMeasure({ limb, side: 'right', measured: { what: 'temperature', place: 'top-of-foot', readings, errorCelsius: 0.6, asUsual: false } }), teller.at(ago, 20))
  }
  for (const [ago, degrees] of [[100, 28], [40, 24], [12, 24]] as const) teller.say('person', takeMeasure({ limb, side: 'right', measured: { what: 'range', joint: 'ankle-up', way: 'passive', by: 'somebody-close', degrees, asUsual: false } }), teller.at(ago, 20, 10))
  teller.say('person', takeMeasure({ limb, side: 'right', measured: { what: 'skipped', measure: 'range', why: 'it-hurts' } }), teller.at(5, 20, 10))
  const at = teller.at(9, 18)
  const on = { limb, side: 'right', drawing: 'foot-top' } as const
  teller.say('person', paint({ ...on, layer: 'pain' }, { 'foot-top.great-toe': 'a-lot', 'foot-top.ball-middle': 'some', 'foot-top.instep-outer': 'there' }, undefined), at)
  teller.say('person', paint({ ...on, layer: 'temperature' }, { 'foot-top.great-toe': 'colder-than-other', 'foot-top.toe-3': 'colder-than-other', 'foot-top.instep-inner': 'colder-than-usual' }, undefined), at)
  teller.say('person', paint({ ...on, layer: 'colour' }, { 'foot-top.toe-3': 'purple', 'foot-top.great-toe': 'darker' }, undefined), at)
  teller.say('person', paint({ ...on, layer: 'swelling' }, 'none', undefined), at)
  teller.say('person', sayHowItFeels({ limb, belongs: 'strange', size: 'smaller', place: 'must-look', moving: 'must-look', presence: 'faint', note: 'As if somebody else’s foot was put on.' }), teller.at(9, 18, 10))
}

function tellMedicines(teller: Teller): void {
  const own = teller.say('person', listMedicine({ medicine: 'gabapentin', packet: 'Gabapentin 300 mg capsules', use: 'preventive', form: 'capsule', milligrams: 300, doses: [{ time: '08:00', pieces: 1 }, { time: '22:00', pieces: 1 }], from: '2025-02' }), teller.at(300, 10))
  const doses = [{ time: '08:00', pieces: 1 }, { time: '14:00', pieces: 1 }, { time: '22:00', pieces: 1 }]
  const agreed = teller.say('clinic', agreeMedicine({
    medicine: 'gabapentin', packet: 'Gabapentin 300 mg capsules', use: 'preventive', form: 'capsule', milligrams: 300, doses, from: teller.day(96), by: 'Sample clinician', steps: [], mayWait: false, instead: own,
  }), teller.at(96, 15, 30))
  tellDoses(teller, { by: 'person', medicine: agreed }, { from: 20, of100: 85 })
  teller.say('person', countSupply(agreed, 12), teller.at(2, 9))
  teller.say('person', listMedicine({ medicine: 'other', packet: 'Magnesium, from the supermarket', use: 'preventive', form: 'tablet', doses: [{ time: '22:00' }] }), teller.at(150, 10))
  teller.say('person', noticeSideEffect({ what: 'unsteady', medicine: agreed, words: 'In the mornings.' }), teller.at(11, 9))
  teller.say('clinic', sayListWhole('no', teller.day(96), teller.day(96)), teller.at(96, 15, 35))
}

function tellPump(teller: Teller): void {
  teller.say('clinic', accept([draft(treatmentNoted, { form: 'pump', what: 'Pump put in', is: 'given', from: teller.day(330), to: 'still' })]), teller.at(330, 16))
  const pump = teller.say('clinic', describeDevice({ device: 'pump', drug: 'Baclofen', model: 'Sample pump, 20 ml', place: 'left side of the belly', from: teller.day(330), strength: '500 micrograms in 1 ml', perDay: '90 micrograms' }), teller.at(330, 16, 10))
  for (const [ago, next, perDay] of [[240, 150, '110 micrograms'], [160, 75, '130 micrograms'], [80, -5, '130 micrograms']] as const) teller.say('clinic', noteRefill({ pump, on: teller.day(ago), next: teller.day(next), strength: '500 micrograms in 1 ml', perDay }, teller.day(ago)), teller.at(ago, 11))
  teller.say('person', writeCard({ contacts: [{ name: 'My brother', number: '01632 960 101' }], condition: 'CRPS with dystonia, right foot; baclofen pump', keptArm: 'neither', allergies: { words: 'penicillin: rash' }, anticoagulant: 'no', pumpTeam: { number: '01632 960 100', hours: 'Monday to Friday, 8 to 17' } }, teller.day(70)), teller.at(70, 12))
}

function tellLife(teller: Teller): void {
  teller.say('person', sayDaily(workHoursSaid, { what: 'work', hours: 12 }), teller.at(310, 19))
  teller.say('person', sayDaily(drivingSaid, { drives: 'stopped', since: '2024-05' }), teller.at(310, 19, 2))
  teller.say('person', sayDaily(helpSaid, { who: 'My brother', hours: 4 }), teller.at(310, 19, 4))
  teller.say('person', sayDaily(equipmentSaid, { what: 'Stick', is: 'have' }), teller.at(310, 19, 6))
  teller.say('person', sayDaily(equipmentSaid, { what: 'Shower stool', is: 'ordered' }), teller.at(30, 19))
  teller.say('person', sayFall({ on: teller.day(61), count: 1, hurt: 'no', witnessed: 'no' }, teller.day(60)), teller.at(60, 19))
  teller.say('person', sayFall({ on: teller.day(13), count: 1, hurt: 'yes', witnessed: 'yes' }, teller.day(12)), teller.at(12, 19))
  for (const words of ['Who do I ring if the pump alarm sounds at night?', 'Could the boot be softer at the ankle?', 'Is the other foot the same thing starting?', 'May I swim with the pump?']) teller.say('person', askQuestion(words, questionsOf(teller.folded)), teller.at(3, 20))
}
