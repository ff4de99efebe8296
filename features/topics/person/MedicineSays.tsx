import { useLingui } from '@lingui/react/macro'
import { medicineSays } from './medicine-says.ts'

/** A sentence of the medicine, in the language of the screen where it is known in it. */
export function MedicineSays({ english }: { english: string }) {
  const { i18n } = useLingui()
  const { words, lang } = medicineSays(i18n, english)
  return <span lang={lang}>{words}</span>
}
