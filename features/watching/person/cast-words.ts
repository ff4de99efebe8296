/** The words for what a cast may do. */
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { CastSign } from '../symptom.ts'

export const CAST_WORDS: Record<CastSign, MessageDescriptor> = {
  'cast.colour_or_feeling': msg`Fingers or toes blue, white, cold or numb?`, 'cast.pain_rising': msg`Pain that rises and does not settle?`, 'cast.tight': msg`Does it feel tight?`,
}
