/** The words for limbs, joints and what they do. */
import { msg } from '@lingui/core/macro'
import type { I18n, MessageDescriptor } from '@lingui/core'
import type { Behaviour, Doing, Joint, LimbDescription, Part, Side, UsualPosture } from '../limb.ts'

export const PART_NAMES: Record<Part, MessageDescriptor> = {
  hand: msg`Hand`, arm: msg`Arm`, foot: msg`Foot`, leg: msg`Leg`, neck: msg`Neck or jaw`, trunk: msg`Trunk`,
}

export const SIDE_NAMES: Record<Side, MessageDescriptor> = { left: msg`Left`, right: msg`Right`, both: msg`Both`, middle: msg`No side` }

export const JOINT_NAMES: Record<Joint, MessageDescriptor> = {
  fingers: msg`Fingers`, knuckles: msg`Knuckles`, thumb: msg`Thumb`, wrist: msg`Wrist`, elbow: msg`Elbow`, shoulder: msg`Shoulder`,
  toes: msg`Toes`, 'great-toe': msg`Big toe`, arch: msg`Arch of the foot`, ankle: msg`Ankle`, knee: msg`Knee`, hip: msg`Hip`,
  neck: msg`Neck`, jaw: msg`Jaw`, trunk: msg`Trunk`,
}

export const DOING_NAMES: Record<Doing, MessageDescriptor> = {
  clenches: msg`It clenches`, curls: msg`It curls`, 'turns-in': msg`It turns in`, locks: msg`It locks`, jerks: msg`It jerks`,
}

export const BEHAVIOUR_NAMES: Record<Exclude<Behaviour, 'not-said'>, MessageDescriptor> = {
  'comes-and-goes': msg`It comes and goes`,
  'always-there': msg`It is always there`,
  'always-with-worse-spells': msg`Always there, with worse spells`,
  'only-when-used': msg`Only when I use it`,
}

export const POSTURE_NAMES: Record<UsualPosture['posture'], MessageDescriptor> = {
  bent: msg`Bent`, straight: msg`Straight`, 'turned-in': msg`Turned in`, 'turned-out': msg`Turned out`, 'pulled-in': msg`Pulled in`,
  'pulled-up': msg`Pulled up`, 'pointing-down': msg`Pointing down`, free: msg`Free`,
}

export const YIELD_NAMES: Record<UsualPosture['yields'], MessageDescriptor> = {
  'not-at-all': msg`Not at all`, 'a-little': msg`A little`, 'half-way': msg`Half way`, 'all-the-way': msg`All the way`, 'not-tried': msg`I do not try`, 'not-known': msg`I do not know`,
}

export const ASLEEP_NAMES: Record<UsualPosture['asleep'], MessageDescriptor> = {
  'lets-go': msg`It lets go`, partly: msg`It lets go a bit`, stays: msg`It stays`, 'not-seen': msg`Nobody has seen it`,
}

export const WAKING_NAMES: Record<UsualPosture['onWaking'], MessageDescriptor> = {
  free: msg`It is free`, partly: msg`It is there a bit`, 'there-already': msg`It is there already`, 'not-known': msg`I do not know`,
}

const LIMBS: Record<`${Part} ${Side}`, MessageDescriptor> = {
  'hand left': msg`left hand`, 'hand right': msg`right hand`, 'hand both': msg`hands`, 'hand middle': msg`hand`,
  'arm left': msg`left arm`, 'arm right': msg`right arm`, 'arm both': msg`arms`, 'arm middle': msg`arm`,
  'foot left': msg`left foot`, 'foot right': msg`right foot`, 'foot both': msg`feet`, 'foot middle': msg`foot`,
  'leg left': msg`left leg`, 'leg right': msg`right leg`, 'leg both': msg`legs`, 'leg middle': msg`leg`,
  'neck left': msg`neck`, 'neck right': msg`neck`, 'neck both': msg`neck`, 'neck middle': msg`neck`,
  'trunk left': msg`trunk`, 'trunk right': msg`trunk`, 'trunk both': msg`trunk`, 'trunk middle': msg`trunk`,
}

// Whole, because in many languages the word for *your* and the word for *left* follow the limb.
const YOURS: typeof LIMBS = {
  'hand left': msg`your left hand`, 'hand right': msg`your right hand`, 'hand both': msg`your hands`, 'hand middle': msg`your hand`,
  'arm left': msg`your left arm`, 'arm right': msg`your right arm`, 'arm both': msg`your arms`, 'arm middle': msg`your arm`,
  'foot left': msg`your left foot`, 'foot right': msg`your right foot`, 'foot both': msg`your feet`, 'foot middle': msg`your foot`,
  'leg left': msg`your left leg`, 'leg right': msg`your right leg`, 'leg both': msg`your legs`, 'leg middle': msg`your leg`,
  'neck left': msg`your neck`, 'neck right': msg`your neck`, 'neck both': msg`your neck`, 'neck middle': msg`your neck`,
  'trunk left': msg`your trunk`, 'trunk right': msg`your trunk`, 'trunk both': msg`your trunk`, 'trunk middle': msg`your trunk`,
}

