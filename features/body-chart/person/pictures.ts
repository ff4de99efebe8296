/** How the limb is drawn on this device, and whether it is drawn at all: kept here only, never part of the record. */
import { useSyncExternalStore } from 'react'
import { skinTones } from '../skin.ts'
import type { SkinTone } from '../skin.ts'

/** Pictures of the limb may be hidden everywhere, photos too; then words stand in their place. */
export type Pictures = { readonly pictures: 'shown' | 'hidden'; readonly tone: SkinTone }

const KEY = 'frond.pictures'
const FIRST: Pictures = { pictures: 'shown', tone: 'paper' }
const listeners = new Set<() => void>()
let known: { readonly stored: string | null; readonly pictures: Pictures } = { stored: null, pictures: FIRST }

/** The choice, and the way to change some of it; every open tab follows. */
export function usePictures(): readonly [Pictures, (change: Partial<Pictures>) => void] {
  return [useSyncExternalStore(listen, chosen), change]
}

function chosen(): Pictures {
  try {
    const stored = localStorage.getItem(KEY)
    if (stored !== known.stored) known = { stored, pictures: picturesFrom(stored) }
  } catch {
    // A browser that keeps nothing shows the choice until it is closed.
  }
  return known.pictures
}

function picturesFrom(stored: string | null): Pictures {
  const [pictures, tone] = (stored ?? '').split(' ')
  return { pictures: pictures === 'hidden' ? 'hidden' : 'shown', tone: skinTones.find(one => one === tone) ?? FIRST.tone }
}

function change(change: Partial<Pictures>): void {
  const pictures = { ...chosen(), ...change }
  const stored = `${pictures.pictures} ${pictures.tone}`
  known = { stored, pictures }
  try {
    localStorage.setItem(KEY, stored)
  } catch {
    known = { stored: null, pictures }
  }
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
