/** What is chosen on this device: kept in this browser, never part of a record, and followed by every open tab. */
import { useSyncExternalStore } from 'react'

/** One such choice. */
export interface Choice<Value> {
  /** As it stands at this moment. */
  readonly chosen: () => Value
  /** Keeps it and tells every screen. */
  readonly choose: (value: Value) => void
  readonly listen: (listener: () => void) => () => void
}

interface Kept<Value> {
  /** Its name in `localStorage`. */
  readonly key: string
  /** What the text means; nothing, or something damaged, is what stands before anybody chose. */
  readonly read: (text: string | null) => Value
  /** The text that is kept; `null` where nothing need be. */
  readonly write: (value: Value) => string | null
  /** Where the browser keeps nothing, a choice holds until the page is closed; one that would promise too much is then as it was. */
  readonly ifNotKept?: 'until-closed' | 'as-before'
  /** Done with every change before the screens are told, also with one from another tab. */
  readonly then?: (value: Value) => void
}

/** Declares a choice. */
export function choiceOf<Value>({ key, read, write, ifNotKept = 'until-closed', then }: Kept<Value>): Choice<Value> {
  const listeners = new Set<() => void>()
  let known: { readonly text: string | null; readonly value: Value } | undefined
  let unkept: { readonly text: string | null } | undefined
  const chosen = (): Value => {
    const text = unkept === undefined ? textOf(key) : unkept.text
    if (known === undefined || known.text !== text) known = { text, value: read(text) }
    return known.value
  }
  const tell = (): void => {
    then?.(chosen())
    for (const listener of listeners) listener()
  }
  const choose = (value: Value): void => {
    const text = write(value)
    unkept = keep(key, text) || ifNotKept === 'as-before' ? undefined : { text }
    tell()
  }
  const onStorage = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) tell()
  }
  const listen = (listener: () => void): (() => void) => {
    if (listeners.size === 0) addEventListener('storage', onStorage)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) removeEventListener('storage', onStorage)
    }
  }
  return { chosen, choose, listen }
}

/** The choice, followed, and the way to change it. */
export function useChoice<Value>({ chosen, choose, listen }: Choice<Value>): readonly [Value, (value: Value) => void] {
  return [useSyncExternalStore(listen, chosen), choose]
}

function textOf(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}
