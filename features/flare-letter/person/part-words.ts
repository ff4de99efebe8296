/** What the parts of the flare plan are called, to the person and in the letter, and an example of each. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { FlarePart } from '../flare-letter.ts'

type Words = { readonly name: MessageDescriptor; readonly theirs: MessageDescriptor; readonly inLetter: MessageDescriptor; readonly hint: MessageDescriptor }

export const PART_WORDS: Record<FlarePart, Words> = {
  first: { name: msg`What I do first`, theirs: msg`What they do first`, inLetter: msg`What I do first`, hint: msg`For example: sit down, arm on the pillow` },
  call: { name: msg`Who to call`, theirs: msg`Who to call`, inLetter: msg`Who to call`, hint: msg`A name and a number` },
  please: { name: msg`What others can do`, theirs: msg`What others can do`, inLetter: msg`Please`, hint: msg`For example: stay near, speak softly, dim the light` },
  never: { name: msg`What others must never do`, theirs: msg`What others must never do`, inLetter: msg`Please never`, hint: msg`For example: talk about it while it hurts` },
}
