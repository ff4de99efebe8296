/** What the sample person takes, practises, wears and sees on the limb, so that every place of the app has something to show. */
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { draft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import type { EntryId } from '#log/ids.ts'
import type { Day, Instant } from '#log/time.ts'
import { limbFelt } from '#features/body-chart/felt.ts'
import { limbPainted } from '#features/body-chart/painted.ts'
import type { Painted } from '#features/body-chart/painted.ts'
import { CHART_VERSION } from '#features/body-chart/regions.ts'
import { careDone } from '#features/care/cared.ts'
import { wearEnded, wearStarted } from '#features/care/wear.ts'
import { measureTaken } from '#features/measures/taken.ts'
import { doseMarked, extraDoseTaken } from '#features/medicines/dose.ts'
import { medicineListed } from '#features/medicines/regimen.ts'
import { exerciseAgreed } from '#features/practise/exercise.ts'
import { sessionDone } from '#features/practise/session.ts'
import { treatmentNoted } from '#features/treatments/treatment.ts'

/** How the sample is told: when something was on a day, its id before it is said, and saying it. */
export interface SampleTold {
  readonly limb: EntryId
  readonly days: number
  readonly day: (ago: number) => Day
  readonly at: (ago: number, hour: number, minute?: number) => Instant
  readonly name: (at: Instant) => EntryId
  readonly say: (at: Instant, one: Draft) => void
}

/** Tells all of it: medicines, practice, the limb itself, and one injection long ago. */
export function tellSampleCare(told: SampleTold, i18n: I18n): void {
  tellMedicines(told, i18n)
  tellPractice(told, i18n)
  tellLimb(told)
  const { at, day, say } = told
  say(at(told.days, 9, 20), draft(treatmentNoted, { form: 'block', what: i18n._(msg`Nerve block at the wrist`), is: 'given', from: day(120), limb: { part: 'hand', side: 'left' } }))
}

function tellMedicines({ days, day, at, name, say }: SampleTold, i18n: I18n): void {
  const night = name(at(days, 9, 5))
  say(at(days, 9, 5), draft(medicineListed, { medicine: 'amitriptyline', packet: i18n._(msg`Amitriptyline 10 mg tablets`), use: 'preventive', form: 'tablet', milligrams: 10, doses: [{ time: '21:00', pieces: 1 }] }, { id: night }))
  const rescue = name(at(days, 9, 6))
  say(at(days, 9, 6), draft(medicineListed, { medicine: 'paracetamol', packet: i18n._(msg`Paracetamol 500 mg`), use: 'rescue', form: 'tablet', milligrams: 500, doses: [], most: 6, hoursBetween: 4 }, { id: rescue }))
  for (let ago = 20; ago >= 0; ago--) {
    // A dose that nobody marked is not a dose that was missed.
    if (ago % 6 !== 2) say(at(ago, 21, 10), draft(doseMarked, { medicine: night, day: day(ago), time: '21:00', is: 'taken', pieces: 1 }))
    if (ago % 5 === 1) say(at(ago, 15, 20), draft(extraDoseTaken, { medicine: rescue, pieces: 2 }))
  }
}

function tellPractice({ day, at, name, say }: SampleTold, i18n: I18n): void {
  const breathing = name(at(24, 10))
  say(at(24, 10), draft(exerciseAgreed, { practice: 'breathing', name: i18n._(msg`Breathe out long`), minutes: 5, timesPerDay: 2, from: day(24) }, { id: breathing }))
  const touch = name(at(24, 10, 5))
  say(at(24, 10, 5), draft(exerciseAgreed, { practice: 'touch-ladder', name: i18n._(msg`Soft cloth on the back of the hand`), minutes: 3, timesPerDay: 1, from: day(24), level: 2 }, { id: touch }))
  for (let ago = 22; ago >= 1; ago--) {
    if (ago % 4 !== 3) say(at(ago, 10, 30), draft(sessionDone, { exercise: breathing, seconds: 300, ended: 'time-up', answer: 'same', told: 'green' }))
    if (ago % 3 === 1) say(at(ago, 17, 15), draft(sessionDone, { exercise: touch, seconds: ago === 10 ? 80 : 180, ended: ago === 10 ? 'stopped' : 'time-up', level: 2, ...(ago === 10 ? { answer: 'a-bit-more' as const, told: 'amber' as const } : { answer: 'same' as const, told: 'green' as const }) }))
  }
}

function tellLimb({ limb, at, name, say }: SampleTold): void {
  const painted = (ago: number, drawing: Painted['drawing'], layer: Painted['layer'], marks: Record<string, Painted['marks'][number]['value']>): void =>
    say(at(ago, 18, 40), draft(limbPainted, { limb, side: 'left', chart: CHART_VERSION, drawing, layer, marks: Object.entries(marks).map(([region, value]) => ({ region, value })), none: false }))
  for (const ago of [30, 3]) {
    painted(ago, 'palm', 'pain', ago === 3 ? { 'palm.wrist': 'some', 'palm.thumb-ball': 'there' } : { 'palm.wrist': 'a-lot', 'palm.thumb-ball': 'some' })
    painted(ago, 'palm', 'touch', { 'palm.index-tip': 'there', 'palm.wrist': 'there' })
  }
  say(at(3, 18, 50), draft(limbFelt, { limb, belongs: 'partly', size: 'bigger', place: 'know-where', moving: 'must-think', presence: 'there' }))
  for (const ago of [36, 22, 8, 1]) say(at(ago, 9, 20), draft(careDone, { limb, done: ['washed', 'dried'], skin: ago === 22 ? 1 : 0 }))
  for (const [ago, celsius, other] of [[33, 30.1, 31.6], [5, 30.9, 31.7]] as const) {
    say(at(ago, 19), draft(measureTaken, { limb, side: 'left', measured: { what: 'temperature', place: 'back-of-hand', readings: [0, 0.2, -0.1].map(off => ({ celsius: round(celsius + off), otherCelsius: round(other + off / 2) })), errorCelsius: 0.6, asUsual: true } }))
  }
  for (let ago = 15; ago >= 1; ago--) {
    if (ago % 5 === 2) continue
    const wear = name(at(ago, 12))
    say(at(ago, 12), draft(wearStarted, { limb, thing: 'splint' }, { id: wear }))
    say(at(ago, 13 + (ago % 3), 30), draft(wearEnded, { wear, end: 'at' }))
  }
}

const round = (celsius: number): number => Math.round(celsius * 10) / 10
