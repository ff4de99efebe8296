/** Whether the button to leave quickly stands on every screen of this browser. */
import { choiceOf, useChoice } from '#ui/choice.ts'

const wayOut = choiceOf<boolean>({ key: 'frond.leave-button', read: text => text === 'shown', write: shown => (shown ? 'shown' : null) })

/** Shows the button on every screen from now on, or no longer. */
export const chooseWayOut: (shown: boolean) => void = wayOut.choose

/** Whether it is shown, followed. */
export function useWayOut(): boolean {
  return useChoice(wayOut)[0]
}
