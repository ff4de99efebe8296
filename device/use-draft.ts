/** What is typed and not kept yet. It lies in this tab's memory alone, beside the open log: a lock, leaving quickly and the end of the tab take it along. */
import { useEffect, useRef, useState } from 'react'
import type { Dispatch, SetStateAction } from 'react'
import { useLog } from './LogProvider.tsx'

const drafts = new WeakMap<object, Map<string, Map<string, unknown>>>()

/** A field of a screen, as `useState`; it is as it was left when the screen is come back to. */
export function useDraft<T>(screen: string, field: string, first: T | (() => T)): readonly [T, Dispatch<SetStateAction<T>>] {
  const log = useLog()
  const [untouched] = useState(first)
  const [value, setValue] = useState<T>(() => {
    const left = drafts.get(log)?.get(screen)
    return left?.has(field) === true ? (left.get(field) as T) : untouched
  })
  const before = useRef(value)
  useEffect(() => {
    if (before.current === value) return
    before.current = value
    const ofLog = drafts.get(log) ?? new Map<string, Map<string, unknown>>()
    const ofScreen = ofLog.get(screen) ?? new Map<string, unknown>()
    if (value === untouched) ofScreen.delete(field)
    else ofScreen.set(field, value)
    drafts.set(log, ofLog.set(screen, ofScreen))
  }, [log, screen, field, value, untouched])
  return [value, setValue]
}

/** Forgets what was typed on a screen, once it is kept. */
export function useForgetDrafts(screen: string): () => void {
  const log = useLog()
  return () => void drafts.get(log)?.delete(screen)
}
