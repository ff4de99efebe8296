import { useLingui } from '@lingui/react'
import { use } from 'react'
import { speakMedicine } from '#ui/words.tsx'
import { medicineSays } from '../medicine-says.ts'
import type { Said } from '../medicine-says.ts'

/** Lets a screen say what the medicine says: it waits until those words are here. */
export function useMedicineSays(): (sentence: string) => Said {
  const { i18n } = useLingui()
  const coming = speakMedicine(i18n.locale)
  if (coming !== undefined) use(coming)
  return sentence => medicineSays(i18n, sentence)
}
