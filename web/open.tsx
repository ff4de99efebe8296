import { StrictMode } from 'react'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { settingsNow } from '#ui/use-settings.ts'
import { Words, speak } from '#ui/words.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { keepUpToDate } from './keep-up-to-date.ts'

/** Opens a door: words first, then the screens, with the service worker behind. */
export function open(door: ReactNode, home: string): void {
  keepUpToDate()
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no root.')
  void speak(settingsNow().language, home === '/clinic' ? 'clinic' : 'person').then(() => {
    createRoot(root).render(<StrictMode><Words><ErrorBoundary home={home}>{door}</ErrorBoundary></Words></StrictMode>)
  })
}
