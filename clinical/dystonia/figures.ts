import type { Source } from '../source.ts'
import { DYSTONIA_SOURCES as S } from './sources.ts'

/** A published figure with its setting; a figure of one clinic is not a rate of the world. */
export type Figure = { readonly id: string; readonly says: string; readonly setting: string; readonly source: Source }

/** What is published on dystonia in CRPS. */
export const DYSTONIA_FIGURES: readonly Figure[] = [
  { id: 'movement-disorder-tertiary', says: 'Movement disorder in 121 of 185 (65 %); of these 91 % dystonia; in 62 % of these more than one limb', setting: 'tertiary clinic', source: S.vanRijn2007 },
  { id: 'movement-disorder-general', says: 'Movement disorder in about 25 %; not a rate of dystonia', setting: 'CRPS in general', source: S.vanHilten2010 },
  { id: 'onset', says: 'Dystonia of the first limb within a week of CRPS in 26 %, after more than a year in 27 %', setting: 'tertiary clinic', source: S.vanRijn2007 },
  { id: 'age', says: 'On average 11 years younger than CRPS without dystonia', setting: 'tertiary clinic', source: S.vanRijn2007 },
  { id: 'spread', says: 'The more limbs are dystonic, the higher the chance of a further one', setting: 'tertiary clinic', source: S.vanRijn2007 },
  { id: 'arm', says: 'Fingers bent 94 %, wrist 33 %, elbow 31 % of 123 arms', setting: '77 patients', source: S.munts2011 },
  { id: 'leg', says: 'Foot down and in 64 %, toes 48 %, knee 48 % of 114 legs (from memory)', setting: '76 patients', source: { ...S.munts2011, mark: 'M' } },
  { id: 'leg-series', says: 'Foot down and in, fixed, with the great toe bent or stretched; under spinal anaesthesia two of the five gave way in full', setting: '5 patients', source: S.jointBoneSpine2005 },
  { id: 'series', says: '18 patients, mean age 28.5; with or after the pain, never before; two recovered by themselves', setting: 'series', source: S.bhatia1993 },
  { id: 'tremor', says: 'Tremor in 57 % of 21 patients, mean 7.2 Hz; it went on recovery', setting: 'one arm affected', source: S.deuschl1991 },
  { id: 'motor-signs', says: 'Tremor 49 %, incoordination 54 % of 829 patients', setting: 'one clinic', source: S.veldman1993 },
  { id: 'model', says: 'A model with less inhibited force feedback came closest to the posture; reflexes recorded later agreed, in fixed dystonia with and without CRPS', setting: 'model and laboratory', source: S.mugge2016 },
  { id: 'fixed', says: '103 people with fixed dystonia (84 % women, mean onset 29.7 years, injury before in 63 %, spread in 56 %): 20 % with CRPS; at 3.3 years 19 % partial and 8 % complete remission', setting: 'movement clinic', source: S.schrag2004 },
  { id: 'fixed-outlook', says: 'Of 35 after 7.6 years: worse 31 %, same 46 %, better 23 % (major remission 6 %)', setting: 'movement clinic', source: S.ibrahim2009 },
]

/** Positive functional signs, each recorded as yes, no, not asked or could not be tested. Never summed; no rule branches on them. */
export const FUNCTIONAL_SIGNS = {
  signs: ['rapid onset', 'fixed at rest from the beginning', 'resistance that varies', 'changes with distraction or unobserved', 'no sensory trick', 'no overflow', 'pain with it'],
  notTellingApartHere: ['fixed at rest from the beginning', 'no sensory trick', 'pain with it', 'rapid onset'],
  wording: 'Positive functional signs observed (does not imply intent, does not rule out CRPS)',
  source: S.ganos2014,
} as const
