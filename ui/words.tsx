import { i18n } from '@lingui/core'
import type { Messages } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { changeSettings, useSettings } from './use-settings.ts'

/** Which door is open: the clinic's own screens have words of their own. */
export type Door = 'person' | 'clinic'

type Catalogue = () => Promise<{ messages: Messages }>

const pseudo: Record<Door, Catalogue> = { person: () => import('./words/pseudo.po'), clinic: () => import('./words/clinic/pseudo.po') }

// Nobody speaks the last two: longer words, and words that run from right to left, to see that every screen can take them.
const catalogues: Record<string, Record<Door, Catalogue>> = {
  de: { person: () => import('./words/de.po'), clinic: () => import('./words/clinic/de.po') },
  pseudo,
  'ar-XB': pseudo,
}

let here: Door = 'person'

i18n.loadAndActivate({ locale: 'en', locales: ['en-GB'], messages: {} })

/** Brings in the words of a language; English is already here, since it is what the screens are written in. Words that do not come leave what is spoken. */
export async function speak(language: string, door: Door = here): Promise<void> {
  here = door
  const catalogue = catalogues[language]
  if (catalogue === undefined) return i18n.loadAndActivate({ locale: 'en', locales: ['en-GB'], messages: {} })
  const parts = await Promise.all([catalogue.person(), ...(door === 'clinic' ? [catalogue.clinic()] : [])]).catch(() => undefined)
  if (parts === undefined) return
  const messages: Messages = Object.assign({}, ...parts.map(part => part.messages))
  i18n.loadAndActivate({ locale: language, locales: [catalogue === pseudo ? 'en-GB' : language], messages })
}

/** Chooses a language for this device: its words first, then the choice. Without its words (no network) nothing changes. */
export async function chooseLanguage(language: string): Promise<boolean> {
  await speak(language)
  const spoken = i18n.locale === language
  if (spoken) changeSettings({ language })
  return spoken
}

/** Gives every screen its words, in the language chosen on this device; another tab that chooses is followed. */
export function Words({ children }: { children: ReactNode }) {
  const [{ language }] = useSettings()
  useEffect(() => {
    if (language !== i18n.locale) void speak(language)
  }, [language])
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>
}
