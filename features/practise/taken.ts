/** How a session was taken, as it stands today: what was told on the day, and what the next morning's own answer on pain adds to it. */
import type { Folded } from '#log/fold.ts'
import type { Told } from '#log/line.ts'
import { dayIn, daysLater } from '#log/time.ts'
import { answersOn } from '#features/check-ins/check-ins.ts'
import type { Practice } from './exercise.ts'
import type { Session } from './session.ts'

/** So much more pain on the next morning than before the session is red; the flare brake's own number, checked by a test. */
export const NEXT_MORNING = { rise: 2, unit: '{0-10}', source: 'clinical/programme/local-values.ts, brakeRedNext', mark: 'D' } as const

/** Where time and not pain decides, together with a therapist. */
const BY_TIME: readonly Practice[] = ['pept', 'exposure']

/** The colour of a session now, and whether only the next morning made it red. Without a number before it, or without an answer, nothing is added. */
export function takenOf(folded: Folded, { body, entry }: Told<Session>, practice: Practice | undefined): { readonly colour: Session['told']; readonly byMorning: boolean } {
  const morning = morningOf(folded, { body, entry }, practice)
  const byMorning = body.told !== 'red' && body.before !== undefined && morning !== undefined && morning - body.before >= NEXT_MORNING.rise
  return { colour: byMorning ? 'red' : body.told, byMorning }
}

/** The check-in's first answer on pain on the day after: no question of its own is asked for it. */
export function morningOf(folded: Folded, { body, entry }: Pick<Told<Session>, 'body' | 'entry'>, practice: Practice | undefined): number | undefined {
  if (body.before === undefined || practice === undefined || BY_TIME.includes(practice)) return undefined
  const answered = answersOn(folded, daysLater(dayIn(entry.at, entry.zone), 1)).find(answer => answer.body.question === 'pain')
  return answered?.body.question === 'pain' && typeof answered.body.answer === 'number' ? answered.body.answer : undefined
}
