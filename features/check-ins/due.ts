/** Today's questions among what is due; paused, they are not. */
import type { Due, DueSource } from '#features/due/due.ts'
import { answerTo, answersOn } from './check-ins.ts'
import { formOn, questionsOn } from './today.ts'

/** The check-in as one thing a day, whatever the number of questions, and each further time of a question that is asked several times a day. */
export const checkInDue: DueSource = (folded, { day }) => {
  if (formOn(folded, day) === 'paused') return []
  const answers = answersOn(folded, day)
  const dueAs = (key: string, to: string, answeredAt: string | undefined): Due => ({ key, sort: 'check-in', day, to, ...(answeredAt === undefined ? { is: 'waiting' } : { is: 'done', answeredAt }) })
  const asked = questionsOn(folded, day)
  const further = asked.flatMap((one): Due[] => {
    const time = asked.filter(other => other.by !== undefined && other.by.id === one.by?.id).indexOf(one)
    return time < 1 ? [] : [dueAs(`check-in ${day} ${one.key}`, '/check-in?again', answers.filter(answer => answerTo([answer], one.asked) !== undefined)[time]?.entry.at)]
  })
  return [dueAs(`check-in ${day}`, '/check-in', answers.at(-1)?.entry.at), ...further]
}
