/** Whether the check-in shows the last answer beside the new one: off unless chosen on this device, because it steers the answer. */
import { useState } from 'react'

const KEY = 'frond.last-answer'

/** The choice, and the way to change it. */
export function useLastAnswer(): readonly [boolean, (shows: boolean) => void] {
  const [shows, setShows] = useState(chosen)
  return [shows, next => {
    setShows(next)
    try {
      localStorage.setItem(KEY, next ? 'shown' : 'hidden')
    } catch {
      // A browser that keeps nothing hides it next time.
    }
  }]
}

function chosen(): boolean {
  try {
    return localStorage.getItem(KEY) === 'shown'
  } catch {
    return false
  }
}
