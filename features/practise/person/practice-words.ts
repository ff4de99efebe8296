/** What is practised, in the person's words. */
import { msg } from '@lingui/core/macro'
import type { I18n, MessageDescriptor } from '@lingui/core'
import type { CheckedFact } from '../checks.ts'
import type { Exercise, Practice } from '../exercise.ts'
import type { SessionAnswer } from '../session.ts'

/** The name of each practice. */
export const PRACTICE_NAMES: Record<Practice, MessageDescriptor> = {
  imagery: msg`Left-or-right pictures`, mirror: msg`Mirror`, 'touch-ladder': msg`Get used to touch`, 'touch-guessing': msg`Guess where and what`, stretch: msg`Move and stretch gently`,
  splint: msg`Splint or brace`, 'stress-loading': msg`Scrub and carry`, pacing: msg`A little at a time`, pept: msg`Using it with a therapist`, exposure: msg`Steps towards what is feared`,
  breathing: msg`Slow breathing`, 'emg-biofeedback': msg`Muscle signal`, 'thermal-biofeedback': msg`Warming`, tens: msg`TENS`, rtms: msg`Magnetic pulses in the clinic`, water: msg`Warm water`,
  oedema: msg`Against swelling`, sleep: msg`Sleep`, values: msg`What matters, small steps`, 'palm-and-nails': msg`Palm, nails and skin`, 'daily-task': msg`A task of every day`, 'let-it-rest': msg`Let it rest`,
}

/** How each of the practices that may be begun alone is done. Never forced, never past what the limb allows. */
export const PRACTICE_HOW: Partial<Record<Practice, MessageDescriptor>> = {
  breathing: msg`Breathe in, and out a little longer. Do not hold your breath. Dizzy or tingling? Breathe smaller, or stop.`,
  stretch: msg`Move it yourself first. Slowly, a few times for each joint. Hold for a few breaths. Never bounce, never force it open.`,
  'touch-ladder': msg`Start at the edge of the sore place and go towards it. Never on broken skin.`,
  'let-it-rest': msg`Support the limb. Watch it let go in its own time. Nothing has to happen.`,
}

/** The twelve rungs of touch, softest first; the order is that of the medicine's ladder. */
export const TEXTURE_NAMES: readonly MessageDescriptor[] = [
  msg`Your own breath`, msg`Silk`, msg`Cotton wool`, msg`A soft brush`, msg`Cotton cloth`, msg`Fleece`, msg`A towel`, msg`Corduroy`, msg`Wool`, msg`The soft side of a hook-and-loop strip`, msg`A soft sponge, or rice`, msg`A rough sponge`,
]

/** How the limb took it. */
export const ANSWER_NAMES: Record<SessionAnswer, MessageDescriptor> = {
  same: msg`The same as before`, 'a-bit-more': msg`A bit more than before`, 'a-lot-more': msg`A lot more than before`, 'it-tightened': msg`It tightened`, 'sick-or-dizzy': msg`I felt sick or dizzy`,
}

/** What is asked before a session, each as something that may be so today. */
export const CHECK_NAMES: Record<CheckedFact, MessageDescriptor> = {
  'skin.broken': msg`The skin is broken there`, 'block.limb_numb': msg`It is numb from an injection`, 'splint.too_tight': msg`The splint is too tight`, 'splint.red_after_30_minutes': msg`A red mark stays for half an hour`,
  'limb.open_wound': msg`There is an open wound`, 'limb.posture_uncontrolled': msg`It is pulling hard right now`, 'sign.urgent.new_one_sided_swelling': msg`It has newly swollen on one side`, 'sign.urgent.calf_swelling': msg`The calf is swollen`,
  'person.infection': msg`I have an infection or a fever`, 'limb.unstable_fracture': msg`A broken bone is not firm yet`, 'person.lung_disease_severe': msg`I have a severe lung illness`,
}

/** What was said after a session, by its colour. It never blames, and a rest is part of it. */
export const TOLD_WORDS = {
  green: msg`The limb took it well. Go on as planned.`,
  amber: msg`A bit much this time. The next ones: the same again, half as many.`,
  red: msg`Too much this time. Rest for today. Next time one step smaller. That is part of it.`,
} as const

/** How an exercise is done: in the words of whoever agreed it, else the usual words; nothing where there are none. */
export function howOf(i18n: I18n, { how, practice }: Exercise): string | undefined {
  const usual = PRACTICE_HOW[practice]
  return how ?? (usual === undefined ? undefined : i18n._(usual))
}

/** The rung of the ladder of touch, by its number from 1. */
export function textureOf(i18n: I18n, level: number): string {
  const name = TEXTURE_NAMES[level - 1]
  return name === undefined ? '' : i18n._(name)
}
