/** A right hand after a broken wrist, warm and swollen, ten weeks in. */
import type { EntryId } from '#log/ids.ts'
import { sayHowItFeels } from '#features/body-chart/felt.ts'
import { paint } from '#features/body-chart/painted.ts'
import { answerOtherLimb } from '#features/body-chart/other-limb.ts'
import { prescribeQuestion } from '#features/check-ins/prescriptions.ts'
import { drivingSaid, helpSaid, workHoursSaid } from '#features/daily-life/daily-life.ts'
import { sayDaily } from '#features/daily-life/days-of-life.ts'
import { markEvent } from '#features/events/say-event.ts'
import { takeMeasure } from '#features/measures/taken.ts'
import { takeExtra } from '#features/medicines/dose.ts'
import { listMedicine } from '#features/medicines/regimen.ts'
import { countSupply } from '#features/medicines/supply.ts'
import { askFor } from '#features/plan/waiting.ts'
import { askQuestion, questionsOf } from '#features/questions/question.ts'
import { agree, place } from '../clinic-plan.ts'
import { examine } from '../clinic-visit.ts'
import { between, tellDiary } from '../diary-year.ts'
import { agreePractice, tellPractice } from '../practice-told.ts'
import type { SamplePerson } from '../sample-person.ts'
import { onSomeDays } from '../some-days.ts'
import type { Teller } from '../teller.ts'

export const earlyWarmHand: SamplePerson = {
  name: 'early-warm-hand',
  identity: { given: 'Sample A', family: '(early, warm hand)', hospitalNumber: 'SAMPLE-A', sex: 'female', age: 29 },
  joins: 'device',
  shares: ['diary', 'body', 'medicines'],
  tell(teller) {
    const limb = tellDiary(teller, {
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
      ago: 16, goals: [
        {
          words: 'Hold a cup with my right hand', limb: { region: 'arm', side: 'right' }, now: -2, by: teller.day(-70),
          steps: [{ step: -2, words: 'cannot hold it' }, { step: -1, words: 'an empty cup, two hands' }, { step: 0, words: 'a half-full cup, right hand' }, { step: 1, words: 'a full cup' }, { step: 2, words: 'a full cup, carried to the table' }],
        },
        'Wash my hair with two hands',
      ], sentence: 'Use the hand gently every day, and look together again soon.',
      items: [
        { what: 'Hand therapy twice a week', why: 'To keep the hand moving while it is early', who: 'Hand therapist', when: 'Tuesdays and Fridays' },
        { what: 'Left or right pictures, five minutes', why: 'A gentle first step before moving', who: 'You', when: 'Every day you can' },
        { what: 'Mirror, five minutes', why: 'It helped some people in the first months', who: 'You, after it was shown', when: 'From next week' },
      ],
      reviewIn: 5, reviewWith: 'Hand therapist and doctor',
      answers: [{ item: 0, answer: 'yes', words: '', by: 'person' }, { item: 2, answer: 'not-sure', words: 'I do not like to look at it.', by: 'person' }],
    })
    place(teller, 'Hold a cup with my right hand', -1, 'On two mornings.', 4)
    tellBody(teller, limb)
    tellPractising(teller)
    tellMedicines(teller)
    teller.say('person', sayDaily(workHoursSaid, { what: 'work', hours: 0 }), teller.at(50, 19))
    teller.say('person', sayDaily(drivingSaid, { drives: 'stopped', since: teller.day(74), advisedBy: 'the fracture clinic' }), teller.at(50, 19, 2))
    teller.say('person', sayDaily(helpSaid, { who: 'My partner', hours: 10 }), teller.at(50, 19, 4))
    teller.say('person', askFor({ what: 'Hand therapy', since: teller.day(30), of: 'the family doctor' }, teller.day(28)), teller.at(28, 12))
    for (const words of ['The touch pictures on my phone made it tighten. Do I go on?', 'Can I have the other wrist looked at as well?']) teller.say('person', askQuestion(words, questionsOf(teller.folded)), teller.at(1, 20))
  },
}

