import { SETTINGS_KEY, applySettings, settingsFrom } from '#ui/settings.ts'

let stored: string | null = null
try {
  stored = localStorage.getItem(SETTINGS_KEY)
} catch {
  // A browser that refuses its store still gets a page.
}
applySettings(settingsFrom(stored), document.documentElement)
