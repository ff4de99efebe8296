/** A left hand that clenches and lets go, logged well, with a year of ups and downs, a nerve block, and a dark evening. */
import { accept } from '#log/problem.ts'
import { draft } from '#log/draft.ts'
import { nameActivity } from '#features/check-ins/say-check-in.ts'
import { tellNotSafe } from '#features/crisis/alerts.ts'
import { answerMood } from '#features/crisis/mood.ts'
import { workHoursSaid } from '#features/daily-life/daily-life.ts'
import { sayDaily } from '#features/daily-life/days-of-life.ts'
import { agreeMedicine } from '#features/medicines/regimen.ts'
import { markEffect, noteWindow } from '#features/procedures/effect.ts'
import { paint } from '#features/body-chart/painted.ts'
import { writeHelps } from '#features/flare/flare-plan.ts'
import { treatmentNoted } from '#features/treatments/treatment.ts'
import { agree, place } from '../clinic-plan.ts'
import { examine } from '../clinic-visit.ts'
import { tellDiary } from '../diary-year.ts'
import { tellDoses } from '../doses-told.ts'
import { agreePractice, tellPractice } from '../practice-told.ts'
import type { SamplePerson } from '../sample-person.ts'
import type { Teller } from '../teller.ts'

export const fluctuatingSpasms: SamplePerson = {
  name: 'fluctuating-spasms',
  identity: { given: 'Sample D', family: '(hand, comes and goes)', hospitalNumber: 'SAMPLE-D', sex: 'female', age: 35 },
  joins: 'device',
  shares: ['diary', 'body', 'medicines', 'mental-health'],
  tell(teller) {
    const limb = tellDiary(teller, {
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
      ago: 141, goals: [{
        words: 'Type for twenty minutes', now: -1,
        steps: [{ step: -2, words: 'two minutes' }, { step: -1, words: 'five minutes' }, { step: 0, words: 'twenty minutes, with a rest' }, { step: 1, words: 'twenty minutes' }, { step: 2, words: 'an hour, with rests' }],
      }], sentence: 'Shorter tasks with rests, and the warm towel early.',
      items: [{ what: 'Type ten minutes, rest ten', why: 'To stop before it snaps shut', who: 'You', when: 'On working days' }],
      reviewIn: 40, reviewWith: 'Occupational therapist',
      answers: [{ item: 0, answer: 'yes', words: '', by: 'person' }],
    })
    place(teller, 'Type for twenty minutes', 0, 'With one rest.', 20)
    tellBlock(teller)
    const amitriptyline = teller.say('clinic', agreeMedicine({ medicine: 'amitriptyline', packet: 'Amitriptyline 10 mg tablets', use: 'preventive', form: 'tablet', milligrams: 10, doses: [{ time: '20:00', pieces: 1 }], from: teller.day(141), by: 'Sample clinician', steps: [], mayWait: false }), teller.at(141, 15, 40))
    tellDoses(teller, { by: 'person', medicine: amitriptyline }, { from: 60, to: 1, of100: 90 })
    const rest = agreePractice(teller, 141, { practice: 'let-it-rest', name: 'Let it rest after typing', minutes: 3, timesPerDay: 3 })
    tellPractice(teller, { by: 'person', exercise: rest, practice: 'let-it-rest' }, { from: 40, to: 1, of100: 70 }, ago => ({ seconds: 150 + (ago % 4) * 20, ended: 'time-up', answer: 'same' }))
    const on = { limb, side: 'left', drawing: 'fist-back' } as const
    teller.say('person', paint({ ...on, layer: 'pain' }, { 'fist-back.knuckle-index': 'some', 'fist-back.wrist': 'a-lot' }, undefined), teller.at(30, 18))
    teller.say('person', nameActivity('Type at work', []), teller.at(330, 18))
    teller.say('person', sayDaily(workHoursSaid, { what: 'work', hours: 30 }), teller.at(330, 19))
    tellFeeling(teller)
  },
}

function tellBlock(teller: Teller): void {
  const block = teller.say('clinic', accept([draft(treatmentNoted, { form: 'block', what: 'Nerve block at the wrist', is: 'given', from: teller.day(75), limb: { part: 'hand', side: 'left' } })]), teller.at(75, 16))
  for (const [mark, hour] of [['done', 11], ['relief', 12], ['relief-over', 21]] as const) teller.say('person', markEffect(block, mark, teller.at(75, hour), teller.at(75, hour), {}), teller.at(75, hour))
  teller.say('person', noteWindow(block, 'Opened and closed it in warm water, twice.'), teller.at(75, 20))
}

function tellFeeling(teller: Teller): void {
  for (const [ago, level] of [[230, 1], [120, 1], [12, 2]] as const) {
    teller.say('person', answerMood('phq-8', new Map([1, 2, 3, 4, 5, 6, 7, 8].filter(item => ago !== 120 || item !== 5).map(item => [item, Math.min(3, level + (item % 3 === 0 ? 1 : 0))]))), teller.at(ago, 21, 50))
  }
  teller.say('person', tellNotSafe(teller.folded), teller.at(1, 22, 10))
}
