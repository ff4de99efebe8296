import { useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import type { IconName } from './Icon.tsx'

/** What a toast says, and how to take it back. */
export type ToastWords = { text: ReactNode; icon?: IconName; undo?: () => void }

let shown: ToastWords | undefined
const listeners = new Set<() => void>()

/** Says what just happened, with a way back; it stays until the next thing is done. */
export function showToast(words: ToastWords): void {
  set(words)
}

/** Takes the toast away: another screen was opened, or it was undone. */
export function clearToast(): void {
  set(undefined)
}

/** The toast on the screen now. */
export function useToast(): ToastWords | undefined {
  return useSyncExternalStore(listen, () => shown)
}

function set(words: ToastWords | undefined): void {
  shown = words
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
