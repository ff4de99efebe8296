/** Gives every screen below it the open log. */
import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import type { OpenLog } from './open-log.ts'

const Open = createContext<OpenLog | null>(null)

/** The log that the screens below read and write. */
export function LogProvider({ log, children }: { log: OpenLog; children: ReactNode }) {
  return <Open value={log}>{children}</Open>
}

/** The open log itself; a screen that shows what is in it uses `useView` and its kin, which follow changes. */
export function useLog(): OpenLog {
  const log = use(Open)
  if (log === null) throw new Error('This screen stands outside a LogProvider.')
  return log
}
