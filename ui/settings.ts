import { languageFor } from './languages.ts'

/** How this device looks and listens: chosen by hand, kept on this device only, never part of the health record. */
export type Settings = {
  theme: 'system' | 'light' | 'dark' | 'quiet'
  hand: 'right' | 'left' | 'centre'
  /** How long the large control ignores taps after it changed, 1 to 5 seconds. */
  settleSeconds: number
  language: string
}

/** What holds until someone chooses otherwise. */
export const FIRST_SETTINGS: Settings = { theme: 'system', hand: 'right', settleSeconds: 1.5, language: 'en' }

/** Where the settings lie in the browser's store. */
export const SETTINGS_KEY = 'frond.settings'

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])

/** Reads stored settings; whatever is missing, unknown or damaged falls back to the first settings, field by field, and to the language that the device asks for. */
export function settingsFrom(stored: string | null, wanted: readonly string[] = []): Settings {
  const said = recordOf(stored)
  const seconds = said['settleSeconds']
  return {
    theme: oneOf(said['theme'], ['system', 'light', 'dark', 'quiet'], FIRST_SETTINGS.theme),
    hand: oneOf(said['hand'], ['right', 'left', 'centre'], FIRST_SETTINGS.hand),
    settleSeconds: typeof seconds === 'number' && seconds >= 1 && seconds <= 5 ? seconds : FIRST_SETTINGS.settleSeconds,
    language: typeof said['language'] === 'string' ? said['language'] : languageFor(wanted),
  }
}

/** Puts the settings on the page's root, where the styles look for them. */
export function applySettings(settings: Settings, root: HTMLElement): void {
  if (settings.theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = settings.theme
  root.dataset['hand'] = settings.hand
  root.lang = settings.language === 'en' ? 'en-GB' : settings.language
  root.dir = RIGHT_TO_LEFT.has(settings.language.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

function recordOf(stored: string | null): Record<string, unknown> {
  if (stored === null) return {}
  try {
    const said: unknown = JSON.parse(stored)
    return typeof said === 'object' && said !== null ? { ...said } : {}
  } catch {
    return {}
  }
}

function oneOf<T extends string>(said: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((one) => one === said) ?? otherwise
}
