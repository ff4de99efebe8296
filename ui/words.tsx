import { i18n } from '@lingui/core'
import type { Messages } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { changeSettings, useSettings } from './use-settings.ts'

/** Which door is open: the clinic's own screens have words of their own. */
export type Door = 'person' | 'clinic'

/** The medicine's own sentences are fetched by the screens that say them. */
type Part = Door | 'medicine'

type Catalogue = () => Promise<{ messages: Messages }>

const pseudo: Record<Part, Catalogue> = { person: () => import('./words/pseudo.po'), clinic: () => import('./words/clinic/pseudo.po'), medicine: () => import('./words/medicine/pseudo.po') }

// Nobody speaks the last two: longer words, and words that run from right to left, to see that every screen can take them.
const catalogues: Record<string, Record<Part, Catalogue>> = {
  de: { person: () => import('./words/de.po'), clinic: () => import('./words/clinic/de.po'), medicine: () => import('./words/medicine/de.po') },
  pseudo,
  'ar-XB': pseudo,
}

const wanted = new Set<Part>(['person'])

i18n.loadAndActivate({ locale: 'en', locales: ['en-GB'], messages: {} })

/** Brings in the words of a language; English is already here, since it is what the screens are written in. Words that do not come leave what is spoken. */
export async function speak(language: string, door?: Door): Promise<void> {
  if (door !== undefined) wanted.add(door)
  const catalogue = catalogues[language]
  if (catalogue === undefined) return i18n.loadAndActivate({ locale: 'en', locales: ['en-GB'], messages: {} })
  const parts = await Promise.all([...wanted].map(part => catalogue[part]())).catch(() => undefined)
  if (parts === undefined) return
  i18n.load(language, Object.assign({}, ...parts.map(({ messages }) => messages)))
  i18n.activate(language, [catalogue === pseudo ? 'en-GB' : language])
}

const medicineIn = new Map<string, Promise<void>>()

/** Brings in what the medicine says in a language, once, for screens that wait for it; English has nothing to wait for. Sentences that do not come stay English. */
export function speakMedicine(language: string): Promise<void> | undefined {
  wanted.add('medicine')
  const catalogue = catalogues[language]
  if (catalogue === undefined) return undefined
  const asked = medicineIn.get(language) ?? catalogue.medicine().then(({ messages }) => i18n.load(language, messages), () => undefined)
  medicineIn.set(language, asked)
  return asked
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
