/** A sample diary to look at: invented, the same for everybody, in the language of the screens, and kept nowhere. */
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { draft, stateDraft } from '#log/draft.ts'
import type { Draft } from '#log/draft.ts'
import { uuidv7 } from '#log/ids.ts'
import type { EntryId } from '#log/ids.ts'
import type { Statement } from '#log/statement.ts'
import { daysLater, instantOf, millisecondsOf, startOfDay } from '#log/time.ts'
import type { Day, Instant, Zone } from '#log/time.ts'
import { activityNamed, checkInAnswered } from '#features/check-ins/check-in.ts'
import { episodeDetailed, episodeEased, episodeStarted } from '#features/episodes/episode.ts'
import { eventMarked } from '#features/events/event.ts'
import { helpsWritten } from '#features/flare/flare-plan.ts'
import { flareLetterWritten } from '#features/flare-letter/flare-letter.ts'
import { limbDescribed } from '#features/limb/limb.ts'
import { goalPlaced, goalSet } from '#features/plan/goal.ts'
import { helpAskedFor } from '#features/plan/waiting.ts'
import { questionAsked } from '#features/questions/question.ts'
import { tellSampleCare } from './sample-care.ts'

const DAYS = 42

/** Six weeks of a left hand that clenches, up to this morning. Two days have no entry; one ending is not known. */
export function sampleDiary(today: Day, zone: Zone, latest: Instant, i18n: I18n): Statement[] {
  const said: { at: Instant; draft: Draft }[] = []
  let count = 0
  const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_none, place) => (place >= 4 && place < 8 ? count >> (8 * (7 - place)) : 0) & 255)
  const name = (at: Instant): EntryId => {
    count++
    return uuidv7(millisecondsOf(at), bytes(10))
  }
  const say = (at: Instant, one: Draft): void => {
    if (at <= latest) said.push({ at, draft: one })
  }
  const first = clock(daysLater(today, -DAYS), 9, 0, zone)
  const limb = name(first)
  const activity = name(first)
  say(first, draft(limbDescribed, { part: 'hand', side: 'left', joints: ['fingers', 'thumb'], word: 'clenches', behaviour: 'comes-and-goes', since: String(Number(today.slice(0, 4)) - 1) }, { id: limb }))
  say(first, draft(activityNamed, { words: i18n._(msg`Hold a mug`) }, { id: activity }))
  say(first, draft(helpsWritten, { lines: [i18n._(msg`Warm wheat bag under the arm`), i18n._(msg`Breathe out long, ten times`), i18n._(msg`Ring a friend`)] }))
  const goal = name(first)
  say(first, draft(goalSet, {
    words: i18n._(msg`Hold a mug with my left hand`), now: -2, by: daysLater(today, 70),
    steps: [{ step: -2, words: i18n._(msg`my hand cannot hold it`) }, { step: -1, words: i18n._(msg`an empty cup, both hands`) }, { step: 0, words: i18n._(msg`a half-full mug, left hand`) }, { step: 1, words: i18n._(msg`a full mug, left hand`) }, { step: 2, words: i18n._(msg`a full mug, carried upstairs`) }],
  }, { id: goal }))
  say(first, draft(helpAskedFor, { what: i18n._(msg`Hand therapy`), since: daysLater(today, -100) }))
  say(first, draft(flareLetterWritten, { first: [i18n._(msg`Sit down, arm on the pillow`), i18n._(msg`Jewellery off`)], call: [i18n._(msg`My sister, next door`)], please: [i18n._(msg`Stay near and speak softly`), i18n._(msg`Dim the light`)], never: [i18n._(msg`Never pull my hand open`)] }))
  say(clock(daysLater(today, -9), 10, 0, zone), draft(goalPlaced, { goal, step: -1, words: i18n._(msg`on most mornings`) }))
  say(clock(daysLater(today, -5), 19, 0, zone), draft(questionAsked, { words: i18n._(msg`Can the splint be made softer at the thumb?`) }))
  say(clock(daysLater(today, -2), 19, 0, zone), draft(questionAsked, { words: i18n._(msg`When is hand therapy likely to begin?`) }))
  say(first, draft(eventMarked, { what: 'fracture', on: `${Number(today.slice(0, 4)) - 1}-03` }))
  say(clock(daysLater(today, -16), 11, 0, zone), draft(eventMarked, { what: 'new-splint', on: daysLater(today, -16) }))
  tellSampleCare({ limb, days: DAYS, name, say, day: ago => daysLater(today, -ago), at: (ago, hour, minute = 0) => clock(daysLater(today, -ago), hour, minute, zone) }, i18n)
  for (let ago = DAYS - 1; ago >= 0; ago--) {
    const day = daysLater(today, -ago)
    if (ago === 4 || ago === 19) continue
    const turn = (ago * 7 + 3) % 5
    say(clock(day, 8, 10, zone), draft(checkInAnswered, { question: 'sleep', answer: 4 + (turn % 3) }))
    say(clock(day, 18, 30, zone), draft(checkInAnswered, { question: 'use', limb, answer: 3 + ((ago * 3) % 4) }))
    if (ago % 3 !== 0) say(clock(day, 18, 32, zone), draft(checkInAnswered, { question: 'pain', answer: 4 + ((ago * 5) % 4) }))
    if (ago % 2 === 0) say(clock(day, 18, 31, zone), draft(checkInAnswered, { question: 'activity', activity, answer: 2 + (turn % 4) }))
    for (let spell = 0; spell < 1 + (turn % 3); spell++) {
      const startedAt = clock(day, 9 + spell * 4, (ago * 11) % 50, zone)
      const minutes = 25 + ((ago * 13 + spell * 29) % 95)
      const easedAt = instantOf(millisecondsOf(startedAt) + minutes * 60_000)
      if (easedAt > latest) continue
      const episode = name(startedAt)
      say(startedAt, draft(episodeStarted, { limb, beyond: 'rest' }, { id: episode }))
      say(easedAt, draft(episodeEased, ago % 9 === 0 ? { episode, how: 'not-known', earliest: instantOf(millisecondsOf(startedAt) + 600_000), latest: easedAt } : { episode, how: 'now' }))
      if (turn > 2) say(easedAt, draft(episodeDetailed, { episode, postures: ['clenched-fist', 'thumb-in-palm'], manner: 'tonic', before: ['nothing-noticed'] }))
    }
  }
  return said.map(({ at, draft: one }) => {
    count++
    return stateDraft(one, { now: millisecondsOf(at), zone, random: bytes })
  })
}

function clock(day: Day, hour: number, minute: number, zone: Zone): Instant {
  return instantOf(millisecondsOf(startOfDay(day, zone)) + (hour * 60 + minute) * 60_000)
}
