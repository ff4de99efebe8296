/** Where practice was too much for the team to look at: a sign of danger, or the second red session within a week. */
import type { Folded } from '#log/fold.ts'
import { standingOf } from '#log/fold.ts'
import { isPersonsSide } from '#log/role.ts'
import { millisecondsOf } from '#log/time.ts'
import type { Instant } from '#log/time.ts'
import { exerciseAgreed } from './exercise.ts'
import { sessionsOf } from './programme.ts'
import { takenOf } from './taken.ts'

/** The flare brake's own numbers, as the medicine has them: so many red sessions within so many days are for the therapist. */
export const REDS_TO_SHOW = { sessions: 2, days: 7, source: 'clinical/programme/local-values.ts, brakeReds and brakeWindowDays', mark: 'D' } as const

/** The last session that stopped practice, until somebody of the team agreed an exercise anew after it; nothing when there is none. A reader of one stream alone, such as the panel, counts what was told on the day and not what a morning added. */
export function practiceStop(folded: Folded): Instant | null {
  const exercises = standingOf(folded, exerciseAgreed)
  const agreedByTeam = exercises.filter(({ entry }) => entry.receipt !== undefined && !isPersonsSide(entry.receipt.role)).map(({ entry }) => entry.at)
  const last = agreedByTeam.reduce<Instant>((latest, at) => (at > latest ? at : latest), '')
  const after = sessionsOf(folded).filter(({ entry }) => entry.at > last)
  const reds = after.filter(one => takenOf(folded, one, exercises.find(({ id }) => id === one.body.exercise)?.body.practice).colour === 'red')
  const danger = after.find(({ body }) => body.danger === 'yes')?.entry.at
  const again = reds.find(({ entry }, place) => {
    const before = reds[place + REDS_TO_SHOW.sessions - 1]
    return before !== undefined && millisecondsOf(entry.at) - millisecondsOf(before.entry.at) < REDS_TO_SHOW.days * 86_400_000
  })?.entry.at
  return [danger, again].filter(at => at !== undefined).sort().at(-1) ?? null
}
