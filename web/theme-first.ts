import { SETTINGS_KEY, applySettings, settingsFrom } from '#ui/settings.ts'
import { titled } from '#device/face.ts'
import { logsRemembered } from '#device/log-marks.ts'

/** Set by the build: what opening a record loads, what its first screen loads besides, or the first start where there is none, and the words of each language other than English. */
declare const AHEAD: { readonly record: readonly string[]; readonly now: readonly string[]; readonly start: readonly string[]; readonly words: Readonly<Record<string, readonly string[]>> }

let stored: string | null = null
try {
  stored = localStorage.getItem(SETTINGS_KEY)
} catch {
  // A browser that refuses its store still gets a page.
}
const settings = settingsFrom(stored, navigator.languages)
applySettings(settings, document.documentElement)
document.title = titled(document.title)

const ahead = AHEAD
// The words come before the first paint, so that no screen changes its language under somebody's eyes.
askFor(ahead.words[settings.language] ?? [])
// It is known what will be asked for; it comes while the page is still being read.
if (!/^\/clinic(\/|$)/.test(location.pathname)) {
  const here = logsRemembered().length > 0
  if (here || location.pathname === '/') askFor([...ahead.record, ...(location.pathname !== '/' ? [] : here ? ahead.now : ahead.start)])
}

function askFor(files: readonly string[]): void {
  for (const file of files) {
    const link = document.createElement('link')
    link.href = `/${file}`
    // As the screens ask for it later; otherwise it comes twice.
    link.crossOrigin = ''
    if (file.endsWith('.css')) link.as = 'style'
    link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload'
    document.head.append(link)
  }
}
