/** How the limb took a session, asked of the medicine's flare brake with what is known: the session, those before it, and nothing invented. */
import { brake } from '#clinical/programme/brake.ts'
import type { BrakeAnswer } from '#clinical/programme/brake.ts'
import type { Facts } from '#clinical/facts.ts'
import { MODULE_IDS } from '#clinical/programme/module-ids.ts'
import { LOCAL_VALUES } from '#clinical/local-values.ts'
import type { Verdict } from '#clinical/verdict.ts'
import type { Told } from '#log/line.ts'
import { dayIn } from '#log/time.ts'
import type { Day } from '#log/time.ts'
import type { Exercise } from './exercise.ts'
import type { Session } from './session.ts'

/** The brake's answer for a session on a day, with the next morning's pain once it was answered; unknown when nobody said how it was. */
export function brakeFor(session: Session, practice: Exercise['practice'], earlier: readonly Told<Session>[], today: Day, nextMorning?: number): Verdict<BrakeAnswer> {
  return brake({ ...brakeFacts(session, practice, earlier, today), ...(nextMorning === undefined ? {} : { 'brake.next_morning': nextMorning }) }, LOCAL_VALUES)
}

function brakeFacts(session: Session, practice: Exercise['practice'], earlier: readonly Told<Session>[], today: Day): Facts {
  const module = MODULE_IDS.find(id => id === practice)
  return {
    'visit.on': today,
    ...(module === undefined ? {} : { 'brake.module': module }),
    ...(session.answer === undefined ? {} : { 'brake.short_answer': session.answer }),
    ...(session.before === undefined ? {} : { 'brake.before': session.before }),
    ...(session.during === undefined ? {} : { 'brake.during': session.during }),
    ...(session.danger === undefined ? {} : { 'brake.safety_sign': 'yes' as const }),
    'brake.earlier': earlier.flatMap(({ body, entry }) => (body.told === undefined ? [] : [{ on: dayIn(entry.at, entry.zone), colour: body.told }])),
  }
}
