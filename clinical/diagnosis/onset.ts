import { daysBetween } from '../dates.ts'
import { missingFact, type Facts } from '../facts.ts'
import { SOURCES } from '../sources.ts'
import { known, unknown, type Verdict } from '../verdict.ts'

/** How long after the start of CRPS the dystonia of a limb began. *Before* asks for the dates to be checked. */
export type OnsetBand = 'before-crps' | 'under-7-days' | '7-to-30-days' | '31-to-365-days' | 'over-365-days'

/** The band, with the days it rests on (a remembered month gives a lowest and a highest). */
export type OnsetInterval = { readonly band: OnsetBand; readonly daysAtLeast: number; readonly daysAtMost: number }

/**
 * The interval from CRPS to dystonia in one limb, as a band.
 * @example dystoniaOnset({ 'crps.onset': '2025-03-01', 'dystonia.onset': '2025-03-05' }) //=> known, under-7-days
 */
export function dystoniaOnset(facts: Facts): Verdict<OnsetInterval> {
  const given = facts['dystonia.onset_after_days']
  const crps = facts['crps.onset']
  const dystonia = facts['dystonia.onset']
  const dated = crps === undefined || dystonia === undefined ? null : daysBetween(crps, dystonia)
  const days = given === undefined ? dated : { least: given, most: given }
  if (days === null)
    return unknown((['crps.onset', 'dystonia.onset'] as const).filter(id => facts[id] === undefined).map(id => missingFact(id)))
  const earliest = bandOf(days.least)
  const because = [{
    text: `${days.least === days.most ? `${days.least}` : `${days.least} to ${days.most}`} days from CRPS to dystonia in this limb. In one clinic 26 % began within a week and 27 % after more than a year.`,
    facts: given === undefined ? [{ fact: 'crps.onset', value: crps! }, { fact: 'dystonia.onset', value: dystonia! }] : [{ fact: 'dystonia.onset_after_days', value: given }],
    source: SOURCES.vanRijn2007,
  }]
  if (earliest === bandOf(days.most)) return known({ band: earliest, daysAtLeast: days.least, daysAtMost: days.most }, because)
  const open = ([['crps.onset', crps], ['dystonia.onset', dystonia]] as const).filter(([, date]) => date !== undefined && date.length < 10)
  return unknown(open.map(([id]) => missingFact(id)), because, undefined, { lowest: days.least, highest: days.most, unit: 'd' })
}

function bandOf(days: number): OnsetBand {
  if (days < 0) return 'before-crps'
  if (days < 7) return 'under-7-days'
  if (days <= 30) return '7-to-30-days'
  return days <= 365 ? '31-to-365-days' : 'over-365-days'
}