const THEIRS: typeof LIMBS = {
  'hand left': msg`the left hand`, 'hand right': msg`the right hand`, 'hand both': msg`the hands`, 'hand middle': msg`the hand`,
  'arm left': msg`the left arm`, 'arm right': msg`the right arm`, 'arm both': msg`the arms`, 'arm middle': msg`the arm`,
  'foot left': msg`the left foot`, 'foot right': msg`the right foot`, 'foot both': msg`the feet`, 'foot middle': msg`the foot`,
  'leg left': msg`the left leg`, 'leg right': msg`the right leg`, 'leg both': msg`the legs`, 'leg middle': msg`the leg`,
  'neck left': msg`the neck`, 'neck right': msg`the neck`, 'neck both': msg`the neck`, 'neck middle': msg`the neck`,
  'trunk left': msg`the trunk`, 'trunk right': msg`the trunk`, 'trunk both': msg`the trunk`, 'trunk middle': msg`the trunk`,
}

type Named = Pick<LimbDescription, 'part' | 'side'>

/** Whose record it is: the reader's own, or that of somebody they look after. */
export type Whose = 'mine' | 'theirs'

/** The limb inside a sentence: *left hand*. */
export function limbName(i18n: I18n, { part, side }: Named): string {
  return i18n._(LIMBS[`${part} ${side}`])
}

/** The limb as a label: *Left hand*. */
export function limbLabel(i18n: I18n, limb: Named): string {
  const name = limbName(i18n, limb)
  return name.charAt(0).toLocaleUpperCase(i18n.locale) + name.slice(1)
}

/** The limb that somebody owns: *your left hand*, or *the left hand* in a record written on behalf. */
export function ownedLimb(i18n: I18n, limb: Named | undefined, whose: Whose): string {
  if (limb === undefined) return whose === 'mine' ? i18n._(msg`your hand or foot`) : i18n._(msg`the hand or foot`)
  return i18n._((whose === 'mine' ? YOURS : THEIRS)[`${limb.part} ${limb.side}`])
}

const severalOf = ({ part, side }: Named): boolean => side === 'both' && part !== 'neck' && part !== 'trunk'

/** What it is doing at this moment, in the person's own word: *Your left hand is clenching*; beyond a posture that is always there, *more than usual*. */
export function doingNow(i18n: I18n, limb: LimbDescription | undefined, whose: Whose, beyond: 'rest' | 'usual' = 'rest'): string {
  const doing = doingAtAll(i18n, limb, whose)
  return beyond === 'usual' ? i18n._(msg`${doing}, more than usual`) : doing
}

function doingAtAll(i18n: I18n, limb: LimbDescription | undefined, whose: Whose): string {
  const owned = capital(i18n, ownedLimb(i18n, limb, whose))
  if (limb === undefined || limb.word === 'not-said') return i18n._(msg`${owned}: it is happening`)
  if (typeof limb.word === 'object') return inOwnWord(i18n, owned, limb.word.own)
  return i18n._((severalOf(limb) ? NOW_SEVERAL : NOW_ONE)[limb.word](owned))
}

/** What it does, as a plain statement: *Your left hand clenches*. */
export function doesAtAll(i18n: I18n, limb: LimbDescription, whose: Whose): string {
  const owned = capital(i18n, ownedLimb(i18n, limb, whose))
  if (limb.word === 'not-said') return owned
  if (typeof limb.word === 'object') return inOwnWord(i18n, owned, limb.word.own)
  return i18n._((severalOf(limb) ? DOES_SEVERAL : DOES_ONE)[limb.word](owned))
}

function inOwnWord(i18n: I18n, limb: string, word: string): string {
  return i18n._(msg`${limb}: “${word}”`)
}

type Said = (limb: string) => MessageDescriptor

const NOW_ONE: Record<Doing, Said> = {
  clenches: limb => msg`${limb} is clenching`, curls: limb => msg`${limb} is curling`, 'turns-in': limb => msg`${limb} is turning in`, locks: limb => msg`${limb} is locked`, jerks: limb => msg`${limb} is jerking`,
}
const NOW_SEVERAL: Record<Doing, Said> = {
  clenches: limb => msg`${limb} are clenching`, curls: limb => msg`${limb} are curling`, 'turns-in': limb => msg`${limb} are turning in`, locks: limb => msg`${limb} are locked`, jerks: limb => msg`${limb} are jerking`,
}
const DOES_ONE: Record<Doing, Said> = {
  clenches: limb => msg`${limb} clenches`, curls: limb => msg`${limb} curls`, 'turns-in': limb => msg`${limb} turns in`, locks: limb => msg`${limb} locks`, jerks: limb => msg`${limb} jerks`,
}
const DOES_SEVERAL: Record<Doing, Said> = {
  clenches: limb => msg`${limb} clench`, curls: limb => msg`${limb} curl`, 'turns-in': limb => msg`${limb} turn in`, locks: limb => msg`${limb} lock`, jerks: limb => msg`${limb} jerk`,
}

/** The first letter as a capital, for a sentence that begins with a name. */
export function capital(i18n: I18n, text: string): string {
  return text.charAt(0).toLocaleUpperCase(i18n.locale) + text.slice(1)
}
