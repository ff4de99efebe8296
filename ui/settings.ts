import { languageFor } from './languages.ts'
import { PRESSES } from './pressing.ts'
import type { Press } from './pressing.ts'

/** How this device looks and listens: chosen by hand, kept on this device only, never part of the health record. */
export type Settings = {
  theme: 'system' | 'light' | 'dark' | 'quiet'
  hand: 'right' | 'left' | 'centre'
  /** With what somebody presses, once they were asked. */
  press: Press | 'not-asked' | 'rather-not'
  targets: 'usual' | 'large'
  /** How long the large control ignores taps after it changed, 1 to 5 seconds. */
  settleSeconds: number
  /** Going through a screen by one or two keys: with two, one goes on and one chooses; with one, the ring goes on by itself. */
  scan: 'off' | 'two-keys' | 'by-itself'
  /** The names of the keys, as the browser tells them. */
  scanKeys: { next: string; choose: string }
  /** How long the ring stays on each thing when it goes by itself, 0.5 to 10 seconds. */
  scanSeconds: number
  /** Whether each screen has the way to hear it. */
  readToMe: boolean
  language: string
}

/** What holds until someone chooses otherwise. */
export const FIRST_SETTINGS: Settings = {
  theme: 'system', hand: 'right', press: 'not-asked', targets: 'usual', settleSeconds: 1.5,
  scan: 'off', scanKeys: { next: ' ', choose: 'Enter' }, scanSeconds: 2, readToMe: false, language: 'en',
}

/** Where the settings lie in the browser's store. */
export const SETTINGS_KEY = 'frond.settings'

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])

/** Reads stored settings; whatever is missing, unknown or damaged falls back to the first settings, field by field, and to the language that the device asks for. */
export function settingsFrom(stored: string | null, wanted: readonly string[] = []): Settings {
  const said = recordOf(stored)
  return {
    theme: oneOf(said['theme'], ['system', 'light', 'dark', 'quiet'], FIRST_SETTINGS.theme),
    hand: oneOf(said['hand'], ['right', 'left', 'centre'], FIRST_SETTINGS.hand),
    press: oneOf(said['press'], [...PRESSES, 'not-asked', 'rather-not'], FIRST_SETTINGS.press),
    targets: oneOf(said['targets'], ['usual', 'large'], FIRST_SETTINGS.targets),
    settleSeconds: within(said['settleSeconds'], 1, 5, FIRST_SETTINGS.settleSeconds),
    scan: oneOf(said['scan'], ['off', 'two-keys', 'by-itself'], FIRST_SETTINGS.scan),
    scanKeys: keysFrom(said['scanKeys']),
    scanSeconds: within(said['scanSeconds'], 0.5, 10, FIRST_SETTINGS.scanSeconds),
    readToMe: said['readToMe'] === true,
    language: typeof said['language'] === 'string' ? said['language'] : languageFor(wanted),
  }
}

/** Puts the settings on the page's root, where the styles look for them. */
export function applySettings(settings: Settings, root: HTMLElement): void {
  if (settings.theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = settings.theme
  root.dataset['hand'] = settings.hand
  if (settings.targets === 'usual') delete root.dataset['targets']
  else root.dataset['targets'] = settings.targets
  if (settings.scan === 'off') delete root.dataset['scan']
  else root.dataset['scan'] = settings.scan
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

function keysFrom(said: unknown): Settings['scanKeys'] {
  const { next, choose }: { next?: unknown; choose?: unknown } = typeof said === 'object' && said !== null ? said : {}
  return typeof next === 'string' && typeof choose === 'string' && next !== '' && choose !== '' && next !== choose ? { next, choose } : FIRST_SETTINGS.scanKeys
}

function within(said: unknown, least: number, most: number, otherwise: number): number {
  return typeof said === 'number' && said >= least && said <= most ? said : otherwise
}

function oneOf<T extends string>(said: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((one) => one === said) ?? otherwise
}
