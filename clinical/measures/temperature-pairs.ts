import { TEMPERATURE_DIFFERENCE } from '../diagnosis/phenotype.ts'
import { missingFact, type Facts } from '../facts.ts'
import type { LocalValues } from '../local-values.ts'
import { rounded } from '../rounding.ts'
import { known, unknown, type Verdict } from '../verdict.ts'
import { MEASURE_SOURCES } from './sources.ts'

/** Paired skin temperatures of one visit: the side difference at each site, the largest and the mean. */
export type TemperaturePairs = {
  readonly sites: readonly { readonly site: string; readonly differenceKelvin: number; readonly readings: number }[]
  readonly largestKelvin: number
  readonly meanKelvin: number
  readonly sign: 'yes' | 'no'
  readonly leftOut: number
  readonly advice: readonly string[]
}

/**
 * The side differences, affected minus other, from the mean of the readings at each site. Pairs taken more than
 * five minutes apart are left out. With both sides affected a difference says nothing.
 */
export function temperaturePairs(facts: Facts, local: LocalValues): Verdict<TemperaturePairs> {
  if (facts['limb.side'] === 'both') return unknown([missingFact('temp.pairs', 'could-not-be-tested')], [{ text: 'Both sides are affected: a difference between them says nothing.', facts: [{ fact: 'limb.side', value: 'both' }] }])
  const rows = facts['temp.pairs'] ?? []
  const used = rows.filter(row => row.minutes_apart === undefined || row.minutes_apart <= local.pairMinutes.value)
  if (used.length === 0) return unknown([missingFact('temp.pairs')])
  const sites = [...new Set(used.map(row => row.site))].map(site => {
    const readings = used.filter(row => row.site === site)
    const difference = rounded(readings.reduce((sum, row) => sum + Math.round(row.affected * 100) - Math.round(row.other * 100), 0) / readings.length / 100, 1) + 0
    return { site, differenceKelvin: difference, readings: readings.length }
  })
  const largest = sites.reduce((most, site) => (Math.abs(site.differenceKelvin) > Math.abs(most) ? site.differenceKelvin : most), 0)
  const mean = rounded(sites.reduce((sum, site) => sum + site.differenceKelvin, 0) / sites.length, 1) + 0
  const sign = Math.abs(largest) > TEMPERATURE_DIFFERENCE.value ? 'yes' : 'no'
  return known({
    sites, largestKelvin: largest, meanKelvin: mean, sign, leftOut: rows.length - used.length,
    advice: [...(sites.length < 2 ? ['Measure at least two sites.'] : []), ...(sites.some(site => site.readings < 3) ? ['Three readings at each site give the mean.'] : [])],
  }, [{ text: `Largest difference ${largest.toFixed(1)} °C, mean ${mean.toFixed(1)} °C over ${sites.length} sites. More than ${TEMPERATURE_DIFFERENCE.value.toFixed(1)} is the sign; one reading cannot make or exclude the diagnosis.`, facts: [{ fact: 'temp.pairs', value: `${used.length} pairs` }], source: MEASURE_SOURCES.packham2012 }])
}
