import { useSyncExternalStore } from 'react'
import { SETTINGS_KEY, applySettings, settingsFrom } from './settings.ts'
import type { Settings } from './settings.ts'

const listeners = new Set<() => void>()
let current: Settings | undefined

/** The settings of this device, and the way to change some of them; every open tab follows. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void] {
  return [useSyncExternalStore(listen, settingsNow), changeSettings]
}

/** The settings as they are at this moment. */
export function settingsNow(): Settings {
  current ??= settingsFrom(stored(), navigator.languages)
  return current
}

/** Keeps a change of settings and shows it at once. */
export function changeSettings(change: Partial<Settings>): void {
  current = { ...settingsNow(), ...change }
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(current))
  } catch {
    // A browser that refuses to store still shows the change until it is closed.
  }
  announce()
}

function stored(): string | null {
  try {
    return localStorage.getItem(SETTINGS_KEY)
  } catch {
    return null
  }
}

function listen(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', onStorage)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', onStorage)
  }
}

function onStorage(event: StorageEvent): void {
  if (event.key !== SETTINGS_KEY && event.key !== null) return
  current = undefined
  announce()
}

function announce(): void {
  applySettings(settingsNow(), document.documentElement)
  for (const listener of listeners) listener()
}
