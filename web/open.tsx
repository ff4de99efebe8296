import { StrictMode } from 'react'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { settingsNow } from '#ui/use-settings.ts'
import { Words, speak } from '#ui/words.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { keepUpToDate } from './keep-up-to-date.ts'

/** For so long a page may stay empty while what it will show is being opened; then it says so. */
const EMPTY_MILLISECONDS = 1_000

/** Opens a door: words first, then the screens, with the service worker behind. `soon` is what the first picture may wait for. */
export function open(door: ReactNode, home: string, soon?: Promise<unknown>): void {
  keepUpToDate()
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no root.')
  const patience = soon && Promise.race([soon.catch(() => undefined), new Promise(resolve => setTimeout(resolve, EMPTY_MILLISECONDS))])
  void Promise.all([speak(settingsNow().language, home === '/clinic' ? 'clinic' : 'person'), patience]).then(() => {
    createRoot(root).render(<StrictMode><Words><ErrorBoundary home={home}>{door}</ErrorBoundary></Words></StrictMode>)
  })
}
