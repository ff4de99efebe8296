import type { Constant, Source } from '../source.ts'
import { constant } from '../source.ts'
import type { InstrumentId } from './instrument-ids.ts'
import { OUTCOME_SOURCES as S } from './sources.ts'

/** How a questionnaire is scored: items, lowest and highest answer, missing answers, direction, bands and change. */
export type Instrument = {
  readonly name: string
  readonly items: number
  readonly answers: readonly [lowest: number, highest: number]
  readonly reversed?: readonly number[]
  readonly scoring: 'sum' | 'mean' | 'percent-of-range'
  /** How many items must be answered. Below it there is no score. */
  readonly needed: number
  readonly direction: 'higher-is-worse' | 'higher-is-better'
  readonly bands: readonly (readonly [from: number, name: string])[]
  readonly positiveFrom?: Constant<number>
  /** A change of this size is more than error, or the change that counts. */
  readonly change?: { readonly error: number | null; readonly important: number | null; readonly says: string }
  readonly parts?: Readonly<Record<string, readonly number[]>>
  readonly adultsOnly?: true
  readonly source: Source
}

const MOOD = [[0, 'minimal'], [5, 'mild'], [10, 'moderate'], [15, 'moderately-severe'], [20, 'severe']] as const
const ARM = { answers: [1, 5], scoring: 'percent-of-range', direction: 'higher-is-worse', bands: [], source: S.dash } as const
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1)

/** Every questionnaire that is scored here. No wording: that is only where the licence allows it. */
export const INSTRUMENTS: Readonly<Record<InstrumentId, Instrument>> = {
  'phq-9': { name: 'PHQ-9', items: 9, answers: [0, 3], scoring: 'sum', needed: 7, direction: 'higher-is-worse', bands: MOOD, positiveFrom: constant(10, '{0-27}', S.phq), change: { error: null, important: 5, says: '5 points are two standard errors (older adults in a depression trial); about 20 % of the start in another study' }, adultsOnly: true, source: S.phq },
  'phq-8': { name: 'PHQ-8', items: 8, answers: [0, 3], scoring: 'sum', needed: 8, direction: 'higher-is-worse', bands: MOOD, positiveFrom: constant(10, '{0-24}', S.phq), adultsOnly: true, source: S.phq },
  'phq-2': { name: 'PHQ-2', items: 2, answers: [0, 3], scoring: 'sum', needed: 2, direction: 'higher-is-worse', bands: [], positiveFrom: constant(3, '{0-6}', S.phq4), adultsOnly: true, source: S.phq4 },
  'gad-7': { name: 'GAD-7', items: 7, answers: [0, 3], scoring: 'sum', needed: 5, direction: 'higher-is-worse', bands: [[0, 'minimal'], [5, 'mild'], [10, 'moderate'], [15, 'severe']], positiveFrom: constant(10, '{0-21}', S.gad), change: { error: null, important: 4, says: '4 points in people with chronic depression; about 27 % of the start' }, adultsOnly: true, source: S.gad },
  'gad-2': { name: 'GAD-2', items: 2, answers: [0, 3], scoring: 'sum', needed: 2, direction: 'higher-is-worse', bands: [], positiveFrom: constant(3, '{0-6}', S.phq4), adultsOnly: true, source: S.phq4 },
  'phq-4': { name: 'PHQ-4', items: 4, answers: [0, 3], scoring: 'sum', needed: 4, direction: 'higher-is-worse', bands: [[0, 'none'], [3, 'mild'], [6, 'moderate'], [9, 'severe']], parts: { anxiety: [1, 2], depression: [3, 4] }, adultsOnly: true, source: S.phq4 },
  'dash': { name: 'DASH', items: 30, needed: 27, ...ARM, change: { error: 11.8, important: 10.83, says: 'Error 10.8 to 11.8, important 10 to 10.8; 11 is used here' } },
  'quickdash': { name: 'QuickDASH', items: 11, needed: 10, ...ARM, change: { error: 12.85, important: 15.91, says: 'Important 15.91; 14 (9 to 20) elsewhere' } },
  'lefs': { name: 'LEFS', items: 20, answers: [0, 4], scoring: 'sum', needed: 20, direction: 'higher-is-better', bands: [], change: { error: 9, important: 9, says: 'Error of one score 5.3; 9 is both the detectable and the important change' }, source: S.lefs },
  'pseq': { name: 'PSEQ', items: 10, answers: [0, 6], scoring: 'sum', needed: 10, direction: 'higher-is-better', bands: [[0, 'severe'], [20, 'moderate'], [31, 'mild'], [41, 'minimal']], change: { error: 11.5, important: 7, says: '7 points and a new band; 7 points alone may be error (up to 11.5)' }, source: S.pseq },
  'pcs': { name: 'PCS', items: 13, answers: [0, 4], scoring: 'sum', needed: 13, direction: 'higher-is-worse', bands: [], positiveFrom: constant(30, '{0-52}', S.pcs, 'D'), change: { error: 12.8, important: null, says: 'Error 4.6, so 12.8' }, parts: { rumination: [8, 9, 10, 11], magnification: [6, 7, 13], helplessness: [1, 2, 3, 4, 5, 12] }, source: S.pcs },
  'tsk-17': { name: 'TSK-17', items: 17, answers: [1, 4], reversed: [4, 8, 12, 16], scoring: 'sum', needed: 17, direction: 'higher-is-worse', bands: [], positiveFrom: constant(38, '{17-68}', S.tsk), change: { error: null, important: 5.5, says: '5.5 points or 18 % in low back pain; error 11 to 13 % of the scale' }, source: S.tsk },
  'tsk-11': { name: 'TSK-11', items: 11, answers: [1, 4], scoring: 'sum', needed: 11, direction: 'higher-is-worse', bands: [], change: { error: 7, important: 4, says: '4 points lie below the error of 7: 4 to 6 are possible only' }, source: S.tsk },
  'whodas-12': { name: 'WHODAS 2.0, 12 items, coded 0 to 4', items: 12, answers: [0, 4], scoring: 'sum', needed: 12, direction: 'higher-is-worse', bands: [], source: S.whodas },
  'sf-mpq-2': { name: 'SF-MPQ-2', items: 22, answers: [0, 10], scoring: 'mean', needed: 22, direction: 'higher-is-worse', bands: [], source: S.mpq },
  'psfs': { name: 'PSFS', items: 5, answers: [0, 10], scoring: 'mean', needed: 1, direction: 'higher-is-better', bands: [], change: { error: 2, important: 2.3, says: 'Mean 2, single activity 3; small 1.3, medium 2.3, large 2.7' }, source: S.psfs },
  'psfs-2': { name: 'PSFS 2.0', items: 5, answers: [0, 10], scoring: 'mean', needed: 1, direction: 'higher-is-worse', bands: [], change: { error: 1.1, important: null, says: 'Smallest detectable change 1.10 in neck pain; the limits of the first version do not hold' }, source: S.psfs2 },
}

/** All item numbers of an instrument. */
export const itemsOf = (instrument: InstrumentId): readonly number[] => upTo(INSTRUMENTS[instrument].items)
