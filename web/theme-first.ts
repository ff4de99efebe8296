import { SETTINGS_KEY, applySettings, settingsFrom } from '#ui/settings.ts'
import { logsRemembered } from '#device/log-marks.ts'

/** Set by the build: what opening a record loads, and what its first screen loads besides. */
declare const AHEAD: { readonly record: readonly string[]; readonly now: readonly string[] }

let stored: string | null = null
try {
  stored = localStorage.getItem(SETTINGS_KEY)
} catch {
  // A browser that refuses its store still gets a page.
}
applySettings(settingsFrom(stored), document.documentElement)

const ahead = AHEAD
// With a record on this device it is known what will be asked for; it comes while the page is still being read.
if (!/^\/clinic(\/|$)/.test(location.pathname) && logsRemembered().length > 0) {
  for (const file of [...ahead.record, ...(location.pathname === '/' ? ahead.now : [])]) {
    const link = document.createElement('link')
    link.href = `/${file}`
    // As the screens ask for it later; otherwise it comes twice.
    link.crossOrigin = ''
    if (file.endsWith('.css')) link.as = 'style'
    link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload'
    document.head.append(link)
  }
}
