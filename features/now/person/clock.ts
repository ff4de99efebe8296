/** Whether the clock of a running spell is shown: chosen on this device, and followed by every open tab. */
import { choiceOf, useChoice } from '#ui/choice.ts'

const clock = choiceOf<'shown' | 'hidden'>({ key: 'frond.clock', read: text => (text === 'hidden' ? 'hidden' : 'shown'), write: chosen => chosen })

/** The choice, and the way to change it. */
export function useSpellClock(): readonly ['shown' | 'hidden', (chosen: 'shown' | 'hidden') => void] {
  return useChoice(clock)
}
