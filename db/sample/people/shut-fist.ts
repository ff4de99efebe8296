/** A left hand that is always a fist, three toxin cycles in the year, palm care, a splint, baclofen stepping down. */
import type { EntryId } from '#log/ids.ts'
import { accept } from '#log/problem.ts'
import { draft } from '#log/draft.ts'
import { sayHowItFeels } from '#features/body-chart/felt.ts'
import { paint } from '#features/body-chart/painted.ts'
import { planCare } from '#features/care/care-plan.ts'
import { agreeHours } from '#features/care/wear.ts'
import { answerCheckIn } from '#features/check-ins/say-check-in.ts'
import { drivingSaid, helpSaid, workHoursSaid } from '#features/daily-life/daily-life.ts'
import { sayDaily } from '#features/daily-life/days-of-life.ts'
import { writeCard } from '#features/emergency/card.ts'
import { writeFlareLetter } from '#features/flare-letter/flare-letter.ts'
import { writeHelps } from '#features/flare/flare-plan.ts'
import { takeMeasure } from '#features/measures/taken.ts'
import { takeExtra } from '#features/medicines/dose.ts'
import { sayNotReady } from '#features/medicines/not-ready.ts'
import { agreeMedicine, listMedicine } from '#features/medicines/regimen.ts'
import { regimensOf } from '#features/medicines/regimens.ts'
import { noticeSideEffect } from '#features/medicines/side-effect.ts'
import { countSupply } from '#features/medicines/supply.ts'
import { markEffect } from '#features/procedures/effect.ts'
import { usualPosture } from '#features/limb/limb.ts'
import { treatmentNoted } from '#features/treatments/treatment.ts'
import { askQuestion } from '#features/questions/question.ts'
import { questionsOf } from '#features/questions/question.ts'
import { tellCare, tellWear } from '../care-told.ts'
import { agree, place } from '../clinic-plan.ts'
import { examine } from '../clinic-visit.ts'
import { tellDiary } from '../diary-year.ts'
import { tellDoses } from '../doses-told.ts'
import { agreePractice, tellPractice } from '../practice-told.ts'
import type { SamplePerson } from '../sample-person.ts'
import { onSomeDays } from '../some-days.ts'
import type { Teller } from '../teller.ts'

const SESSIONS = [270, 178, 84]

export const shutFist: SamplePerson = {
  name: 'shut-fist',
  identity: { given: 'Sample C', family: '(hand that stays shut)', hospitalNumber: 'SAMPLE-C', sex: 'male', age: 43 },
  joins: 'device',
  shares: ['diary', 'body', 'medicines'],
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
    const injections = SESSIONS.map((ago, index) => teller.say('clinic', accept([draft(treatmentNoted, { form: 'toxin-session', what: `Injection ${index + 1}`, is: 'given', from: teller.day(ago), limb: { part: 'hand', side: 'left' } })]), teller.at(ago, 16)))
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
      ago: 66, goals: [
        {
          words: 'Wash my palm without help', limb: { region: 'arm', side: 'left' }, now: -1, by: teller.day(-60),
          steps: [{ step: -2, words: 'somebody opens it for me' }, { step: -1, words: 'a flannel, with help' }, { step: 0, words: 'a flannel, by myself' }, { step: 1, words: 'washed and dried by myself' }, { step: 2, words: 'washed, dried, nails cut' }],
        },
        {
          words: 'Hold a mug with my left hand', limb: { region: 'arm', side: 'left' }, now: -2,
          steps: [{ step: -2, words: 'cannot hold it' }, { step: 0, words: 'an empty mug' }, { step: 2, words: 'a full mug' }],
        },
      ], sentence: 'Keep the palm clean and the hand open enough to hold.',
      items: [
        { what: 'Wash and dry the palm every day', why: 'So that the skin stays whole', who: 'You, with the hand nurse', when: 'Daily' },
        { what: 'Rest the hand open on the roll', why: 'To keep what the injection opened', who: 'You', when: 'When it is easiest' },
      ],
      reviewIn: 9, reviewWith: 'Pain nurse, by telephone',
      answers: [{ item: 0, answer: 'yes', words: 'Mornings are best.', by: 'person' }, { item: 1, answer: 'yes', words: '', by: 'person' }],
    })
    place(teller, 'Wash my palm without help', 0, 'Most mornings now.', 12)
    tellPalm(teller, limb)
    tellBody(teller, limb)
    SESSIONS.forEach((ago, index) => tellCycle(teller, injections[index], ago))
    tellMedicines(teller)
    tellPractising(teller)
    tellWords(teller)
    for (const words of ['Can the next injection come before the holidays?', 'Is it safe to drive on the smaller dose?']) teller.say('person', askQuestion(words, questionsOf(teller.folded)), teller.at(2, 20))
  },
}

