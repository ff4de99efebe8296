import { i18n } from '@lingui/core'
import type { Messages } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'

const catalogues: Record<string, () => Promise<{ messages: Messages }>> = {
  pseudo: () => import('./words/pseudo.po'),
}

i18n.loadAndActivate({ locale: 'en', locales: ['en-GB'], messages: {} })

/** Brings in the words of a language; English is already here, since it is what the screens are written in. */
export async function speak(language: string): Promise<void> {
  const catalogue = catalogues[language]
  if (catalogue === undefined) return i18n.loadAndActivate({ locale: 'en', locales: ['en-GB'], messages: {} })
  const { messages } = await catalogue()
  return i18n.loadAndActivate({ locale: language, locales: [language === 'pseudo' ? 'en-GB' : language], messages })
}

/** Gives every screen its words, in the language chosen on this device. */
export function Words({ children }: { children: ReactNode }) {
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>
}
