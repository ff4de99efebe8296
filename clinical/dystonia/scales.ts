import { missingFact, type Facts } from '../facts.ts'
import { known, unknown, type Reason, type Verdict } from '../verdict.ts'
import { DYSTONIA_SOURCES } from './sources.ts'

/** A dystonia scale: total, how many regions were rated, what does not fit. No difference that patients rated is known for CRPS. */
export type ScaleTotal = { readonly total: number; readonly of: number; readonly rated: number; readonly regions: number; readonly highestPossible: number; readonly warnings: readonly string[]; readonly perRegion: Readonly<Record<string, number>> }
/** A rating that cannot be. */
export type ScaleRefusal = { readonly ok: false; readonly problem: { readonly code: 'dystonia.no-such-region' | 'dystonia.region-twice' | 'dystonia.half-steps' | 'dystonia.walking-five'; readonly says: string } }

/** Weights of the nine regions of the motor scale; region = provoking × severity × weight, at most 120. */
export const MOTOR_WEIGHTS: Readonly<Record<string, number>> = { 'upper-face': 0.5, 'lower-face': 0.5, 'speech-swallowing': 1, 'neck': 0.5, 'arm-right': 1, 'arm-left': 1, 'trunk': 1, 'leg-right': 1, 'leg-left': 1 }
/** The fourteen regions of the global and the unified scale, proximal and distal limb apart. */
export const FOURTEEN_REGIONS = ['upper-face', 'lower-face', 'jaw-tongue', 'larynx', 'neck', 'trunk', 'arm-right-near', 'arm-left-near', 'arm-right-far', 'arm-left-far', 'leg-right-near', 'leg-left-near', 'leg-right-far', 'leg-left-far'] as const

/** Always said with the motor scale in CRPS. */
export const MOTOR_CAVEAT = 'A fixed clenched fist scores 16 of 16 and can then not register a wrist that gets better: measure angles too. Grasp limited by pain or stiffness inflates severity: record by what it is limited.'

/** Motor total of the Burke-Fahn-Marsden scale, 0 to 120. Regions not rated count nothing and are said. */
export function motorScale(facts: Facts): Verdict<ScaleTotal> | ScaleRefusal {
  const rows = facts['bfm.motor']
  if (rows === undefined || rows.length === 0) return unknown([missingFact('bfm.motor')])
  const wrong = checkRegions(rows.map(row => row.region), Object.keys(MOTOR_WEIGHTS))
  if (wrong !== null) return wrong
  const perRegion = Object.fromEntries(rows.map(row => [row.region, row.provoking * row.severity * (MOTOR_WEIGHTS[row.region] ?? 0)]))
  const warnings = rows.filter(row => (row.provoking === 0) !== (row.severity === 0)).map(row => `${row.region}: one of provoking and severity is 0 and the other is not.`)
  const open = Object.entries(MOTOR_WEIGHTS).filter(([region]) => !rows.some(row => row.region === region)).reduce((sum, [, weight]) => sum + 16 * weight, 0)
  return total(perRegion, 120, 9, open, warnings, [because(`${rows.length} of 9 regions rated. ${MOTOR_CAVEAT}`, 'bfm.motor', rows.length, DYSTONIA_SOURCES.burke1985)])
}

const DISABILITY = ['bfm.speech', 'bfm.handwriting', 'bfm.feeding', 'bfm.swallowing', 'bfm.hygiene', 'bfm.dressing', 'bfm.walking'] as const

/** Disability total of the same scale, 0 to 30: six items to 4 and walking to 6, where 5 does not exist. */
export function disabilityScale(facts: Facts): Verdict<number> | ScaleRefusal {
  if (facts['bfm.walking'] === 5) return refused('dystonia.walking-five', 'Walking is rated 0, 1, 2, 3, 4 or 6.')
  const open = DISABILITY.filter(id => facts[id] === undefined)
  if (open.length > 0) return unknown(open.map(id => missingFact(id)))
  return known(DISABILITY.reduce((sum, id) => sum + (facts[id] ?? 0), 0), [because('Seven items.', 'bfm.walking', 7, DYSTONIA_SOURCES.burke1985)])
}

/** Global dystonia scale, fourteen regions 0 to 10, at most 140. */
export function globalScale(facts: Facts): Verdict<ScaleTotal> | ScaleRefusal {
  const rows = facts['gds.regions']
  if (rows === undefined || rows.length === 0) return unknown([missingFact('gds.regions')])
  const wrong = checkRegions(rows.map(row => row.region), FOURTEEN_REGIONS)
  if (wrong !== null) return wrong
  return total(Object.fromEntries(rows.map(row => [row.region, row.severity])), 140, 14, (14 - rows.length) * 10, [], [because(`${rows.length} of 14 regions rated.`, 'gds.regions', rows.length, DYSTONIA_SOURCES.comella2003)])
}

/** Unified scale: severity and duration, each to 4, duration in halves; at most 112. */
export function unifiedScale(facts: Facts): Verdict<ScaleTotal> | ScaleRefusal {
  const rows = facts['udrs.regions']
  if (rows === undefined || rows.length === 0) return unknown([missingFact('udrs.regions')])
  const wrong = checkRegions(rows.map(row => row.region), FOURTEEN_REGIONS)
  if (wrong !== null) return wrong
  if (rows.some(row => !Number.isInteger(row.duration * 2))) return refused('dystonia.half-steps', 'Duration goes in steps of 0.5.')
  return total(Object.fromEntries(rows.map(row => [row.region, row.severity + row.duration])), 112, 14, (14 - rows.length) * 8, [], [because(`${rows.length} of 14 regions rated.`, 'udrs.regions', rows.length, DYSTONIA_SOURCES.udrs)])
}

function checkRegions(regions: readonly string[], allowed: readonly string[]): ScaleRefusal | null {
  const stranger = regions.find(region => !allowed.includes(region))
  if (stranger !== undefined) return refused('dystonia.no-such-region', `${stranger} is not a region of this scale: ${allowed.join(', ')}.`)
  return new Set(regions).size < regions.length ? refused('dystonia.region-twice', 'Each region is rated once.') : null
}

const total = (perRegion: Readonly<Record<string, number>>, of: number, regions: number, open: number, warnings: readonly string[], reasons: readonly Reason[]): Verdict<ScaleTotal> => {
  const sum = Object.values(perRegion).reduce((all, one) => all + one, 0)
  return known({ total: sum, of, rated: Object.keys(perRegion).length, regions, highestPossible: sum + open, warnings, perRegion }, reasons)
}
const because = (text: string, fact: string, count: number, source: Reason['source'] & object): Reason => ({ text, facts: [{ fact, value: `${count} ratings` }], source })
const refused = (code: ScaleRefusal['problem']['code'], says: string): ScaleRefusal => ({ ok: false, problem: { code, says } })
