/** What is asked about how the limb feels, and the answers. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { Feeling } from './felt.ts'

const QUESTIONS: Readonly<Record<Feeling, MessageDescriptor>> = {
  belongs: msg`Does it feel like yours?`, size: msg`How big does it feel?`, place: msg`Without looking, do you know where it is?`, moving: msg`When you want to move it:`, presence: msg`Does it feel as if it is there?`,
}

const ANSWERS: Readonly<Record<string, MessageDescriptor>> = {
  'belongs like-mine': msg`Like mine`, 'belongs partly': msg`Partly`, 'belongs strange': msg`Strange, not like mine`,
  'size as-it-looks': msg`As big as it looks`, 'size bigger': msg`Bigger than it looks`, 'size smaller': msg`Smaller than it looks`,
  'place know-where': msg`I know where it is`, 'place not-sure': msg`I am not sure`, 'place must-look': msg`I have to look`,
  'moving by-itself': msg`It moves without much thought`, 'moving must-think': msg`I have to think of it`, 'moving must-look': msg`I have to look at it`,
  'presence there': msg`It is there`, 'presence faint': msg`Faint`, 'presence missing': msg`As if it is missing`,
}

/** The question, whole. */
export function questionName(feeling: Feeling): MessageDescriptor {
  return QUESTIONS[feeling]
}

/** The words of an answer. */
export function answerName(feeling: Feeling, answer: string): MessageDescriptor {
  return ANSWERS[`${feeling} ${answer}`] ?? { id: answer, message: answer }
}
