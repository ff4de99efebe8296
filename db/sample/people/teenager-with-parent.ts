/** Fifteen, a left foot that turns in; a parent writes what they see and what was said, she writes some of it herself. */
import type { EntryId } from '#log/ids.ts'
import { sayHowItFeels } from '#features/body-chart/felt.ts'
import { paint } from '#features/body-chart/painted.ts'
import { noteShoes } from '#features/care/shoes.ts'
import { answerMood } from '#features/crisis/mood.ts'
import { helpSaid, workHoursSaid } from '#features/daily-life/daily-life.ts'
import { sayDaily } from '#features/daily-life/days-of-life.ts'
import { markEvent } from '#features/events/say-event.ts'
import { takeMeasure } from '#features/measures/taken.ts'
import { listMedicine } from '#features/medicines/regimen.ts'
import { askQuestion, questionsOf } from '#features/questions/question.ts'
import { tellCare, tellWear } from '../care-told.ts'
import { agree, place } from '../clinic-plan.ts'
import { examine } from '../clinic-visit.ts'
import { tellDiary } from '../diary-year.ts'
import { agreePractice, tellPractice } from '../practice-told.ts'
import type { SamplePerson } from '../sample-person.ts'
import type { Teller } from '../teller.ts'

export const teenagerWithParent: SamplePerson = {
  name: 'teenager-with-parent',
  identity: { given: 'Sample F', family: '(young person, with a parent)', hospitalNumber: 'SAMPLE-F', sex: 'female', age: 15 },
  joins: 'parent',
  shares: ['diary', 'body', 'medicines'],
  tell(teller) {
    const limb = tellDiary(teller, {
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
      ago: 108, goals: [
        {
          words: 'Stay in class all morning', now: -1, by: teller.day(-40),
          steps: [{ step: -2, words: 'one lesson' }, { step: -1, words: 'two lessons' }, { step: 0, words: 'all morning' }, { step: 1, words: 'all day, with a rest' }, { step: 2, words: 'all day' }],
        },
        'Dance at the end of term',
      ], sentence: 'Back to school step by step, with physiotherapy for young people.',
      items: [{ what: 'Physiotherapy for young people', why: 'Moving gently, a little more each week', who: 'Children’s physiotherapist', when: 'Wednesdays' }],
      reviewIn: 21, reviewWith: 'The young people’s team',
      answers: [{ item: 0, answer: 'yes', words: 'OK if it is not in PE.', by: 'guardian' }],
    })
    place(teller, 'Stay in class all morning', 0, 'Four days out of five.', 9, 'guardian')
    tellFoot(teller, limb)
    tellHerself(teller, limb)
    teller.say('guardian', sayDaily(workHoursSaid, { what: 'school', hours: 18 }), teller.at(100, 19), 'I saw')
    teller.say('guardian', sayDaily(helpSaid, { who: 'Parents', hours: 14 }), teller.at(100, 19, 2), 'I saw')
    teller.say('guardian', markEvent({ what: 'exam', on: teller.day(20), note: 'It was worse that week, I think because of the stairs at school.' }), teller.at(18, 19), 'I think')
    teller.say('guardian', listMedicine({ medicine: 'paracetamol', packet: 'Paracetamol 500 mg', use: 'rescue', form: 'tablet', milligrams: 500, doses: [] }), teller.at(200, 10), 'I saw')
    teller.say('guardian', askQuestion('May she try the school trip with the stick only?', questionsOf(teller.folded)), teller.at(5, 20), 'I think')
  },
}

function tellFoot(teller: Teller, limb: EntryId): void {
  const of = { by: 'guardian' as const, voice: 'I saw' as const, limb }
  tellCare(teller, of, { from: 100, every: 4, of100: 60 }, ago => ({ done: ['washed'], skin: ago % 8 === 0 ? 'not-looked' : 0, pressureMarks: ago > 60 ? ['outer-edge'] : 'none' }))
  tellWear(teller, of, { from: 30, of100: 55 }, { thing: 'brace', hour: 16, hours: () => 2, redMark: ago => (ago % 5 === 0 ? 'gone' : undefined) })
  teller.say('guardian', noteShoes({ limb, canWear: ['trainers', 'slippers'], footFlat: 'with-help' }), teller.at(40, 12), 'I saw')
  for (const [ago, degrees] of [[105, 30], [60, 20], [20, 14]] as const) teller.say('guardian', takeMeasure({ limb, side: 'left', measured: { what: 'range', joint: 'heel-in-straightening', way: 'passive', by: ago === 105 ? 'therapist' : 'somebody-close', degrees, asUsual: false } }), teller.at(ago, 19), 'I saw')
  teller.say('guardian', paint({ limb, side: 'left', drawing: 'foot-top', layer: 'colour' }, { 'foot-top.instep-outer': 'purple' }, undefined), teller.at(50, 18), 'I saw')
}

function tellHerself(teller: Teller, limb: EntryId): void {
  const on = { limb, side: 'left', drawing: 'foot-top' } as const
  teller.say('person', paint({ ...on, layer: 'pain' }, { 'foot-top.ankle-outer': 'a-lot', 'foot-top.instep-outer': 'some' }, undefined), teller.at(50, 18, 20))
  teller.say('person', paint({ ...on, layer: 'touch' }, { 'foot-top.instep-outer': 'there' }, undefined), teller.at(50, 18, 22))
  teller.say('person', sayHowItFeels({ limb, belongs: 'like-mine', size: 'as-it-looks', moving: 'must-think' }), teller.at(50, 18, 30))
  const steps = agreePractice(teller, 108, { practice: 'daily-task', name: 'Ten steps heel first', minutes: 5, timesPerDay: 2 })
  tellPractice(teller, { by: 'person', exercise: steps, practice: 'daily-task' }, { from: 60, to: 1, of100: 50 }, ago => ({ seconds: 300, ended: 'time-up', answer: ago % 6 === 0 ? 'a-bit-more' : 'same' }))
  // How she feels is not shared with the team: only the parts that she ticked are.
  teller.say('person', answerMood('phq-8', new Map([[1, 1], [2, 0], [3, 1], [4, 2]])), teller.at(30, 21))
}
