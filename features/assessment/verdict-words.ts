/** The words for what a verdict was asked and what it answered, for what was measured and which causes were gone through. */
import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CrpsType } from '#clinical/diagnosis/type.ts'
import type { VerdictShown } from './examination.ts'
import type { CauseState, OtherCause } from './exclusion.ts'

/** Motions by their ids: what a straightening lacks to 0°. */
export const MOTION_NAMES: Readonly<Record<string, MessageDescriptor>> = {
  'ring-middle-straightening': msg`Ring finger, middle joint, lacks to straight`,
  'fingers-middle-straightening': msg`Fingers, middle joints, lack to straight`,
  'knuckles-straightening': msg`Knuckles, lack to straight`,
  'thumb-opening': msg`Thumb, opening`,
  'wrist-straightening': msg`Wrist, lacks to straight`,
  'elbow-straightening': msg`Elbow, lacks to straight`,
  'ankle-up': msg`Ankle, lacks to a right angle`,
  'heel-in-straightening': msg`Heel, turned in from straight`,
  'toes-straightening': msg`Toes, lack to straight`,
  'knee-straightening': msg`Knee, lacks to straight`,
  'neck-turning': msg`Neck, turned from straight`,
}

/** A motion in words; one that this version does not name keeps its own words. */
export function motionName(i18n: I18n, motion: string): string {
  const known = MOTION_NAMES[motion]
  return known === undefined ? motion.replaceAll('-', ' ') : i18n._(known)
}

/** The types of the diagnosis. */
export const TYPE_NAMES: Record<CrpsType, MessageDescriptor> = {
  'crps-i': msg`CRPS I`, 'crps-ii': msg`CRPS II`, 'crps-type-not-determined': msg`CRPS, type not determined`, 'crps-with-remission-of-some-features': msg`CRPS with remission of some features`,
  'consider-crps-nos': msg`consider CRPS-NOS`, 'not-crps-other-diagnosis-better': msg`another diagnosis is better`, 'criteria-not-met': msg`criteria not met`,
}

/** Other causes, and how far each was thought of. */
export const CAUSE_NAMES: Record<OtherCause, MessageDescriptor> = {
  infection: msg`Infection, also of a joint`, clot: msg`Clot in a vein`, arteries: msg`Arteries, Raynaud`, compartment: msg`Compartment syndrome`,
  'fracture-or-instability': msg`Fracture, instability, hardware`, 'nerve-or-root': msg`Nerve, root, plexus`, 'cord-or-brain': msg`Cord or brain`,
  'inflammatory-joint': msg`Inflamed joints, gout`, 'lymph-or-constriction': msg`Lymph, constriction`, disuse: msg`Disuse after a cast`, tumour: msg`Tumour`,
  'other-dystonia': msg`Another cause of the posture`,
}
export const CAUSE_STATES: Record<CauseState, MessageDescriptor> = { 'ruled-out': msg`Ruled out`, 'thought-of-unlikely': msg`Thought of, unlikely`, awaited: msg`Test awaited`, possible: msg`Possible` }

const QUESTIONS: Readonly<Record<string, MessageDescriptor>> = {
  'budapest.clinical': msg`Budapest, clinical`, 'budapest.research': msg`Budapest, research`, type: msg`Type`, 'severity.css-16': msg`Severity score`, phenotype: msg`Warm or cold`,
}
const PHENOTYPES: Readonly<Record<string, MessageDescriptor>> = { warm: msg`warm`, cold: msg`cold`, intermediate: msg`neither: this reading is not over 1.0 °C` }
const CONTRACTURES: Readonly<Record<string, MessageDescriptor>> = { yes: msg`contracture`, no: msg`no contracture` }

/** What a kept verdict was asked. */
export function questionName(i18n: I18n, question: string): string {
  const known = QUESTIONS[question]
  return known === undefined ? i18n._(msg`Contracture: ${motionName(i18n, question.replace('contracture.', ''))}`) : i18n._(known)
}

/** What a kept verdict answered. */
export function answerName(i18n: I18n, { question, answer, value = '' }: VerdictShown): string {
  if (answer === 'met') return i18n._(msg`met`)
  if (answer === 'not-met') return i18n._(msg`not met`)
  if (answer === 'cannot-tell') return i18n._(msg`cannot tell`)
  const known = question === 'type' ? TYPE_NAMES[value as CrpsType] : question === 'phenotype' ? PHENOTYPES[value] : question.startsWith('contracture.') ? CONTRACTURES[value] : undefined
  return known === undefined ? value : i18n._(known)
}
