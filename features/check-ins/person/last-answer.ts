/** Whether the check-in shows the last answer beside the new one: off unless chosen on this device, because it steers the answer. */
import { choiceOf, useChoice } from '#ui/choice.ts'

const lastAnswer = choiceOf<boolean>({ key: 'frond.last-answer', read: text => text === 'shown', write: shows => (shows ? 'shown' : 'hidden') })

/** The choice, and the way to change it. */
export function useLastAnswer(): readonly [boolean, (shows: boolean) => void] {
  return useChoice(lastAnswer)
}
