/**
 * What is typed and not kept yet: in memory at once, beside the log on this device a moment later. It is there again after another place,
 * a reload or an empty battery, until it is kept.
 */
import { use, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Dispatch, SetStateAction } from 'react'
import type { TypedField } from './database.ts'
import type { OpenLog } from './open-log.ts'
import { useLog } from './LogProvider.tsx'

const PUT_AFTER_MILLISECONDS = 300

/** All that is typed beside one open log. */
class Drafts {
  readonly #log: OpenLog
  readonly #screens: Map<string, Map<string, unknown>>
  readonly #toPut = new Set<string>()
  readonly #listeners = new Set<() => void>()
  #soon: ReturnType<typeof setTimeout> | undefined

  constructor(log: OpenLog, screens: Map<string, Map<string, unknown>>) {
    this.#log = log
    this.#screens = screens
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  of(screen: string): ReadonlyMap<string, unknown> | undefined {
    return this.#screens.get(screen)
  }

  set(screen: string, field: string, value: unknown): void {
    this.#screens.set(screen, (this.#screens.get(screen) ?? new Map<string, unknown>()).set(field, value))
    this.#changed(screen)
  }

  unset(screen: string, field: string): void {
    const fields = this.#screens.get(screen)
    if (fields?.delete(field) !== true) return
    if (fields.size === 0) this.#screens.delete(screen)
    this.#changed(screen)
  }

  forget(screen: string): void {
    if (this.#screens.delete(screen)) this.#changed(screen)
  }

  /** What was typed about something that has been said anew meanwhile is let go: it is never laid over what is newer. */
  forgetOlder(screen: string): void {
    const [name, about] = screen.split('@')
    if (about === undefined) return
    for (const other of [...this.#screens.keys()]) if (other !== screen && other.startsWith(`${name ?? ''}@`)) this.forget(other)
  }

  #changed(screen: string): void {
    this.#toPut.add(screen)
    this.#soon ??= setTimeout(() => this.#put(), PUT_AFTER_MILLISECONDS)
    for (const listener of this.#listeners) listener()
  }

  #put(): void {
    this.#soon = undefined
    for (const screen of this.#toPut) {
      const fields = [...(this.#screens.get(screen) ?? [])].map(([field, value]): TypedField => (value === undefined ? [field] : [field, value]))
      // Where it cannot be laid down (the disk is full, the log was locked elsewhere) it stays in memory, as it is seen.
      void this.#log.typed?.put(screen, fields).catch(() => undefined)
    }
    this.#toPut.clear()
  }
}

const open = new WeakMap<OpenLog, Promise<Drafts>>()

function draftsOf(log: OpenLog): Promise<Drafts> {
  let drafts = open.get(log)
  if (drafts === undefined) {
    const read = log.typed?.read().catch(() => undefined) ?? Promise.resolve(undefined)
    open.set(log, (drafts = read.then(lay => new Drafts(log, new Map([...(lay ?? [])].map(([screen, fields]) => [screen, new Map(fields.map(([field, value]) => [field, value]))]))))))
  }
  return drafts
}

/** The name of a screen on which something may be said anew: what is typed there is about what was kept then, and about nothing newer. */
export const screenAbout = (name: string, kept: { readonly entry: { readonly id: string } } | null | undefined): string => `${name}@${kept?.entry.id ?? 'new'}`

/** A field of a screen, as `useState`; it is as it was left when the screen is come back to. Only what JSON can say. */
export function useDraft<T>(screen: string, field: string, first: T | (() => T)): readonly [T, Dispatch<SetStateAction<T>>] {
  const drafts = use(draftsOf(useLog()))
  const [untouched] = useState(first)
  const [value, setValue] = useState<T>(() => {
    const left = drafts.of(screen)
    return left?.has(field) === true ? (left.get(field) as T) : untouched
  })
  const before = useRef(value)
  useEffect(() => {
    if (before.current === value) return
    before.current = value
    if (value === untouched) drafts.unset(screen, field)
    else drafts.set(screen, field, value)
  }, [drafts, screen, field, value, untouched])
  useEffect(() => drafts.forgetOlder(screen), [drafts, screen])
  return [value, setValue]
}

/** Forgets what was typed on a screen, once it is kept. */
export function useForgetDrafts(screen: string): () => void {
  const drafts = use(draftsOf(useLog()))
  return () => drafts.forget(screen)
}

/** Whether something stood on this screen when it was come back to, until it is kept or emptied. */
export function useCameBack(screen: string): boolean {
  const drafts = use(draftsOf(useLog()))
  const there = useSyncExternalStore(drafts.subscribe, () => drafts.of(screen) !== undefined)
  const [cameBack, setCameBack] = useState(there)
  if (cameBack && !there) setCameBack(false)
  return cameBack && there
}
