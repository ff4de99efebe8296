import { i18n } from '@lingui/core'
import type { Messages } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import { I18nProvider as AriaLocale } from 'react-aria-components/I18nProvider'
import { settingsNow } from './use-settings.ts'

const catalogues: Record<string, () => Promise<{ messages: Messages }>> = {
  pseudo: () => import('./words/pseudo.po'),
}

const read = new Map<string, ReturnType<typeof compileMessage>>()

i18n.setMessagesCompiler((message) => {
  const known = read.get(message) ?? compileMessage(message)
  read.set(message, known)
  return known
})
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
  const locale = settingsNow().language === 'en' ? 'en-GB' : settingsNow().language
  return (
    <I18nProvider i18n={i18n}>
      <AriaLocale locale={locale === 'pseudo' ? 'en-GB' : locale}>{children}</AriaLocale>
    </I18nProvider>
  )
}
