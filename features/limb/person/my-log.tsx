/** Whose record is open on this device, and how this device's user writes in it. */
import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import type { LocalLog, LogId } from '#device/database.ts'
import type { Voice } from '#log/statement.ts'
import type { Telling } from '../telling.ts'
import type { Whose } from './limb-words.ts'

/** The id of the sample's log. */
export const SAMPLE_ID = 'sample' as LogId

const Mine = createContext<LocalLog | null>(null)

/** Tells the screens below whose record this is. */
export function MyLogProvider({ local, children }: { local: LocalLog; children: ReactNode }) {
  return <Mine value={local}>{children}</Mine>
}

/** The record that is open, as this device knows it. */
export function useMyLog(): LocalLog {
  const local = use(Mine)
  if (local === null) throw new Error('This screen stands outside an open record.')
  return local
}

/** Whether the words say *your* or *the*. */
export function useWhose(): Whose {
  return useMyLog().role === 'person' ? 'mine' : 'theirs'
}

/** Whether it is the sample, which is nobody's and is kept nowhere: what concerns a real record is left out. */
export function isSample({ id }: LocalLog): boolean {
  return id === SAMPLE_ID
}

/** What a draft says of how its writer knows: nothing for the person themself. */
export function tellingOf(local: LocalLog, voice: Voice | undefined): Telling {
  if (local.role === 'person') return undefined
  return { voice: voice ?? local.voice ?? 'I saw', onBehalf: true }
}