function tellBody(teller: Teller, limb: EntryId): void {
  for (const [ago, swollen] of [[15, 6], [2, 3]] as const) {
    const at = teller.at(ago, 18, 20)
    const on = { limb, side: 'right', drawing: 'back-of-hand' } as const
    const knuckles = ['knuckle-index', 'knuckle-middle', 'knuckle-ring', 'knuckle-little', 'back-middle', 'back-little-side'].slice(0, swollen)
    const each = <Value extends string>(places: readonly string[], value: Value): Record<string, Value> => Object.fromEntries(places.map(one => [`back-of-hand.${one}`, value]))
    teller.say('person', paint({ ...on, layer: 'pain' }, { ...each(['wrist', 'back-middle'], 'a-lot'), ...each(['knuckle-index', 'knuckle-middle'], 'some') }, undefined), at)
    teller.say('person', paint({ ...on, layer: 'touch' }, each(['back-middle', 'back-thumb-side', 'wrist'], 'there'), undefined), at)
    teller.say('person', paint({ ...on, layer: 'swelling' }, each(knuckles, 'there'), undefined), at)
    teller.say('person', paint({ ...on, layer: 'temperature' }, each(['back-middle', 'back-thumb-side', 'back-little-side'], 'warmer-than-other'), undefined), at)
    teller.say('person', paint({ ...on, layer: 'colour' }, ago > 10 ? each(['back-middle', 'knuckle-middle'], 'redder') : 'none', undefined), at)
  }
  teller.say('person', sayHowItFeels({ limb, belongs: 'partly', size: 'bigger', place: 'know-where', moving: 'must-think' }), teller.at(2, 18, 30))
  teller.say('person', answerOtherLimb({ sore: 'a-bit', where: ['shoulder-or-neck'] }, teller.day(2), undefined), teller.at(2, 18, 35))
  teller.say('clinic', prescribeQuestion({ asks: 'temperature', timesADay: 1, everyDays: 2, reason: 'To see whether the warm side stays warm', from: teller.day(15), until: teller.day(-12) }), teller.at(15, 15, 45))
  onSomeDays(teller, { from: 15, every: 2, of100: 80 }, ago => {
    const readings = [0, 1, 2].map(() => ({ celsius: Math.round((33.6 + teller.chance()) * 10) / 10, otherCelsius: Math.round((32 + teller.chance()) * 10) / 10 }))
    teller.say('person', takeMeasure({ limb, side: 'right', measured: { what: 'temperature', place: 'back-of-hand', readings, errorCelsius: 0.6, asUsual: false } }), teller.at(ago, 20, 10))
  })
  for (const [ago, centimetres] of [[40, 43.5], [26, 43.2], [12, 42.4], [3, 42]] as const) {
    teller.say('person', takeMeasure({ limb, side: 'right', measured: { what: 'girth', place: 'hand-figure-of-eight', centimetres, otherCentimetres: 40.5, asUsual: false } }), teller.at(ago, 20, 20))
  }
}

function tellPractising(teller: Teller): void {
  const pictures = agreePractice(teller, 16, { practice: 'imagery', name: 'Left or right pictures', how: 'Hands only. Stop when it tightens.', minutes: 5, timesPerDay: 2 })
  tellPractice(teller, { by: 'person', exercise: pictures, practice: 'imagery' }, { from: 14, to: 3, of100: 75 }, ago => ({ seconds: 280 + 7 * ago, ended: 'time-up', answer: ago % 5 === 0 ? 'a-bit-more' : 'same' }))
  const touch = agreePractice(teller, 16, { practice: 'touch-ladder', name: 'Touch ladder, silk first', how: 'Start above the wrist and go towards it.', minutes: 3, timesPerDay: 1, level: 2, numbersUntil: teller.day(-10) })
  const too: readonly number[] = [1, 4]
  tellPractice(teller, { by: 'person', exercise: touch, practice: 'touch-ladder' }, { from: 12, to: 1, of100: 90 }, ago => (
    too.includes(ago) ? { seconds: 70, ended: 'stopped', answer: 'it-tightened', before: 5, during: 8, level: 2 } : { seconds: 180, ended: 'time-up', answer: 'same', before: 5, during: 6, discomfort: 4, level: 2 }
  ))
}

function tellMedicines(teller: Teller): void {
  const paracetamol = teller.say('person', listMedicine({ medicine: 'paracetamol', packet: 'Paracetamol 500 mg', use: 'rescue', form: 'tablet', milligrams: 500, doses: [], from: teller.day(74), most: 4, hoursBetween: 4 }), teller.at(56, 10))
  onSomeDays(teller, { from: 25, of100: 60 }, ago => {
    const at = teller.at(ago, 21, 30)
    teller.say('person', takeExtra({ medicine: paracetamol, pieces: 2 }, at, { now: at, taken: [] }), at)
  })
  teller.say('person', countSupply(paracetamol, 22), teller.at(6, 10))
}
