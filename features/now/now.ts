/** What the first screen says: one sentence from the record, and what must be asked about spells that stayed open. */
import { see } from '#log/fold.ts'
import type { Folded } from '#log/fold.ts'
import type { EntryId } from '#log/ids.ts'
import { dayIn, daysBetween, millisecondsOf } from '#log/time.ts'
import type { Instant, Zone } from '#log/time.ts'
import { daysOf, entryDaysView } from '#features/episodes/days.ts'
import type { LoggedMinutes } from '#features/episodes/days.ts'
import { openSpells, spellsOf } from '#features/episodes/spells.ts'
import type { Spell } from '#features/episodes/spells.ts'
import { isAlwaysThere, limbsOf } from '#features/limb/limbs.ts'

/** A spell that nobody spoke of for this long is asked about when the app is opened again. */
export const ASK_STILL_AFTER = { value: 30, unit: 'min' } as const
/** For this long after it eased, *what helped?* may be asked, once. */
export const ASK_HELPED_WITHIN = { value: 60, unit: 'min' } as const

/** After so many days without a line the first screen says that there is nothing to catch up on. */
export const SILENCE_FROM = { value: 21, unit: 'd', source: 'Our choice', mark: 'D' } as const

/** What is true now; the words are the screen's. */
export type NowSentence =
  | { readonly is: 'running'; readonly spells: readonly Spell[] }
  /** Spells that have eased today, or that reached from the night into it, with the time they took today, of all limbs that are not always there. */
  | { readonly is: 'spells'; readonly beyond: 'rest' | 'usual'; readonly count: number; readonly minutes: LoggedMinutes | 'always' }
  /** Something was written today, and no spell: which does not say that there was none. */
  | { readonly is: 'no-spell-written'; readonly beyond: 'rest' | 'usual' }
  | { readonly is: 'nothing-written' }
  /** Weeks without a line: they are no gap to fill. */
  | { readonly is: 'silence' }

/** The one sentence for this moment. */
export function sentenceOf(folded: Folded, now: Instant, zone: Zone): NowSentence {
  const running = openSpells(spellsOf(folded))
  if (running.length > 0) return { is: 'running', spells: running }
  const today = dayIn(now, zone)
  const limbs = [...(daysOf(folded, today, today)[0]?.limbs.values() ?? [])]
  const count = limbs.reduce((sum, limb) => sum + limb.spells, 0)
  const minutes = sumOf(limbs.map(limb => limb.logged))
  const beyond = limbsOf(folded).every(limb => !isAlwaysThere(limb.behaviour)) ? 'rest' : 'usual'
  if (count > 0) return { is: 'spells', beyond, count, minutes }
  if (minutes !== 'always' && minutes.highest > 0) return { is: 'spells', beyond, count: 1, minutes }
  const written = see(folded, entryDaysView)
  if ((written.get(today) ?? 0) > 0) return { is: 'no-spell-written', beyond }
  const last = [...written.keys()].filter(day => day < today).reduce((latest, day) => (day > latest ? day : latest), '')
  return last !== '' && daysBetween(last, today) >= SILENCE_FROM.value ? { is: 'silence' } : { is: 'nothing-written' }
}

/** Spells that were left open before this opening of the app: it asks whether they are still going, and counts nothing meanwhile. */
export function leftOpen(spells: Iterable<Spell>, openedAt: Instant): Spell[] {
  const before = millisecondsOf(openedAt) - ASK_STILL_AFTER.value * 60_000
  return openSpells(spells).filter(spell => millisecondsOf(spell.lastSeenAt) < before)
}

/** Spells under a minute that nobody has kept or taken back. */
export function maybeSlips(spells: Iterable<Spell>): Spell[] {
  return [...spells].filter(spell => spell.end.is === 'maybe-slip')
}

/** The spell that eased just now and of which nobody said yet what helped. */
export function justEased(spells: Iterable<Spell>, now: Instant): Spell | undefined {
  const since = millisecondsOf(now) - ASK_HELPED_WITHIN.value * 60_000
  return [...spells].find(({ end, details }) => end.is === 'eased' && end.how === 'now' && details.helped === undefined && millisecondsOf(end.latest) > since)
}

/** The limb the large control speaks of: the one chosen here, else one that is running, else the first described. */
export function limbForControl(folded: Folded, chosen: EntryId | undefined): EntryId | 'not-said' {
  const limbs = limbsOf(folded)
  if (chosen !== undefined && limbs.some(limb => limb.id === chosen)) return chosen
  return openSpells(spellsOf(folded))[0]?.limb ?? limbs[0]?.id ?? 'not-said'
}

function sumOf(logged: readonly (LoggedMinutes | 'always')[]): LoggedMinutes | 'always' {
  const counted = logged.filter(one => one !== 'always')
  if (counted.length === 0) return 'always'
  return { lowest: counted.reduce((sum, one) => sum + one.lowest, 0), highest: counted.reduce((sum, one) => sum + one.highest, 0) }
}
