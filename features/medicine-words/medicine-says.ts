/** The medicine's own words in the language of the screen. */
import type { I18n } from '@lingui/core'

/** A sentence as it is shown, and the language it is then in where that is not the screen's. */
export type Said = { readonly words: string; readonly lang: 'en' | undefined }

/** A sentence of the medicine in the language of the screen: one that was not translated stays English and is marked so. */
export function medicineSays(i18n: I18n, sentence: string): Said {
  if (Object.hasOwn(i18n.messages, sentence)) return { words: i18n._(sentence), lang: undefined }
  return { words: sentence, lang: i18n.locale === 'en' ? undefined : 'en' }
}
