import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { titled } from '#device/face.ts'
import { clearToast } from '#ui/toasts.ts'

/** On each new screen: the title of the page, the top of it, the focus at its beginning, and no toast of the one before. The title names places only, since it stays in the browser's history. */
export function useArrival(frame: { readonly current: HTMLElement | null }, title: string): void {
  const [path] = useLocation()
  const before = useRef(path)
  useEffect(() => {
    document.title = titled(title)
  }, [title])
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    clearToast()
    scrollTo(0, 0)
    const element = frame.current
    if (element === null) return
    element.tabIndex = -1
    element.focus({ preventScroll: true })
  }, [frame, path])
}
