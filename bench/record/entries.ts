/** A long record: a sample person's year with their clinic, and years of diary before it. */
import { categories } from '#log/category.ts'
import { draft } from '#log/draft.ts'
import { emptyFold, take } from '#log/fold.ts'
import type { Hash } from '#log/ids.ts'
import { instantOf, millisecondsOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import type { Statement } from '#log/statement.ts'
import { tellDiary } from '#db/sample/diary-year.ts'
import type { Level } from '#db/sample/diary-year.ts'
import { samplePeople } from '#db/sample/people.ts'
import { Teller, YEAR } from '#db/sample/teller.ts'
import { episodeEased } from '#features/episodes/episode.ts'
import { openSpells, spellsOf } from '#features/episodes/spells.ts'
import { registry } from '#features/kinds.ts'
import { takePhoto } from '#features/photos/photo.ts'

/** How long the record is that a device must bear. */
export const ENTRIES = 20_000

const BUSY: Level = { pain: 5, use: 4, sleep: 5, spells: 5, minutes: 35 }
const DAYS = 2_000
const HOUR_MILLISECONDS = 3_600_000

/** A diary that is kept for five years by somebody who has other things to do, with a photo every month or so. */
const STEADY: Level = { pain: 4, use: 5, sleep: 5, spells: 1.4, minutes: 35 }
const FIVE_YEARS = 1_826
/** How many entries and photos the long story has. */
export const STORY_ENTRIES = 10_000
export const STORY_PHOTOS = 50

/** Twenty thousand statements that somebody could have said until now, in the order of writing; no spell is left open. */
export function longRecord(now: Instant): readonly Statement[] {
  const all = tell(now, DAYS, BUSY, 0)
  if (all.length < ENTRIES) throw new Error(`only ${all.length} entries were said`)
  // What the older diary speaks of, its limb, was said first of all.
  return [...all.slice(0, 1), ...all.slice(all.length - ENTRIES + 1)]
}

/** Five years and ten thousand statements, fifty of them photos. */
export function longStory(now: Instant): readonly Statement[] {
  const all = tell(now, FIVE_YEARS, STEADY, STORY_PHOTOS)
  if (all.length < STORY_ENTRIES) throw new Error(`only ${all.length} entries were said`)
  return all
}

function tell(now: Instant, days: number, older: Level, photos: number): readonly Statement[] {
  const sample = samplePeople.find(({ name }) => name === 'fluctuating-spasms')
  if (sample === undefined) throw new Error('the sample person is not there')
  const teller = new Teller('a long record', now.slice(0, 10))
  sample.tell(teller)
  tellDiary(teller, {
    by: 'person', from: days, days: 98, level: ago => (ago < YEAR ? null : older),
    limb: { part: 'foot', side: 'right', joints: ['toes', 'ankle'], word: 'curls', behaviour: 'comes-and-goes', since: 'unknown' },
    details: { postures: ['clenched-fist'], manner: 'both', before: ['nothing-noticed'], helped: ['warmth'] },
  })
  for (let n = 1; n <= photos; n++) {
    const at = teller.at(Math.floor((days / (photos + 1)) * n), 12)
    teller.say('person', takePhoto('not-said', n % 2 === 0 ? 'sole' : 'top-of-foot', { hash: n.toString(16).padStart(64, '0') as Hash, bytes: 200_016, type: 'image/jpeg', key: 'A'.repeat(43), iv: 'A'.repeat(16) }), at)
  }
  const past = teller.said.map(({ statement }) => statement).filter(({ writtenAt }) => writtenAt <= now)
  const told = teller.said.length
  for (const { id, startedAt } of openSpells(spellsOf(take(emptyFold(registry, categories), past)))) {
    const latest = instantOf(Math.min(millisecondsOf(startedAt) + HOUR_MILLISECONDS, millisecondsOf(now)))
    teller.say('person', [draft(episodeEased, { episode: id, how: 'not-known', earliest: startedAt, latest }, { at: latest })], latest)
  }
  return [...past, ...teller.said.slice(told).map(({ statement }) => statement)].toSorted((one, other) => (one.writtenAt < other.writtenAt ? -1 : 1))
}
