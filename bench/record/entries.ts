/** A long record: a sample person's year with their clinic, and years of diary before it. */
import type { Day } from '#log/time.ts'
import type { Statement } from '#log/statement.ts'
import { tellDiary } from '#db/sample/diary-year.ts'
import type { Level } from '#db/sample/diary-year.ts'
import { samplePeople } from '#db/sample/people.ts'
import { Teller, YEAR } from '#db/sample/teller.ts'

/** How long the record is that a device must bear. */
export const ENTRIES = 20_000

const BUSY: Level = { pain: 5, use: 4, sleep: 5, spells: 5, minutes: 35 }
const DAYS = 2_000

/** Twenty thousand statements that somebody could have said until this day, in the order of writing. */
export function longRecord(today: Day): readonly Statement[] {
  const sample = samplePeople.find(({ name }) => name === 'fluctuating-spasms')
  if (sample === undefined) throw new Error('the sample person is not there')
  const teller = new Teller('a long record', today)
  sample.tell(teller)
  tellDiary(teller, {
    by: 'person', from: DAYS, days: 98, level: ago => (ago < YEAR ? null : BUSY),
    limb: { part: 'foot', side: 'right', joints: ['toes', 'ankle'], word: 'curls', behaviour: 'comes-and-goes', since: 'unknown' },
    details: { postures: ['clenched-fist'], manner: 'both', before: ['nothing-noticed'], helped: ['warmth'] },
  })
  const said = teller.said.map(({ statement }) => statement).toSorted((one, other) => (one.writtenAt < other.writtenAt ? -1 : 1))
  if (said.length < ENTRIES) throw new Error(`only ${said.length} entries were said`)
  // What the diary speaks of, its limb, was said first of all.
  return [...said.slice(0, 1), ...said.slice(said.length - ENTRIES + 1)]
}
