import { choiceOf, useChoice } from './choice.ts'
import { SETTINGS_KEY, applySettings, settingsFrom } from './settings.ts'
import type { Settings } from './settings.ts'

const settings = choiceOf<Settings>({
  key: SETTINGS_KEY, read: text => settingsFrom(text, navigator.languages), write: JSON.stringify,
  then: chosen => applySettings(chosen, document.documentElement),
})

/** The settings of this device, and the way to change some of them; every open tab follows. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void] {
  return [useChoice(settings)[0], changeSettings]
}

/** The settings as they are at this moment. */
export const settingsNow: () => Settings = settings.chosen

/** Keeps a change of settings and shows it at once. */
export function changeSettings(change: Partial<Settings>): void {
  settings.choose({ ...settingsNow(), ...change })
}
