import type { Facts } from '../facts.ts'
import { any, factsBehind, has, holds, is, lessThan, missingFor, oneOf, yes, type Condition } from '../rules/condition.ts'
import type { Grade, Source } from '../source.ts'
import type { FactUsed, MissingFact } from '../verdict.ts'
import type { ModuleId } from './module-ids.ts'
import { PROGRAMME_LOCAL_VALUES } from './local-values.ts'
import { PROGRAMME_SOURCES as S } from './sources.ts'

/** A module of the programme: what is done, who leads it, how strong the evidence is and what speaks against it today. */
export type Module = {
  readonly id: ModuleId
  readonly name: string
  readonly protocol: string
  readonly leads: string
  readonly where: 'home' | 'clinic'
  readonly strength: Grade
  readonly source: Source
  readonly notWith?: Condition
}

const imageryNotWith = any(yes('person.psychosis'), yes('person.dissociation'), yes('person.seizures'), yes('person.severe_visual_loss'), yes('person.neglect'))

/** The modules, with who leads them and what speaks against each. */
export const MODULES: readonly Module[] = [
  { id: 'imagery', name: 'Graded motor imagery', protocol: 'Stages 0 to 4 in their order, each with its own conditions', leads: 'Physiotherapist or occupational therapist', where: 'home', strength: 'B', source: S.moseley2006, notWith: imageryNotWith },
  { id: 'mirror', name: 'Mirror', protocol: 'Quiet room, no jewellery; look first, then both limbs slowly; 5 to 10 minutes, 3 to 10 times a day, once before bed; never out of step. If the limb cannot follow: only the other side moves', leads: 'Physiotherapist or occupational therapist', where: 'home', strength: 'C', source: S.mccabe2003, notWith: any(is('limb.side', 'both'), yes('person.mirror_dislike'), yes('person.dissociation')) },
  { id: 'touch-ladder', name: 'Touch training', protocol: 'Twelve textures, 5 minutes, 3 to 5 times a day', leads: 'Occupational therapist', where: 'home', strength: 'D', source: S.design, notWith: yes('skin.broken') },
  { id: 'touch-guessing', name: 'Guess where and what', protocol: 'Two probes, five points, 72 touches in 24 minutes each weekday, 11 to 17 days, with a partner', leads: 'Occupational therapist, with a partner', where: 'home', strength: 'C', source: S.moseley2008, notWith: yes('skin.broken') },
  { id: 'stretch', name: 'Move and stretch', protocol: 'Active before passive; 3 to 5 gentle movements a joint, 5 times a day, hold 5 to 10 seconds, never bounce, never forced', leads: 'Physiotherapist', where: 'home', strength: 'D', source: S.practice, notWith: any(yes('block.limb_numb'), yes('limb.unstable_fracture')) },
  { id: 'splint', name: 'Splint or brace', protocol: 'Rest and night; off every 2 hours by day; skin check; less from week 2. Serial casts: specialist only', leads: 'Hand or foot therapist, orthotist', where: 'home', strength: 'D', source: S.practice, notWith: any(yes('skin.broken'), yes('splint.too_tight'), yes('splint.red_after_30_minutes')) },
  { id: 'stress-loading', name: 'Scrub and carry', protocol: 'From 1 minute, 3 times a day, and 0.5 kg', leads: 'Physiotherapist', where: 'home', strength: 'D', source: S.watson1987, notWith: any(yes('limb.unstable_fracture'), yes('limb.open_wound'), yes('limb.posture_uncontrolled'), yes('limb.fracture_risk')) },
  { id: 'pacing', name: 'Pacing', protocol: 'Baseline mean of three tries × 0.8; 10 % more a week', leads: 'Occupational therapist or psychologist', where: 'home', strength: 'D', source: S.design },
  { id: 'pept', name: 'Pain exposure physical therapy', protocol: 'Up to 5 sessions, time and not pain decides', leads: 'Physiotherapist trained in it', where: 'clinic', strength: 'C', source: S.barnhoorn2015, notWith: any(yes('limb.unstable_fracture'), yes('person.infection'), yes('person.acute_clot'), is('contracture.present', 'yes'), lessThan('person.age_years', 18)) },
  { id: 'exposure', name: 'Graded exposure, the fear ladder', protocol: 'Hourly sessions; from moderate fear', leads: 'Psychologist and physiotherapist together', where: 'clinic', strength: 'B', source: S.hollander2016, notWith: oneOf('contracture.present', 'yes') },
  { id: 'breathing', name: 'Slow breathing', protocol: '6 a minute, in 4 and out 6 seconds, no holds; 5 minutes twice a day, then 10. With care late in pregnancy and with an unstable heart rhythm', leads: 'Psychologist or therapist', where: 'home', strength: 'D', source: S.shaffer2020, notWith: yes('person.lung_disease_severe') },
  { id: 'emg-biofeedback', name: 'Muscle-signal biofeedback', protocol: '10 contractions and 10 rests of 10 s, 3 sets, 3 times a week, 6 to 8 weeks; aim: less pulling together, not strength', leads: 'Therapist', where: 'clinic', strength: 'D', source: S.design, notWith: yes('skin.broken') },
  { id: 'thermal-biofeedback', name: 'Warming biofeedback', protocol: '15 to 20 minutes, warm by 1 to 2 °C, once or twice a day, 6 to 8 weeks', leads: 'Therapist', where: 'clinic', strength: 'D', source: S.practice },
  { id: 'tens', name: 'TENS course', protocol: 'As set by the therapist; the course is written down, no numbers of ours', leads: 'Physiotherapist', where: 'home', strength: 'D', source: S.practice, notWith: any(has('devices.current', 'itb-pump', 'scs', 'drg', 'pns', 'dbs', 'other-pump', 'other-implant'), yes('person.heart_paced'), yes('skin.broken')) },
  { id: 'rtms', name: 'rTMS course', protocol: 'As set by the specialist; the course is written down, no numbers of ours', leads: 'Neurologist', where: 'clinic', strength: 'D', source: S.practice, notWith: any(yes('person.seizures'), has('devices.current', 'dbs', 'scs', 'drg', 'pns', 'itb-pump', 'other-pump', 'other-implant')) },
  { id: 'water', name: 'Warm water', protocol: '30 to 34 °C, 20 to 30 minutes, 2 to 3 times a week', leads: 'Physiotherapist', where: 'clinic', strength: 'D', source: S.design, notWith: any(yes('limb.open_wound'), yes('person.unstable_blood_pressure'), yes('person.infection'), yes('person.seizures'), lessThan('person.device_weeks', PROGRAMME_LOCAL_VALUES.waterDeviceWeeks)) },
  { id: 'oedema', name: 'Swelling', protocol: 'Raise 10 to 20 minutes, 3 to 4 times; move fingers or toes; light compression; no ice', leads: 'Therapist', where: 'home', strength: 'D', source: S.practice, notWith: any(yes('sign.urgent.new_one_sided_swelling'), yes('sign.urgent.calf_swelling')) },
  { id: 'sleep', name: 'Sleep', protocol: 'Same time to rise; bed for sleep only; never a window under 5.5 hours; limb cradle', leads: 'Psychologist', where: 'home', strength: 'C', source: S.practice },
  { id: 'values', name: 'What matters, small steps', protocol: '8 to 12 sessions; review after 6; a letter for family: how to be with me in a flare', leads: 'Psychologist', where: 'clinic', strength: 'C', source: S.practice },
  { id: 'palm-and-nails', name: 'Palm, nails and skin', protocol: 'Bend the wrist first so the fingers let go, slide in under the knuckles, never pull the fingertips; wash, dry, dry roll after. Awaiting approval by a hand therapist', leads: 'Hand therapist, nurse, carer', where: 'home', strength: 'D', source: S.practice },
]

/** What of the programme can be done today: open, not today with the reason, or a fact is needed first. */
export type ModuleToday = { readonly module: ModuleId; readonly name: string; readonly leads: string; readonly today: 'open' | 'not-today' | 'ask-first'; readonly because: readonly FactUsed[]; readonly missing: readonly MissingFact[] }

/** Each module for this person today. What was not asked about a danger keeps a module on *ask first*. */
export const modulesToday = (facts: Facts): readonly ModuleToday[] => MODULES.map(({ id, name, leads, notWith }) => {
  const against = notWith === undefined ? 'no' : holds(notWith, facts)
  return {
    module: id, name, leads, today: against === 'yes' ? 'not-today' : against === 'no' ? 'open' : 'ask-first',
    because: against === 'yes' && notWith !== undefined ? factsBehind(notWith, facts) : [], missing: against === 'unknown' && notWith !== undefined ? missingFor(notWith, facts) : [],
  }
})
