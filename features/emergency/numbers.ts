/**
 * Emergency numbers by region: one table, each line with its source. A region that is not here gets the fallback sentence, never a guess.
 * A deployment that knows better changes this table alone.
 */
import type { Zone } from '#log/time.ts'

/** One region: the number for an ambulance, a second one where there is one, and the clocks people live by there. */
export type EmergencyRegion = {
  /** ISO 3166-1, or `EU` for the countries of the common number. */
  readonly region: string
  readonly numbers: readonly [string, ...string[]]
  readonly zones: readonly (string | RegExp)[]
  readonly source: string
  readonly mark: 'V' | 'M'
}

const OWN = 'General knowledge of the country’s number; to be read against the national service before use'
const EU = 'European emergency number 112 (Directive (EU) 2018/1972, article 109); to be read against the national service before use'

const EU_CITIES = [
  'Amsterdam', 'Athens', 'Berlin', 'Bratislava', 'Brussels', 'Bucharest', 'Budapest', 'Busingen', 'Copenhagen', 'Helsinki', 'Lisbon', 'Ljubljana', 'Luxembourg', 'Madrid',
  'Malta', 'Mariehamn', 'Paris', 'Prague', 'Riga', 'Rome', 'Sofia', 'Stockholm', 'Tallinn', 'Vienna', 'Vilnius', 'Warsaw', 'Zagreb',
] as const

/** The table. */
export const EMERGENCY_REGIONS: readonly EmergencyRegion[] = [
  { region: 'GB', numbers: ['999', '112'], zones: ['Europe/London', 'Europe/Belfast', 'Europe/Jersey', 'Europe/Guernsey', 'Europe/Isle_of_Man'], source: OWN, mark: 'M' },
  { region: 'IE', numbers: ['112', '999'], zones: ['Europe/Dublin'], source: OWN, mark: 'M' },
  { region: 'EU', numbers: ['112'], zones: [...EU_CITIES.map(city => `Europe/${city}`), 'Atlantic/Canary', 'Atlantic/Madeira', 'Atlantic/Azores', 'Asia/Nicosia', 'Africa/Ceuta'], source: EU, mark: 'M' },
  { region: 'IS', numbers: ['112'], zones: ['Atlantic/Reykjavik'], source: OWN, mark: 'M' },
  { region: 'NO', numbers: ['113', '112'], zones: ['Europe/Oslo', 'Arctic/Longyearbyen'], source: OWN, mark: 'M' },
  { region: 'CH', numbers: ['144', '112'], zones: ['Europe/Zurich'], source: OWN, mark: 'M' },
  { region: 'TR', numbers: ['112'], zones: ['Europe/Istanbul', 'Asia/Istanbul'], source: OWN, mark: 'M' },
  { region: 'US', numbers: ['911'], zones: ['America/New_York', 'America/Detroit', 'America/Chicago', 'America/Menominee', 'America/Denver', 'America/Boise', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'America/Juneau', 'America/Sitka', 'America/Nome', 'Pacific/Honolulu', /^America\/(Indiana|Kentucky|North_Dakota)\//], source: OWN, mark: 'M' },
  { region: 'CA', numbers: ['911'], zones: ['America/Toronto', 'America/Vancouver', 'America/Montreal', 'America/Halifax', 'America/Winnipeg', 'America/Edmonton', 'America/Regina', 'America/St_Johns', 'America/Moncton', 'America/Whitehorse', 'America/Yellowknife', 'America/Iqaluit'], source: OWN, mark: 'M' },
  { region: 'AU', numbers: ['000'], zones: [/^Australia\//], source: OWN, mark: 'M' },
  { region: 'NZ', numbers: ['111'], zones: ['Pacific/Auckland', 'Pacific/Chatham'], source: OWN, mark: 'M' },
  { region: 'IN', numbers: ['112'], zones: ['Asia/Kolkata', 'Asia/Calcutta'], source: OWN, mark: 'M' },
  { region: 'JP', numbers: ['119'], zones: ['Asia/Tokyo'], source: OWN, mark: 'M' },
  { region: 'KR', numbers: ['119'], zones: ['Asia/Seoul'], source: OWN, mark: 'M' },
  { region: 'SG', numbers: ['995'], zones: ['Asia/Singapore'], source: OWN, mark: 'M' },
  { region: 'HK', numbers: ['999'], zones: ['Asia/Hong_Kong'], source: OWN, mark: 'M' },
  { region: 'IL', numbers: ['101'], zones: ['Asia/Jerusalem', 'Asia/Tel_Aviv'], source: OWN, mark: 'M' },
]

/** The region whose clock a device goes by: it follows travel. */
export function regionByClock(zone: Zone): EmergencyRegion | undefined {
  return EMERGENCY_REGIONS.find(({ zones }) => zones.some(known => (typeof known === 'string' ? known === zone : known.test(zone))))
}

/** A region by its code. */
export function regionNamed(code: string | undefined): EmergencyRegion | undefined {
  return EMERGENCY_REGIONS.find(({ region }) => region === code)
}

/** The number to show: the person's own word first, then the region they are in by this device's clock; nothing where neither is known. */
export type ShownNumber =
  | { readonly from: 'own'; readonly number: string; readonly here: EmergencyRegion | undefined }
  | { readonly from: 'clock'; readonly numbers: readonly [string, ...string[]]; readonly region: EmergencyRegion }
  | { readonly from: 'nowhere' }

/** What stands where an emergency number is shown. */
export function numberToShow(own: string | undefined, zone: Zone): ShownNumber {
  const here = regionByClock(zone)
  if (own !== undefined) return { from: 'own', number: own, here }
  return here === undefined ? { from: 'nowhere' } : { from: 'clock', numbers: here.numbers, region: here }
}