function tellPalm(teller: Teller, limb: EntryId): void {
  const of = { by: 'person' as const, limb }
  teller.say('person', planCare(limb, 1, teller.day(66), undefined), teller.at(66, 18))
  tellCare(teller, of, { from: 300, to: 2, every: 2, of100: 62 }, ago => ({
    done: ['washed', 'dried', ...(ago % 8 === 0 ? ['nails-cut' as const] : []), ...(ago < 66 ? ['dry-roll-put-in' as const] : [])],
    ...(ago % 8 === 0 ? { nailsBy: 'somebody-close' as const } : {}),
    ...(ago % 9 === 0 ? { skin: 'not-looked' as const } : { skin: ago > 200 ? 2 : ago % 5 === 0 ? 1 : 0 }),
  }))
  tellCare(teller, of, { from: 1 }, ago => (ago === 1 ? { done: ['washed'], skin: 3, smell: 'yes', note: 'A nail mark that is open, near the little finger.' } : { done: ['washed', 'dried'], skin: 3 }))
  teller.say('clinic', agreeHours({ limb, thing: 'splint', hoursPerDay: 6, from: teller.day(66) }, undefined), teller.at(66, 15, 40))
  tellWear(teller, of, { from: 65, of100: 78 }, { thing: 'splint', hour: 12, hours: ago => (ago < 14 ? 4 : 5.5), redMark: ago => (ago % 4 === 0 ? (ago % 12 === 0 ? 'still-there' : 'gone') : undefined) })
  onSomeDays(teller, { from: 60, every: 2, of100: 70 }, ago => teller.say('person', answerCheckIn({ question: 'opens', limb, answer: ago < 30 ? teller.between(2, 4) : teller.between(4, 6) }, undefined), teller.at(ago, 21, 45)))
}

function tellBody(teller: Teller, limb: EntryId): void {
  for (const [ago, degrees] of [[280, 60], [200, 52], [140, 46], [66, 40], [24, 44]] as const) teller.say('person', takeMeasure({ limb, side: 'left', measured: { what: 'range', joint: 'ring-middle-straightening', way: 'passive', by: ago === 66 ? 'therapist' : 'me', degrees, asUsual: false } }), teller.at(ago, 19))
  for (const [ago, centimetres] of [[250, 21.4], [100, 21.2], [24, 21.3]] as const) teller.say('person', takeMeasure({ limb, side: 'left', measured: { what: 'girth', place: 'forearm', centimetres, otherCentimetres: 23, asUsual: ago === 250 } }), teller.at(ago, 19, 10))
  for (const ago of [90, 6]) {
    const on = { limb, side: 'left', drawing: 'fist-palm' } as const
    const at = teller.at(ago, 18)
    teller.say('person', paint({ ...on, layer: 'pain' }, { 'fist-palm.wrist': 'a-lot', 'fist-palm.inside-palm': ago === 6 ? 'a-lot' : 'some', 'fist-palm.thumb-ball': 'some' }, undefined), at)
    teller.say('person', paint({ ...on, layer: 'touch' }, { 'fist-palm.index-tip': 'there', 'fist-palm.wrist': 'there' }, undefined), at)
    teller.say('person', paint({ ...on, layer: 'sweating' }, { 'fist-palm.inside-palm': 'more' }, undefined), at)
    teller.say('person', paint({ ...on, layer: 'hair-and-nails' }, { 'fist-palm.ring-tip': 'nails-changed', 'fist-palm.little-tip': 'nails-changed' }, undefined), at)
    teller.say('person', paint({ ...on, drawing: 'fist-back', layer: 'colour' }, { 'fist-back.knuckle-middle': 'purple', 'fist-back.back-middle': 'darker' }, undefined), at)
  }
  teller.say('person', sayHowItFeels({ limb, belongs: 'partly', size: 'smaller', place: 'know-where', moving: 'must-look', presence: 'there' }), teller.at(6, 18, 10))
}

function tellCycle(teller: Teller, treatment: EntryId | undefined, ago: number): void {
  if (treatment === undefined) throw new Error('the injection did not arrive')
  const begins = teller.at(ago - 9, 9)
  teller.say('person', markEffect(treatment, 'beginning', begins, begins, {}), begins)
  // Nobody marked the end of the second one: it stays not known.
  const ends = teller.at(ago - 74, 9)
  if (ago !== 178) teller.say('person', markEffect(treatment, 'wearing-off', ends, ends, {}), ends)
}

