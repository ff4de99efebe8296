/** The languages that Frond speaks, and which of them a device asks for. */

/** One language: its name in itself, and whether a clinician who speaks it from childhood has looked at the words. */
export type Language = { readonly code: 'en' | 'de'; readonly name: string; readonly review: 'source' | 'awaiting-native-review' }

/** Every language that can be chosen; English is what the screens are written in. */
export const LANGUAGES: readonly Language[] = [
  { code: 'en', name: 'English', review: 'source' },
  { code: 'de', name: 'Deutsch', review: 'awaiting-native-review' },
]

/** The first of a device's languages that Frond speaks; English where it speaks none of them. */
export function languageFor(wanted: readonly string[]): Language['code'] {
  const tongues = wanted.map(one => one.toLowerCase().split('-')[0])
  return tongues.map(tongue => LANGUAGES.find(({ code }) => code === tongue)?.code).find(code => code !== undefined) ?? 'en'
}
