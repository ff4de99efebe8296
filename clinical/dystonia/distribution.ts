import { missingFact, type Facts } from '../facts.ts'
import { DESIGN } from '../source.ts'
import { known, unknown, type Verdict } from '../verdict.ts'

/** Which body regions dystonia takes. */
export type Distribution = { readonly distribution: 'none' | 'focal' | 'segmental' | 'multifocal' | 'hemidystonia' | 'generalised'; readonly alsoCalled?: 'bibrachial' | 'bicrural' | 'with-leg' }
type Region = NonNullable<Facts['dystonia.regions']>[number]

const NEXT_TO: readonly (readonly [Region, Region])[] = [['upper-face', 'lower-face'], ['lower-face', 'larynx'], ['larynx', 'neck'], ['neck', 'arm-right'], ['neck', 'arm-left'], ['neck', 'trunk'],
  ['arm-right', 'arm-left'], ['trunk', 'leg-right'], ['trunk', 'leg-left'], ['leg-right', 'leg-left']]

/** The distribution from the list of regions; an arm and a leg of different sides are multifocal, of one side hemidystonia. */
export function distribution(facts: Facts): Verdict<Distribution> {
  const given = facts['dystonia.regions']
  if (given === undefined) return unknown([missingFact('dystonia.regions')])
  return known(named([...new Set(given)]), [{ text: `${given.length} regions.`, facts: [{ fact: 'dystonia.regions', value: given }], source: DESIGN }])
}

function named(regions: readonly Region[]): Distribution {
  const only = (...allowed: readonly Region[]) => regions.every(region => allowed.includes(region))
  if (regions.length === 0) return { distribution: 'none' }
  if (regions.length === 1) return { distribution: 'focal' }
  if (regions.includes('trunk') && regions.length >= 3) return regions.some(region => region.startsWith('leg')) ? { distribution: 'generalised', alsoCalled: 'with-leg' } : { distribution: 'generalised' }
  if (only('arm-right', 'leg-right') || only('arm-left', 'leg-left')) return { distribution: 'hemidystonia' }
  if (!connected(regions)) return { distribution: 'multifocal' }
  return only('arm-right', 'arm-left') ? { distribution: 'segmental', alsoCalled: 'bibrachial' } : only('leg-right', 'leg-left') ? { distribution: 'segmental', alsoCalled: 'bicrural' } : { distribution: 'segmental' }
}

function connected(regions: readonly Region[]): boolean {
  const reached = new Set(regions.slice(0, 1))
  for (let grown = true; grown;) {
    grown = false
    for (const [one, other] of NEXT_TO)
      for (const [from, to] of [[one, other], [other, one]] as const)
        if (reached.has(from) && regions.includes(to) && !reached.has(to)) { reached.add(to); grown = true }
  }
  return reached.size === regions.length
}