function tellMedicines(teller: Teller): void {
  const three = (pieces: number) => ['08:00', '14:00', '22:00'].map(time => ({ time, pieces }))
  const baclofen = teller.say('clinic', agreeMedicine({
    medicine: 'baclofen', packet: 'Baclofen 10 mg tablets', use: 'preventive', form: 'tablet', milligrams: 10, doses: three(2), from: teller.day(320), by: 'Sample clinician', mayWait: true,
    steps: [{ from: teller.day(56), doses: three(1.5) }, { from: teller.day(28), doses: three(1) }, { from: teller.day(-4), doses: three(0.5) }, { from: teller.day(-32), doses: [] }],
  }), teller.at(66, 15, 50))
  tellDoses(teller, { by: 'person', medicine: baclofen }, { from: 24, of100: 90 })
  teller.say('person', countSupply(baclofen, 40), teller.at(5, 9))
  const agreed = regimensOf(teller.folded).find(one => one.id === baclofen)
  if (agreed?.is !== 'agreed') throw new Error('baclofen did not arrive')
  teller.say('person', sayNotReady(agreed.told, teller.day(-4), 'It is pulling harder since the last step.'), teller.at(3, 10))
  teller.say('person', noticeSideEffect({ what: 'bad-sleep', medicine: baclofen }), teller.at(16, 9))
  const gabapentin = teller.say('clinic', agreeMedicine({ medicine: 'gabapentin', packet: 'Gabapentin 300 mg capsules', use: 'preventive', form: 'capsule', milligrams: 300, doses: three(1), from: teller.day(250), by: 'Sample clinician', steps: [], mayWait: false }), teller.at(249, 16, 10))
  tellDoses(teller, { by: 'person', medicine: gabapentin }, { from: 24, of100: 80 })
  const rescue = teller.say('person', listMedicine({ medicine: 'paracetamol', packet: 'Paracetamol 500 mg', use: 'rescue', form: 'tablet', milligrams: 500, doses: [], most: 4, hoursBetween: 4 }), teller.at(240, 10))
  onSomeDays(teller, { from: 40, of100: 25 }, ago => {
    const at = teller.at(ago, 19, 30)
    teller.say('person', takeExtra({ medicine: rescue, pieces: 2 }, at, { now: at, taken: [] }), at)
  })
  teller.say('person', writeCard({ contacts: [{ name: 'Sam, next door', number: '01632 960 110' }], condition: 'CRPS with dystonia, left hand', keptArm: 'left', allergies: 'none-known', anticoagulant: 'no', speaks: 'Short words, wait for me' }, teller.day(45)), teller.at(45, 12))
}

function tellPractising(teller: Teller): void {
  const breathing = agreePractice(teller, 66, { practice: 'breathing', name: 'Breathe out long', minutes: 5, timesPerDay: 2 })
  tellPractice(teller, { by: 'person', exercise: breathing, practice: 'breathing' }, { from: 30, of100: 60 }, ago => ({ seconds: 300, ended: 'time-up', ...(ago % 4 === 0 ? {} : { answer: 'same' as const }) }))
  const stretch = agreePractice(teller, 66, { practice: 'stretch', name: 'Bend the wrist, then ease the fingers', how: 'Never pull the fingertips.', minutes: 5, timesPerDay: 1 })
  tellPractice(teller, { by: 'person', exercise: stretch, practice: 'stretch' }, { from: 30, of100: 55 }, ago => ({ seconds: 240, ended: ago % 7 === 0 ? 'stopped' : 'time-up', answer: ago % 5 === 0 ? 'a-bit-more' : 'same' }))
}

function tellWords(teller: Teller): void {
  teller.say('person', writeHelps(['Warm towel under the wrist', 'Roll in the palm, no pulling', 'Breathe out long'], undefined), teller.at(360, 12))
  teller.say('person', writeFlareLetter({
    first: 'Sit down, arm on the pillow\nJewellery off', call: 'Sam, next door: 01632 960 110', please: 'Speak softly\nOpen the window', never: 'Never pull my hand open', letter: 'When it is very tight I speak little. I am not cross. Stay near, and let me choose when to move.',
  }), teller.at(200, 12))
  teller.say('person', sayDaily(workHoursSaid, { what: 'work', hours: 20 }), teller.at(310, 19))
  teller.say('person', sayDaily(drivingSaid, { drives: 'yes' }), teller.at(310, 19, 2))
  teller.say('person', sayDaily(helpSaid, { who: 'My wife', hours: 6 }), teller.at(310, 19, 4))
}
