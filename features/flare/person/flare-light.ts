/** How light flare mode is on this device: dim unless somebody chose bright. While it is open, the whole page follows. */
import { useLayoutEffect, useState } from 'react'
import { applySettings } from '#ui/settings.ts'
import { settingsNow } from '#ui/use-settings.ts'

const KEY = 'frond.flare-light'

/** Dim for the night and a bad head; bright for eyes that need it. */
export type FlareLight = 'dim' | 'bright'

/** The choice, and the way to change it; it holds for every screen of flare mode, and goes with the last of them. */
export function useFlareLight(): readonly [FlareLight, (light: FlareLight) => void] {
  const [light, setLight] = useState(chosen)
  useLayoutEffect(() => {
    applySettings({ ...settingsNow(), theme: light === 'dim' ? 'quiet' : 'light' }, document.documentElement)
    return () => applySettings(settingsNow(), document.documentElement)
  }, [light])
  return [light, next => {
    setLight(next)
    try {
      localStorage.setItem(KEY, next)
    } catch {
      // A browser that keeps nothing is dim again next time.
    }
  }]
}

function chosen(): FlareLight {
  try {
    return localStorage.getItem(KEY) === 'bright' ? 'bright' : 'dim'
  } catch {
    return 'dim'
  }
}
