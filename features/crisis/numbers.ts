/** Who to call when somebody is not safe, by region: one table, each line with its source. A service may put its own in front. */
import type { Zone } from '#log/time.ts'
import { regionByClock } from '#features/emergency/numbers.ts'

/** One line to call. */
export interface CrisisLine {
  readonly name: string
  /** As it is dialled and shown. */
  readonly number: string
  readonly when: string
}

/** The numbers of one region. Where a region is not in the table, a sentence stands in its place and no number is guessed. */
export interface CrisisRegion {
  readonly region: string
  readonly name: string
  readonly emergency: string
  readonly lines: readonly CrisisLine[]
  readonly source: string
  readonly mark: 'V2' | 'service'
  readonly checkedOn: string
}

const always = 'day and night'

/** The numbers that come with Frond. A wrong number can cost a life: a region is here only when two sources agree. */
export const CRISIS_REGIONS: readonly CrisisRegion[] = [
  {
    region: 'GB', name: 'United Kingdom', emergency: '999', mark: 'V2', checkedOn: '2026-11-22',
    source: 'Samaritans, NHS (norwoodmc.co.uk, shsc.nhs.uk)',
    lines: [{ name: 'Samaritans', number: '116 123', when: always }, { name: 'NHS crisis line: 111, then choose mental health', number: '111', when: always }],
  },
  {
    region: 'NL', name: 'Netherlands', emergency: '112', mark: 'V2', checkedOn: '2026-11-22', source: 'nrc.nl, nltimes.nl (113 Zelfmoordpreventie, 2020-07-07)',
    lines: [{ name: '113 Zelfmoordpreventie', number: '113', when: always }, { name: '113 Zelfmoordpreventie', number: '0800 0113', when: always }],
  },
  {
    region: 'DE', name: 'Germany', emergency: '112', mark: 'V2', checkedOn: '2026-11-22', source: 'domradio.de, spektrum.de (TelefonSeelsorge)',
    lines: [{ name: 'TelefonSeelsorge', number: '0800 111 0 111', when: always }, { name: 'TelefonSeelsorge', number: '0800 111 0 222', when: always }],
  },
  {
    region: 'US', name: 'United States', emergency: '911', mark: 'V2', checkedOn: '2026-11-22', source: 'mcphs.edu, cdcr.ca.gov (988 Suicide and Crisis Lifeline)',
    lines: [{ name: '988 Suicide and Crisis Lifeline', number: '988', when: always }],
  },
]

/** Clocks of countries that share one emergency number and have lines of their own. */
const COUNTRY_OF_ZONE: Readonly<Record<string, string>> = { 'Europe/Amsterdam': 'NL', 'Europe/Berlin': 'DE', 'Europe/Busingen': 'DE' }

/** A region that the person chose, with the clock they lived by then: after a journey it no longer holds. */
export type ChosenRegion = { readonly region: string; readonly zone: Zone } | undefined

/**
 * The numbers to show: of the region chosen here, else of the clock this device goes by; the service's own line for that region
 * comes in place of ours. Unknown stays unknown: then the sentence is shown, never the numbers of elsewhere.
 */
export function numbersFor(zone: Zone, chosen: ChosenRegion, service: readonly CrisisRegion[]): CrisisRegion | 'unknown' {
  const region = chosen !== undefined && chosen.zone === zone ? chosen.region : COUNTRY_OF_ZONE[zone] ?? regionByClock(zone)?.region
  return regionsOf(service).find(one => one.region === region) ?? 'unknown'
}

/** Every region there is a line for, the service's in front of ours. */
export function regionsOf(service: readonly CrisisRegion[]): CrisisRegion[] {
  return [...service, ...CRISIS_REGIONS.filter(ours => service.every(theirs => theirs.region !== ours.region))]
}
