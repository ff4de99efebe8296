import { missingFact, type Facts } from '../facts.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { MEASURE_SOURCES } from './sources.ts'

/** A band of touch on the hand, with the filaments in it: size and target force in grams. */
export type TouchBand = { readonly id: 'normal' | 'diminished-light-touch' | 'diminished-protective' | 'loss-of-protective' | 'deep-pressure-only'; readonly filaments: readonly (readonly [size: number, grams: number])[] }

/** The filaments of Semmes and Weinstein by band (hand). */
export const TOUCH_BANDS: readonly TouchBand[] = [
  { id: 'normal', filaments: [[1.65, 0.008], [2.36, 0.02], [2.44, 0.04], [2.83, 0.07]] },
  { id: 'diminished-light-touch', filaments: [[3.22, 0.16], [3.61, 0.4]] },
  { id: 'diminished-protective', filaments: [[3.84, 0.6], [4.08, 1], [4.17, 1.4], [4.31, 2]] },
  { id: 'loss-of-protective', filaments: [[4.56, 4], [4.74, 6], [4.93, 8], [5.07, 10], [5.18, 15], [5.46, 26], [5.88, 60], [6.1, 100], [6.45, 180]] },
  { id: 'deep-pressure-only', filaments: [[6.65, 300]] },
]

/** On the sole up to 4.31 is not a loss; 5.07 (10 g) marks protective feeling. */
export const SOLE_NORMAL_UP_TO = 4.31

/** The rainbow pain scale: the lightest filament that hurts. 7 worst, 1 least, 0 none. */
export const RAINBOW = [['red', 0.03, 7], ['orange', 0.2, 6], ['yellow', 0.7, 5], ['green', 1.5, 4], ['blue', 3.6, 3], ['indigo', 8.7, 2], ['violet', 15, 1]] as const

/** What the lightest filament felt says of touch. */
export type TouchAnswer = { readonly band: TouchBand['id'] | 'usual-on-the-sole' | 'reduced-on-the-sole'; readonly size: number; readonly grams?: number }

/** The band of the lightest filament felt. Size and the printed grams are both kept: kits differ. */
export function touchBand(facts: Facts): Verdict<TouchAnswer> {
  const size = facts['filament.size']
  const site = facts['filament.site']
  if (size === undefined || site === undefined) return unknown((['filament.site', 'filament.size'] as const).filter(id => facts[id] === undefined).map(id => missingFact(id)))
  const grams = facts['filament.grams']
  const used = [{ fact: 'filament.size', value: size }, { fact: 'filament.site', value: site }]
  if (site === 'sole') return known({ band: size <= SOLE_NORMAL_UP_TO ? 'usual-on-the-sole' : 'reduced-on-the-sole', size, ...(grams === undefined ? {} : { grams }) }, [{ text: 'The bands of the hand do not hold for the sole: 3.61 to 4.31 are usual there.', facts: used, source: MEASURE_SOURCES.birke2000 }])
  const band = TOUCH_BANDS.find(one => one.filaments.some(([one]) => one === size))
  if (band === undefined) return unknown([missingFact('filament.size')], [{ text: `${size} is not the size of a filament of this set.`, facts: used }])
  return known({ band: band.id, size, ...(grams === undefined ? {} : { grams }) }, [{ text: `The lightest filament felt is ${size}.`, facts: used, source: MEASURE_SOURCES.filaments }])
}

/** How severe touch pain is on the rainbow scale, from the lightest filament that hurts. */
export function rainbowLevel(facts: Facts): Verdict<{ readonly level: number; readonly colour: string }> {
  const grams = facts['filament.painful_grams']
  if (grams === undefined) return unknown([missingFact('filament.painful_grams')])
  const used = [{ fact: 'filament.painful_grams', value: grams }]
  const entry = RAINBOW.find(([, force]) => force === grams)
  if (grams !== 0 && entry === undefined) return unknown([missingFact('filament.painful_grams')], [{ text: `${grams} g is not a filament of the rainbow scale.`, facts: used }])
  return known({ level: entry?.[2] ?? 0, colour: entry?.[0] ?? 'none' }, [{ text: 'Lighter filaments that hurt are worse.', facts: used, source: MEASURE_SOURCES.rainbowForces }])
}
