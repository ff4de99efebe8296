/** What is practised: agreed at the clinic, done at home, each session taken as the flare brake judges it from the person's own answer. */
import type { EntryId } from '#log/ids.ts'
import type { Voice } from '#log/statement.ts'
import { agreeExercise } from '#features/practise/exercise.ts'
import type { Exercise } from '#features/practise/exercise.ts'
import { brakeFor } from '#features/practise/brake.ts'
import { sessionsOf } from '#features/practise/programme.ts'
import { keepSession } from '#features/practise/session.ts'
import type { Session } from '#features/practise/session.ts'
import { onSomeDays } from './some-days.ts'
import type { SomeDays } from './some-days.ts'
import type { By, Teller } from './teller.ts'

/** Agrees one exercise so many days ago; answers its id. */
export function agreePractice(teller: Teller, ago: number, said: Omit<Exercise, 'from'>, by: By = 'clinic'): EntryId {
  return teller.say(by, agreeExercise({ ...said, from: teller.day(ago) }), teller.at(ago, 15, 40))
}

/** Tells sessions of it on some days; what nobody said of one stays unsaid, and is then judged by nobody. */
export function tellPractice(teller: Teller, { by, voice, exercise, practice }: { by: By; voice?: Voice; exercise: EntryId; practice: Exercise['practice'] }, days: SomeDays, session: (ago: number) => Omit<Session, 'exercise' | 'told'>): void {
  onSomeDays(teller, days, ago => {
    const said: Session = { exercise, ...session(ago) }
    const judged = brakeFor(said, practice, sessionsOf(teller.folded).filter(({ body }) => body.exercise === exercise), teller.day(ago))
    const began = teller.at(ago, 17, teller.between(0, 40))
    teller.say(by, keepSession(judged.known ? { ...said, told: judged.value.colour } : said, began), began, voice)
  })
}
