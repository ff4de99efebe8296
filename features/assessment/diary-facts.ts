/** What the person's own diary adds to a visit: reports, never signs. */
import type { Folded } from '#log/fold.ts'
import { daysBetween, dayIn } from '#log/time.ts'
import type { EpisodeStarted } from '#features/episodes/episode.ts'
import { countedSpells, spellsOf } from '#features/episodes/spells.ts'
import type { Limb as DescribedLimb } from '#features/limb/limbs.ts'
import { isAlwaysThere, limbsOf } from '#features/limb/limbs.ts'
import type { Examination } from './examinations.ts'
import type { Limb } from './limb.ts'
import type { Said } from './said.ts'
import { saidBy } from './said.ts'

/** A symptom counts when it was still an issue in the last 7 days. */
const LOOK_BACK = { value: 7, unit: 'd' } as const

/** The region of the examination that a described part lies in. */
export function regionOf(part: DescribedLimb['part']): Limb['region'] {
  return part === 'hand' || part === 'arm' ? 'arm' : part === 'foot' || part === 'leg' ? 'leg' : 'other'
}

/** The facts that the diary holds about the limb of a visit; nothing when it is not shared. */
export function factsFromDiary(folded: Folded, examination: Examination): Said[] {
  const { limb } = examination
  if (limb === null || !folded.streams.has('diary')) return []
  const theirs = limbsOf(folded).filter(one => regionOf(one.part) === limb.region && (one.side === limb.side || one.side === 'both' || limb.side === 'both'))
  const said: Said[] = []
  for (const one of theirs) {
    if (one.behaviour === 'not-said') continue
    const entry = { at: one.told.entry.at, by: saidBy(one.told) ?? 'person', from: 'diary' as const }
    said.push({ fact: 'dystonia.course', value: isAlwaysThere(one.behaviour) ? 'fixed' : 'fluctuating', ...entry })
    if (isAlwaysThere(one.behaviour)) said.push({ fact: 'symptom.motor.dystonia', value: 'yes', ...entry })
  }
  const day = dayIn(examination.at, examination.zone)
  const ids = new Set<EpisodeStarted['limb']>(theirs.map(one => one.id))
  const recent = countedSpells(spellsOf(folded)).find(spell => {
    const ago = daysBetween(dayIn(spell.startedAt, spell.zone), day)
    return (ids.has(spell.limb) || (spell.limb === 'not-said' && theirs.length === 1 && limbsOf(folded).length === 1)) && ago >= 0 && ago <= LOOK_BACK.value
  })
  if (recent) said.push({ fact: 'symptom.motor.dystonia', value: 'yes', at: recent.startedAt, by: saidBy(recent.started) ?? 'person', from: 'diary' })
  return said
}
