import { useEffect } from 'react'

/** The lock that every tab shares while someone is writing in it; a new version waits until nobody holds it. */
export const OPEN_ENTRY_LOCK = 'frond.open-entry'

/** Says that something typed here is not saved yet, so that no new version reloads the page under the hand. */
export function useOpenEntry(open: boolean): void {
  useEffect(() => {
    if (!open || !('locks' in navigator)) return undefined
    const { promise, resolve } = Promise.withResolvers<undefined>()
    void navigator.locks.request(OPEN_ENTRY_LOCK, { mode: 'shared' }, () => promise)
    return () => resolve(undefined)
  }, [open])
}
